// SPDX-License-Identifier: Apache-2.0
package io.millrace.stats;

import java.util.Arrays;

/**
 * Counts of values from 0 up in 128 equal buckets an octave; values below 256 have a bucket of their own. Takes memory up to the largest
 * value.
 */
final class OctaveBuckets {
    private static final int BITS = 7;
    private static final int BUCKETS = 1 << BITS;
    private static final long[] NOTHING = {};

    private long[] counts = NOTHING;

    void add(long value) {
        int bucket = bucket(value);
        if (bucket >= counts.length) {
            reach(bucket);
        }
        counts[bucket]++;
    }

    void addAll(OctaveBuckets other) {
        long[] theirs = other.counts;
        if (theirs.length > counts.length) {
            counts = Arrays.copyOf(counts, theirs.length);
        }
        for (int bucket = 0; bucket < theirs.length; bucket++) {
            counts[bucket] += theirs[bucket];
        }
    }

    void forEachAscending(DurationHistogram.Visitor visitor) {
        for (int bucket = 0; bucket < counts.length; bucket++) {
            visit(bucket, visitor);
        }
    }

    void forEachDescending(DurationHistogram.Visitor visitor) {
        for (int bucket = counts.length - 1; bucket >= 0; bucket--) {
            visit(bucket, visitor);
        }
    }

    private void visit(int bucket, DurationHistogram.Visitor visitor) {
        if (counts[bucket] > 0) {
            visitor.visit(middle(bucket), counts[bucket]);
        }
    }

    private void reach(int bucket) {
        counts = Arrays.copyOf(counts, ((bucket >>> BITS) + 1) << BITS);
    }

    /** Every octave has its buckets beside those of the one below, so that one shift finds octave and place. */
    private static int bucket(long value) {
        int shift = Math.max(0, Long.SIZE - 1 - BITS - Long.numberOfLeadingZeros(value));
        return (shift << BITS) + (int) (value >>> shift);
    }

    private static long middle(int bucket) {
        int shift = (bucket >>> BITS) - 1;
        if (shift <= 0) {
            return bucket;
        }
        long lower = (long) (BUCKETS + (bucket & (BUCKETS - 1))) << shift;
        return lower + (1L << (shift - 1));
    }
}
