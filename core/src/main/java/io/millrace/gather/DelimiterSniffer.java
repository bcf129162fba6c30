// SPDX-License-Identifier: Apache-2.0
package io.millrace.gather;

/** Tells the delimiter from the header line: of the usual ones the one that stands there most often outside quotes. */
final class DelimiterSniffer {
    private static final String USUAL = ",;\t|";
    private static final String EXCEL_HINT = "sep=";

    private DelimiterSniffer() {}

    /** Excel writes the delimiter on a line of its own before the header. */
    static boolean hasHint(CharSequence start) {
        return start.length() > EXCEL_HINT.length() + 1
                && start.subSequence(0, EXCEL_HINT.length()).toString().equalsIgnoreCase(EXCEL_HINT)
                && (start.charAt(EXCEL_HINT.length() + 1) == '\n' || start.charAt(EXCEL_HINT.length() + 1) == '\r');
    }

    /** The delimiter; a comma when the header has a single column. */
    static char sniff(CharSequence start) {
        if (hasHint(start)) {
            return start.charAt(EXCEL_HINT.length());
        }
        int[] counts = new int[USUAL.length()];
        boolean quoted = false;
        for (int i = 0; i < start.length(); i++) {
            char c = start.charAt(i);
            if (c == '"') {
                quoted = !quoted;
            } else if (!quoted && (c == '\n' || c == '\r')) {
                if (sum(counts) > 0 || !start.subSequence(0, i).toString().isBlank()) {
                    break;
                }
            } else if (!quoted && USUAL.indexOf(c) >= 0) {
                counts[USUAL.indexOf(c)]++;
            }
        }
        return most(counts);
    }

    private static int sum(int[] counts) {
        int sum = 0;
        for (int count : counts) {
            sum += count;
        }
        return sum;
    }

    private static char most(int[] counts) {
        int best = 0;
        for (int i = 1; i < counts.length; i++) {
            if (counts[i] > counts[best]) {
                best = i;
            }
        }
        return USUAL.charAt(best);
    }
}
