// SPDX-License-Identifier: Apache-2.0
package io.millrace.stats;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.OptionalDouble;

/**
 * A signed histogram of durations in micros: the values themselves below {@value #EXACT_BELOW} values, and from there on 128 buckets an
 * octave, so that a value is off by at most 0.4 %. Smallest value, largest value, count and sum stay exact.
 *
 * <p>What it holds depends on the multiset of values alone, so {@link #addAll} is associative and order-free. Not for two threads at once,
 * reading included.
 */
public final class DurationHistogram {
    /** From so many values on, buckets take over from the values themselves. */
    public static final int EXACT_BELOW = 1_000;

    private static final long[] NOTHING = {};

    private final ExactSum sum = new ExactSum();
    private long count;
    private long min = Long.MAX_VALUE;
    private long max = Long.MIN_VALUE;
    private long[] exact = NOTHING;
    private final OctaveBuckets below = new OctaveBuckets();
    private final OctaveBuckets above = new OctaveBuckets();

    /** Takes a value and how often it occurs. */
    @FunctionalInterface
    public interface Visitor {
        void visit(long value, long count);
    }

    /** The union of some histograms, which stay as they are. */
    public static DurationHistogram union(Iterable<DurationHistogram> parts) {
        DurationHistogram union = new DurationHistogram();
        parts.forEach(union::addAll);
        return union;
    }

    /** Adds one value. {@code Long.MIN_VALUE} has no opposite and counts as the value above it. */
    public void add(long value) {
        long kept = Math.max(value, -Long.MAX_VALUE);
        if (count >= EXACT_BELOW) {
            bucket(kept);
        } else {
            addToFew(kept);
        }
        count++;
        sum.add(kept);
        min = Math.min(min, kept);
        max = Math.max(max, kept);
    }

    /** Adds all values of another histogram, which stays as it is. */
    public void addAll(DurationHistogram other) {
        long total = count + other.count;
        if (total < EXACT_BELOW) {
            for (int i = 0; i < other.count; i++) {
                add(other.exact[i]);
            }
            return;
        }
        leaveExact();
        if (other.count < EXACT_BELOW) {
            for (int i = 0; i < other.count; i++) {
                bucket(other.exact[i]);
            }
        } else {
            below.addAll(other.below);
            above.addAll(other.above);
        }
        count = total;
        sum.add(other.sum);
        min = Math.min(min, other.min);
        max = Math.max(max, other.max);
    }

    public long count() {
        return count;
    }

    /** The exact sum in micros. */
    public BigInteger sum() {
        return sum.value();
    }

    /**
     * The quantile with linear interpolation between order statistics (type 7 of Hyndman and Fan 1996, the default of numpy).
     *
     * <p>Pre: {@code 0 <= q <= 1}. Post: micros; empty without values.
     */
    public OptionalDouble quantile(double q) {
        if (count == 0) {
            return OptionalDouble.empty();
        }
        double rank = q * (count - 1);
        long lower = (long) Math.floor(rank);
        SortedCounts sorted = SortedCounts.of(this);
        int i = 0;
        long seen = sorted.count(0);
        while (seen <= lower) {
            seen += sorted.count(++i);
        }
        double low = sorted.value(i);
        double high = lower + 1 < seen || lower + 1 >= count ? low : sorted.value(i + 1);
        return OptionalDouble.of(low + (rank - lower) * (high - low));
    }

    /** Visits the distinct values in ascending order; a bucket stands for its middle. */
    public void forEach(Visitor visitor) {
        if (count < EXACT_BELOW) {
            long[] sorted = Arrays.copyOf(exact, (int) count);
            Arrays.sort(sorted);
            for (int i = 0; i < sorted.length; ) {
                int from = i;
                while (i < sorted.length && sorted[i] == sorted[from]) {
                    i++;
                }
                visitor.visit(sorted[from], i - from);
            }
            return;
        }
        below.forEachDescending((value, times) -> visitor.visit(within(-value), times));
        above.forEachAscending((value, times) -> visitor.visit(within(value), times));
    }

    private long within(long value) {
        return Math.min(Math.max(value, min), max);
    }

    private void addToFew(long value) {
        if (count == EXACT_BELOW - 1) {
            leaveExact();
            bucket(value);
            return;
        }
        if (count == exact.length) {
            exact = Arrays.copyOf(exact, Math.max(8, exact.length * 2));
        }
        exact[(int) count] = value;
    }

    private void leaveExact() {
        if (count < EXACT_BELOW) {
            for (int i = 0; i < count; i++) {
                bucket(exact[i]);
            }
        }
        exact = NOTHING;
    }

    private void bucket(long value) {
        if (value < 0) {
            below.add(-value);
        } else {
            above.add(value);
        }
    }
}
