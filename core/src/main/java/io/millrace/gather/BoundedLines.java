// SPDX-License-Identifier: Apache-2.0
package io.millrace.gather;

import java.io.IOException;
import java.io.Reader;
import java.util.Arrays;

/**
 * The lines of a text, one at a time in a buffer that never grows past a limit: of a longer line only the beginning is kept. Lines end
 * with LF, CR or both.
 */
final class BoundedLines {
    private static final int INPUT = 1 << 16;
    private static final long ENDLESS = 1L << 26;

    private final Reader text;
    private final int longest;
    private final char[] input = new char[INPUT];
    private int at;
    private int filled;
    private char[] line = new char[1 << 10];
    private int kept;
    private long length;
    private long number;

    BoundedLines(Reader text, int longest) {
        this.text = text;
        this.longest = longest;
    }

    /** Moves to the next line. False at the end of the text. */
    boolean next() throws IOException {
        kept = 0;
        length = 0;
        if (!fill()) {
            return false;
        }
        number++;
        while (!isEndless() && fill()) {
            int end = at;
            while (end < filled && input[end] != '\n' && input[end] != '\r') {
                end++;
            }
            keep(end - at);
            at = end;
            if (end < filled) {
                skipLineEnd();
                break;
            }
        }
        return true;
    }

    private void keep(int count) {
        length += count;
        int more = Math.min(count, longest - kept);
        if (kept + more > line.length) {
            line = Arrays.copyOf(line, Math.min(longest, Math.max(kept + more, line.length * 2)));
        }
        System.arraycopy(input, at, line, kept, more);
        kept += more;
    }

    private void skipLineEnd() throws IOException {
        if (input[at++] == '\r' && fill() && input[at] == '\n') {
            at++;
        }
    }

    private boolean fill() throws IOException {
        if (at < filled) {
            return true;
        }
        at = 0;
        filled = Math.max(0, text.read(input, 0, INPUT));
        return filled > 0;
    }

    /** Holds the line up to {@link #kept()}; good until the next call. */
    char[] buffer() {
        return line;
    }

    int kept() {
        return kept;
    }

    boolean isTooLong() {
        return length > kept;
    }

    /** True when the search for the end of the line was given up, 64 Mi characters after its beginning. */
    boolean isEndless() {
        return length > ENDLESS;
    }

    /** The line that is held, from 1. */
    long number() {
        return number;
    }
}
