// SPDX-License-Identifier: Apache-2.0
package io.millrace.measure;

import io.millrace.journey.TraceCursor;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** Adds up the directly-follows graph over touchpoints; holds the edges that occur. */
final class FlowTally {
    private final PairSlots slots;
    private int[] from = new int[64];
    private int[] to = new int[64];
    private long[] cases = new long[64];
    private long[] times = new long[64];
    private long[] walkedInCase = new long[64];
    private long walk;

    FlowTally(int touchpoints) {
        slots = new PairSlots(touchpoints);
    }

    void add(TraceCursor trace) {
        walk++;
        int size = trace.size();
        for (int i = 1; i < size; i++) {
            int slot = slot(trace.touchpoint(i - 1), trace.touchpoint(i));
            times[slot]++;
            cases[slot] += walkedInCase[slot] == walk ? 0 : 1;
            walkedInCase[slot] = walk;
        }
    }

    void addAll(FlowTally other) {
        for (int i = 0; i < other.slots.size(); i++) {
            int slot = slot(other.from[i], other.to[i]);
            cases[slot] += other.cases[i];
            times[slot] += other.times[i];
        }
    }

    private int slot(int before, int after) {
        int slot = slots.slot(before, after);
        if (slot == from.length) {
            grow();
        }
        from[slot] = before;
        to[slot] = after;
        return slot;
    }

    private void grow() {
        int length = from.length * 2;
        from = Arrays.copyOf(from, length);
        to = Arrays.copyOf(to, length);
        cases = Arrays.copyOf(cases, length);
        times = Arrays.copyOf(times, length);
        walkedInCase = Arrays.copyOf(walkedInCase, length);
    }

    /** The edges, those that most cases walk first. */
    List<FlowEdge> measure() {
        List<FlowEdge> flow = new ArrayList<>();
        for (int i = 0; i < slots.size(); i++) {
            String key = "flow:" + from[i] + ">" + to[i];
            flow.add(new FlowEdge(from[i], to[i], new CaseCount(cases[i], key), times[i]));
        }
        flow.sort(Comparator.comparingLong((FlowEdge edge) -> -edge.cases().cases())
                .thenComparing(Comparator.comparingLong(FlowEdge::times).reversed())
                .thenComparingInt(FlowEdge::from)
                .thenComparingInt(FlowEdge::to));
        return List.copyOf(flow);
    }
}
