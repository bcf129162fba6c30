// SPDX-License-Identifier: Apache-2.0
package io.millrace.map.enabler;

/**
 * How long a customer has done nothing, in four classes: less than an eighth of the window, than half of it, than twice of it, or longer.
 *
 * <p>Whoever does anything shows that the interest is still there, and who has been quiet for long mostly has lost it. So those who did
 * something just now are compared with those who did something else just now, and those to whom something was sent with those who had been
 * quiet for as long (activity bias: Lewis, Rao and Reiley, WWW 2011).
 */
final class Quiet {
    static final int CLASSES = 4;

    private Quiet() {}

    /** Micros from which a class begins; the one after the last never does. */
    static long from(int quiet, long window) {
        return switch (quiet) {
            case 0 -> 0;
            case 1 -> window / 8;
            case 2 -> window / 2;
            case 3 -> 2 * window;
            default -> Long.MAX_VALUE / 4;
        };
    }

    static int of(long micros, long window) {
        int quiet = CLASSES - 1;
        while (micros < from(quiet, window)) {
            quiet--;
        }
        return quiet;
    }
}
