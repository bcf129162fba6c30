// SPDX-License-Identifier: Apache-2.0
package io.millrace.segment.linearity;

import io.millrace.measure.PairSlots;
import java.util.Arrays;

/**
 * How often each touchpoint was followed by which. The place before the first event and after the last is {@link #edge}; an open journey
 * steps into {@link #unknown} instead.
 */
final class StepCounts {
    private final int touchpoints;
    private final PairSlots slots;
    private int[] from = new int[64];
    private int[] to = new int[64];
    private long[] times = new long[64];

    StepCounts(int touchpoints) {
        this.touchpoints = touchpoints;
        this.slots = new PairSlots(touchpoints + 2);
    }

    int touchpoints() {
        return touchpoints;
    }

    /** Before the first event, and after the last of a journey that is over. */
    int edge() {
        return touchpoints;
    }

    /** After the last event so far of a journey that is not over. */
    int unknown() {
        return touchpoints + 1;
    }

    void add(int before, int after, long count) {
        int slot = slots.slot(before, after);
        if (slot == from.length) {
            grow();
        }
        from[slot] = before;
        to[slot] = after;
        times[slot] += count;
    }

    void addAll(StepCounts other) {
        for (int i = 0; i < other.slots.size(); i++) {
            add(other.from[i], other.to[i], other.times[i]);
        }
    }

    private void grow() {
        int length = from.length * 2;
        from = Arrays.copyOf(from, length);
        to = Arrays.copyOf(to, length);
        times = Arrays.copyOf(times, length);
    }

    /** The steps that were seen, by from and to, without those into the unknown. */
    StepTable known() {
        return table(false);
    }

    /** The same, with every journey over where it stops. */
    StepTable closed() {
        return table(true);
    }

    private StepTable table(boolean close) {
        StepCounts merged = this;
        if (close) {
            merged = new StepCounts(touchpoints);
            for (int i = 0; i < slots.size(); i++) {
                merged.add(from[i], to[i] == unknown() ? edge() : to[i], times[i]);
            }
        }
        long[] order = new long[merged.slots.size()];
        int size = 0;
        for (int i = 0; i < order.length; i++) {
            if (merged.to[i] != unknown()) {
                order[size++] = ((long) merged.from[i] << 32) | merged.to[i];
            }
        }
        Arrays.sort(order, 0, size);
        StepTable table = new StepTable(touchpoints, size);
        for (int k = 0; k < size; k++) {
            int before = (int) (order[k] >>> 32);
            int after = (int) order[k];
            table.set(k, before, after, merged.times[merged.slots.slot(before, after)]);
        }
        return table;
    }
}
