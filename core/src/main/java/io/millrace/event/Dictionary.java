// SPDX-License-Identifier: Apache-2.0
package io.millrace.event;

import java.util.Arrays;

/** Words by number and numbers by word; numbers start at 0 and follow the order of first sight. For one writer at a time. */
public final class Dictionary {
    private static final long FREE = -1;

    private final Words words = new Words();
    /** Hash in the upper half, number in the lower: most of the words that differ are told apart without looking at them. */
    private long[] slots = new long[64];

    private byte[] encoded = new byte[96];

    public Dictionary() {
        Arrays.fill(slots, FREE);
    }

    /** The number of the word, which is added when it is new. */
    public int code(String word) {
        return code(encode(word));
    }

    /** The number of the word that stands in the buffer, which is added when it is new. */
    public int code(char[] buffer, int offset, int length) {
        makeRoom(length);
        int bytes = 0;
        for (int i = offset; i < offset + length; i++) {
            bytes = Words.encode(buffer[i], encoded, bytes);
        }
        return code(bytes);
    }

    private int code(int length) {
        int hash = hash(length);
        int slot = slot(hash, length);
        if (slots[slot] != FREE) {
            return (int) slots[slot];
        }
        int code = words.add(encoded, length);
        slots[slot] = (long) hash << 32 | code;
        if (words.size() * 2 > slots.length) {
            grow();
        }
        return code;
    }

    /** The number of the word, or -1 when it was never seen. Safe for several readers while nobody writes. */
    public int find(String word) {
        byte[] bytes = new byte[word.length() * 3];
        int length = Words.encode(word, bytes);
        int slot = slot(hash(bytes, length), bytes, length);
        return slots[slot] == FREE ? -1 : (int) slots[slot];
    }

    public String word(int code) {
        return words.word(code);
    }

    public int size() {
        return words.size();
    }

    /** All words by their numbers. */
    public Words words() {
        return words;
    }

    /** Adds the words of another dictionary in their order and gives, by their number there, their number here. */
    public int[] addAll(Dictionary other) {
        int[] codes = new int[other.size()];
        for (int word = 0; word < codes.length; word++) {
            makeRoom(other.words.length(word));
            codes[word] = code(other.words.copy(word, encoded));
        }
        return codes;
    }

    private int encode(String word) {
        makeRoom(word.length());
        return Words.encode(word, encoded);
    }

    private void makeRoom(int characters) {
        if (characters * 3 > encoded.length) {
            encoded = new byte[characters * 3];
        }
    }

    private int hash(int length) {
        return hash(encoded, length);
    }

    private int slot(int hash, int length) {
        return slot(hash, encoded, length);
    }

    private int slot(int hash, byte[] bytes, int length) {
        int mask = slots.length - 1;
        int slot = hash & mask;
        while (slots[slot] != FREE
                && !((int) (slots[slot] >>> 32) == hash && words.is((int) slots[slot], bytes, length))) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }

    /** Spread over all 31 bits; never negative, so that no entry looks free. */
    private static int hash(byte[] bytes, int length) {
        int hash = length;
        for (int i = 0; i < length; i++) {
            hash = 31 * hash + bytes[i];
        }
        hash = (hash ^ hash >>> 16) * 0x85ebca6b;
        hash = (hash ^ hash >>> 13) * 0xc2b2ae35;
        return (hash ^ hash >>> 16) & 0x7fffffff;
    }

    private void grow() {
        long[] old = slots;
        if (old.length >= 1 << 30) {
            throw new MillraceException(
                    MillraceException.Blame.RESOURCES,
                    "the sources name more than %d cases, customers or orders: split them".formatted(1 << 29));
        }
        slots = new long[old.length * 2];
        Arrays.fill(slots, FREE);
        int mask = slots.length - 1;
        for (long entry : old) {
            if (entry != FREE) {
                int slot = (int) (entry >>> 32) & mask;
                while (slots[slot] != FREE) {
                    slot = (slot + 1) & mask;
                }
                slots[slot] = entry;
            }
        }
    }
}
