// SPDX-License-Identifier: Apache-2.0
package io.millrace.bench;

import java.util.Locale;

/**
 * What one process measured.
 *
 * @param seconds how long it took; the median, where it was done several times
 * @param peakBytes the most memory that the process ever held
 * @param events events in the log, 0 where nobody counted
 * @param cases cases in the log, 0 where nobody counted
 */
record Measured(double seconds, long peakBytes, long events, long cases) {
    private static final String MARK = "measured";

    /** One line by which a child process tells its parent. */
    String line() {
        return String.format(Locale.ROOT, "%s %.6f %d %d %d", MARK, seconds, peakBytes, events, cases);
    }

    static boolean isIn(String line) {
        return line.startsWith(MARK + " ");
    }

    static Measured parse(String line) {
        String[] words = line.split(" ", -1);
        return new Measured(
                Double.parseDouble(words[1]),
                Long.parseLong(words[2]),
                Long.parseLong(words[3]),
                Long.parseLong(words[4]));
    }
}
