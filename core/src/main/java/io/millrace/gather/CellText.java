// SPDX-License-Identifier: Apache-2.0
package io.millrace.gather;

import org.jspecify.annotations.Nullable;

/** What counts as white space around a value, the same in every format. */
final class CellText {
    private CellText() {}

    /** Control characters, blanks, the blank that does not break, and a byte order mark that was pasted into the text. */
    static boolean isSpace(char c) {
        return c <= ' ' || c == '\u00a0' || c == '\ufeff';
    }

    /** The value without the white space around it, or null when nothing is left. */
    static @Nullable String trimmed(String value) {
        int start = 0;
        int end = value.length();
        while (start < end && isSpace(value.charAt(start))) {
            start++;
        }
        while (start < end && isSpace(value.charAt(end - 1))) {
            end--;
        }
        return start == end ? null : value.substring(start, end);
    }
}
