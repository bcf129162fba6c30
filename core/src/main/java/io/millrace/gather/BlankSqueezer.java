// SPDX-License-Identifier: Apache-2.0
package io.millrace.gather;

import java.io.BufferedReader;
import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;
import org.jspecify.annotations.Nullable;

/** Makes one blank of many, and none at the edges of a line, so that columns set apart by runs of blanks are delimited text. */
final class BlankSqueezer extends FilterReader {
    private static final int BLOCK = 1 << 13;

    private final char[] block = new char[BLOCK];
    // a blank that is owed from the block before takes room of its own
    private final char[] squeezed = new char[BLOCK + 1];
    private int at;
    private int end;
    private boolean lineStart = true;
    private boolean quoted;
    private boolean owed;

    BlankSqueezer(Reader in) {
        super(in);
    }

    /** The text as it is, or with its blanks squeezed where blanks are the delimiter. */
    static BufferedReader squeezed(BufferedReader text, @Nullable Character delimiter) {
        return delimiter != null && delimiter == ' '
                ? new BufferedReader(new BlankSqueezer(text), TextStart.LENGTH)
                : text;
    }

    @Override
    public int read() throws IOException {
        return fill() ? squeezed[at++] : -1;
    }

    @Override
    public int read(char[] buffer, int offset, int length) throws IOException {
        if (!fill()) {
            return -1;
        }
        int given = Math.min(length, end - at);
        System.arraycopy(squeezed, at, buffer, offset, given);
        at += given;
        return given;
    }

    private boolean fill() throws IOException {
        while (at == end) {
            int read = in.read(block, 0, BLOCK);
            if (read < 0) {
                return false;
            }
            squeeze(read);
        }
        return true;
    }

    private void squeeze(int count) {
        at = 0;
        end = 0;
        for (int i = 0; i < count; i++) {
            char c = block[i];
            quoted ^= c == '"';
            if (!quoted && (c == ' ' || c == '\t')) {
                owed = !lineStart;
                continue;
            }
            lineStart = c == '\n' || c == '\r';
            if (owed && !lineStart) {
                squeezed[end++] = ' ';
            }
            owed = false;
            squeezed[end++] = c;
        }
    }

    /** Whether lines hold equally many words, at least two: columns set apart by blanks. Pre: no usual delimiter fits. */
    static boolean fits(String start) {
        String[] lines = start.strip().split("\\R", 7);
        int words = lines[0].strip().split("[ \\t]+").length;
        if (words < 2 || lines.length < 3) {
            return false;
        }
        for (int i = 1; i < lines.length - (lines.length == 7 ? 1 : 0); i++) {
            if (lines[i].strip().split("[ \\t]+").length != words) {
                return false;
            }
        }
        return true;
    }
}
