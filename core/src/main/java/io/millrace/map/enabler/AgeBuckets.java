// SPDX-License-Identifier: Apache-2.0
package io.millrace.map.enabler;

/**
 * Ages within a stage that count as equal: every second up to 16, from there on eight steps an octave, so that two ages of one step differ
 * by an eighth at most. Ages beyond 68 years count as that.
 */
final class AgeBuckets {
    private static final int BITS = 3;
    private static final int FIRST = 1 << (BITS + 1);
    private static final long SECOND = 1_000_000L;
    private static final long MOST = (1L << 31) - 1;

    /** How many there are. */
    static final int COUNT = of(MOST * SECOND) + 1;

    private AgeBuckets() {}

    /** Step of an age in micros. */
    static int of(long micros) {
        long seconds = Math.min(MOST, micros / SECOND);
        if (seconds < FIRST) {
            return (int) seconds;
        }
        int shift = Long.SIZE - 1 - BITS - Long.numberOfLeadingZeros(seconds);
        return (shift << BITS) + (int) (seconds >>> shift);
    }

    /** Where a step begins, in micros. */
    static long start(int bucket) {
        if (bucket < FIRST) {
            return bucket * SECOND;
        }
        int shift = (bucket >>> BITS) - 1;
        return ((long) ((1 << BITS) + (bucket & ((1 << BITS) - 1))) << shift) * SECOND;
    }
}
