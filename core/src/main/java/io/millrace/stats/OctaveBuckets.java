// SPDX-License-Identifier: Apache-2.0
package io.millrace.stats;

import org.jspecify.annotations.Nullable;

/**
 * Counts of values from 0 up in 128 equal buckets an octave; values below 256 have a bucket of their own. An octave takes memory once it
 * has a value.
 */
final class OctaveBuckets {
    private static final int BITS = 7;
    private static final int BUCKETS = 1 << BITS;
    private static final int OCTAVES = Long.SIZE - BITS;

    private final long[] @Nullable [] octaves = new long[OCTAVES][];

    void add(long value, long times) {
        int octave = Math.max(0, Long.SIZE - BITS - Long.numberOfLeadingZeros(value));
        octave(octave)[place(value, octave)] += times;
    }

    void addAll(OctaveBuckets other) {
        for (int octave = 0; octave < OCTAVES; octave++) {
            long[] theirs = other.octaves[octave];
            if (theirs != null) {
                long[] ours = octave(octave);
                for (int i = 0; i < BUCKETS; i++) {
                    ours[i] += theirs[i];
                }
            }
        }
    }

    void forEachAscending(DurationHistogram.Visitor visitor) {
        for (int octave = 0; octave < OCTAVES; octave++) {
            for (int i = 0; i < BUCKETS; i++) {
                visit(octave, i, visitor);
            }
        }
    }

    void forEachDescending(DurationHistogram.Visitor visitor) {
        for (int octave = OCTAVES - 1; octave >= 0; octave--) {
            for (int i = BUCKETS - 1; i >= 0; i--) {
                visit(octave, i, visitor);
            }
        }
    }

    private void visit(int octave, int i, DurationHistogram.Visitor visitor) {
        long[] counts = octaves[octave];
        if (counts != null && counts[i] > 0) {
            visitor.visit(middle(octave, i), counts[i]);
        }
    }

    private long[] octave(int octave) {
        long[] counts = octaves[octave];
        if (counts == null) {
            counts = new long[BUCKETS];
            octaves[octave] = counts;
        }
        return counts;
    }

    private static int place(long value, int octave) {
        return octave == 0 ? (int) value : (int) (value >>> (octave - 1)) - BUCKETS;
    }

    private static long middle(int octave, int i) {
        if (octave == 0) {
            return i;
        }
        long lower = (long) (BUCKETS + i) << (octave - 1);
        return lower + ((1L << (octave - 1)) >>> 1);
    }
}
