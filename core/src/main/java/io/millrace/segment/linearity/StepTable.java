// SPDX-License-Identifier: Apache-2.0
package io.millrace.segment.linearity;

import io.millrace.measure.PairSlots;

/** Steps in the order of from and to, so that sums of doubles over them come out the same however they were counted. */
final class StepTable {
    private static final double LN_2 = Math.log(2);

    private final int touchpoints;
    private final int size;
    private final int[] from;
    private final int[] to;
    private final long[] times;
    private final long[] out;
    private final PairSlots slots;
    private long all;

    StepTable(int touchpoints, int size) {
        this.touchpoints = touchpoints;
        this.size = size;
        this.from = new int[size];
        this.to = new int[size];
        this.times = new long[size];
        this.out = new long[touchpoints + 2];
        this.slots = new PairSlots(touchpoints + 2);
    }

    /** Rows must come in order, each once. */
    void set(int row, int before, int after, long count) {
        from[row] = before;
        to[row] = after;
        times[row] = count;
        out[before] += count;
        all += count;
        slots.slot(before, after);
    }

    int touchpoints() {
        return touchpoints;
    }

    int size() {
        return size;
    }

    int from(int row) {
        return from[row];
    }

    int to(int row) {
        return to[row];
    }

    long times(int row) {
        return times[row];
    }

    /** How many steps there are. */
    long all() {
        return all;
    }

    /** Bits that the step costs, which was seen: minus the logarithm of its share of the steps from there. */
    double bits(int before, int after) {
        return -log2((double) times[slots.slot(before, after)] / out[before]);
    }

    /** Bits of all steps together. */
    double bits() {
        double bits = 0;
        for (int row = 0; row < size; row++) {
            bits -= times[row] * log2((double) times[row] / out[from[row]]);
        }
        return Math.max(0, bits);
    }

    /** Steps that take the commonest way on from where they are. */
    long modal() {
        long modal = 0;
        for (int row = 0; row < size; ) {
            int before = from[row];
            long most = 0;
            for (; row < size && from[row] == before; row++) {
                most = Math.max(most, times[row]);
            }
            modal += most;
        }
        return modal;
    }

    private static double log2(double number) {
        return Math.log(number) / LN_2;
    }
}
