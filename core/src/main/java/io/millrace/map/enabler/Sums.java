// SPDX-License-Identifier: Apache-2.0
package io.millrace.map.enabler;

/** Sums of whole columns. */
final class Sums {
    private Sums() {}

    static void add(long[] to, long[] other) {
        for (int i = 0; i < to.length; i++) {
            to[i] += other[i];
        }
    }

    /** Turns what changes at each place into what stands there. */
    static void run(long[] changes) {
        for (int i = 1; i < changes.length; i++) {
            changes[i] += changes[i - 1];
        }
    }
}
