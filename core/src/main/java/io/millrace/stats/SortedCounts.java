// SPDX-License-Identifier: Apache-2.0
package io.millrace.stats;

import java.util.Arrays;

/** Distinct values in ascending order, each with how often it occurs. */
final class SortedCounts {
    private long[] values = new long[16];
    private long[] counts = new long[16];
    private int size;

    /** Adds a value that is not below the last one. */
    void append(long value, long count) {
        if (size > 0 && values[size - 1] == value) {
            counts[size - 1] += count;
            return;
        }
        if (size == values.length) {
            values = Arrays.copyOf(values, size * 2);
            counts = Arrays.copyOf(counts, size * 2);
        }
        values[size] = value;
        counts[size++] = count;
    }

    static SortedCounts of(DurationHistogram histogram) {
        SortedCounts sorted = new SortedCounts();
        histogram.forEach(sorted::append);
        return sorted;
    }

    int size() {
        return size;
    }

    long value(int i) {
        return values[i];
    }

    long count(int i) {
        return counts[i];
    }
}
