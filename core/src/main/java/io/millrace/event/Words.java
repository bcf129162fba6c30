// SPDX-License-Identifier: Apache-2.0
package io.millrace.event;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Words by number, from 0 on, side by side in one stretch of bytes: twenty million case ids take a quarter of what as many strings take.
 *
 * <p>Characters are kept one by one in the manner of UTF-8 (CESU-8), so that every Java string comes back as it was.
 */
public final class Words {
    // some virtual machines refuse arrays of the very largest size
    private static final int MOST_BYTES = Integer.MAX_VALUE - 8;

    private byte[] text = new byte[256];
    private int[] ends = new int[32];
    private int size;

    /** Words in the order of the list. */
    public static Words of(Iterable<String> list) {
        Words words = new Words();
        list.forEach(words::add);
        return words;
    }

    /** Keeps one more word and returns its number. */
    public int add(String word) {
        byte[] bytes = new byte[word.length() * 3];
        return add(bytes, encode(word, bytes));
    }

    /** Keeps a word that {@link #encode} has encoded. */
    int add(byte[] encoded, int length) {
        int start = size == 0 ? 0 : ends[size - 1];
        if (length > MOST_BYTES - start) {
            throw new MillraceException(
                    MillraceException.Blame.RESOURCES,
                    "the names in the data (cases, customers or orders) are longer than 2 GB together: split the sources");
        }
        if (start + length > text.length) {
            text = Arrays.copyOf(text, (int) Math.min(MOST_BYTES, Math.max(start + (long) length, text.length * 2L)));
        }
        if (size == ends.length) {
            ends = Arrays.copyOf(ends, size * 2);
        }
        System.arraycopy(encoded, 0, text, start, length);
        ends[size] = start + length;
        return size++;
    }

    public String word(int number) {
        int start = start(number);
        int end = ends[number];
        for (int i = start; i < end; i++) {
            if (text[i] < 0) {
                return decoded(start, end);
            }
        }
        return new String(text, start, end - start, StandardCharsets.ISO_8859_1);
    }

    public int size() {
        return size;
    }

    /** The number of the first such word, or -1; looks at all of them. */
    public int find(String word) {
        byte[] bytes = new byte[word.length() * 3];
        int length = encode(word, bytes);
        for (int number = 0; number < size; number++) {
            if (is(number, bytes, length)) {
                return number;
            }
        }
        return -1;
    }

    boolean is(int number, byte[] encoded, int length) {
        int start = start(number);
        return Arrays.equals(text, start, ends[number], encoded, 0, length);
    }

    /** How many bytes the word takes. */
    int length(int number) {
        return ends[number] - start(number);
    }

    /** Copies the word as it is encoded, and returns its length. */
    int copy(int number, byte[] target) {
        int length = length(number);
        System.arraycopy(text, start(number), target, 0, length);
        return length;
    }

    /** A number that the same word has in every log and on every machine. */
    public int hash(int number) {
        int hash = 0;
        for (int i = start(number); i < ends[number]; i++) {
            hash = 31 * hash + text[i];
        }
        return hash;
    }

    private int start(int number) {
        return number == 0 ? 0 : ends[number - 1];
    }

    /** Writes the word into the bytes, which have room for three a character, and returns how many it took. */
    static int encode(CharSequence word, byte[] bytes) {
        int length = 0;
        for (int i = 0; i < word.length(); i++) {
            length = encode(word.charAt(i), bytes, length);
        }
        return length;
    }

    static int encode(char c, byte[] bytes, int at) {
        int length = at;
        if (c < 0x80) {
            bytes[length++] = (byte) c;
        } else if (c < 0x800) {
            bytes[length++] = (byte) (0xc0 | c >> 6);
            bytes[length++] = (byte) (0x80 | (c & 0x3f));
        } else {
            bytes[length++] = (byte) (0xe0 | c >> 12);
            bytes[length++] = (byte) (0x80 | (c >> 6 & 0x3f));
            bytes[length++] = (byte) (0x80 | (c & 0x3f));
        }
        return length;
    }

    private String decoded(int start, int end) {
        StringBuilder word = new StringBuilder(end - start);
        int i = start;
        while (i < end) {
            int first = text[i++] & 0xff;
            if (first < 0x80) {
                word.append((char) first);
            } else if (first < 0xe0) {
                word.append((char) ((first & 0x1f) << 6 | (text[i++] & 0x3f)));
            } else {
                word.append((char) ((first & 0x0f) << 12 | (text[i] & 0x3f) << 6 | (text[i + 1] & 0x3f)));
                i += 2;
            }
        }
        return word.toString();
    }
}
