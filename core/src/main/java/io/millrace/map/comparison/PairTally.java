// SPDX-License-Identifier: Apache-2.0
package io.millrace.map.comparison;

import io.millrace.measure.PairSlots;
import java.util.Arrays;

/** Counts cases by pairs of indices, each pair in so many ways. */
final class PairTally {
    private final int ways;
    private final PairSlots slots;
    private int[] from = new int[64];
    private int[] to = new int[64];
    private long[] counts;

    PairTally(int indices, int ways) {
        this.ways = ways;
        this.slots = new PairSlots(indices);
        this.counts = new long[64 * ways];
    }

    int size() {
        return slots.size();
    }

    int from(int slot) {
        return from[slot];
    }

    int to(int slot) {
        return to[slot];
    }

    long count(int slot, int way) {
        return counts[slot * ways + way];
    }

    void add(int one, int other, int way, long cases) {
        int before = slots.size();
        int slot = slots.slot(one, other);
        if (slot == before) {
            if (slot == from.length) {
                from = Arrays.copyOf(from, slot * 2);
                to = Arrays.copyOf(to, slot * 2);
                counts = Arrays.copyOf(counts, slot * 2 * ways);
            }
            from[slot] = one;
            to[slot] = other;
        }
        counts[slot * ways + way] += cases;
    }

    PairTally addAll(PairTally other) {
        for (int slot = 0; slot < other.size(); slot++) {
            for (int way = 0; way < ways; way++) {
                add(other.from[slot], other.to[slot], way, other.count(slot, way));
            }
        }
        return this;
    }
}
