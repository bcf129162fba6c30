// SPDX-License-Identifier: Apache-2.0
package io.millrace.measure;

import io.millrace.journey.TraceCursor;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** Adds up the directly-follows graph over touchpoints, in a table with open addressing that holds the edges that occur. */
final class FlowTally {
    private static final long FREE = -1;
    private static final long SPREAD = 0x9E3779B97F4A7C15L;

    private long[] edges = new long[64];
    private long[] cases = new long[64];
    private long[] times = new long[64];
    private long[] walkedInCase = new long[64];
    private int size;
    private long walk;

    FlowTally() {
        Arrays.fill(edges, FREE);
    }

    void add(TraceCursor trace) {
        walk++;
        for (int i = 1; i < trace.size(); i++) {
            int slot = slot((long) trace.touchpoint(i - 1) << 32 | trace.touchpoint(i));
            times[slot]++;
            if (walkedInCase[slot] != walk) {
                walkedInCase[slot] = walk;
                cases[slot]++;
            }
        }
    }

    void addAll(FlowTally other) {
        for (int i = 0; i < other.edges.length; i++) {
            if (other.edges[i] != FREE) {
                int slot = slot(other.edges[i]);
                cases[slot] += other.cases[i];
                times[slot] += other.times[i];
            }
        }
    }

    private int slot(long edge) {
        int slot = find(edge);
        if (edges[slot] == FREE) {
            if (size * 2 >= edges.length) {
                grow();
                slot = find(edge);
            }
            edges[slot] = edge;
            size++;
        }
        return slot;
    }

    private int find(long edge) {
        int slot = (int) ((edge * SPREAD) >>> 32) & (edges.length - 1);
        while (edges[slot] != FREE && edges[slot] != edge) {
            slot = (slot + 1) & (edges.length - 1);
        }
        return slot;
    }

    private void grow() {
        long[] oldEdges = edges;
        long[] oldCases = cases;
        long[] oldTimes = times;
        long[] oldWalked = walkedInCase;
        int length = oldEdges.length * 2;
        edges = new long[length];
        cases = new long[length];
        times = new long[length];
        walkedInCase = new long[length];
        Arrays.fill(edges, FREE);
        for (int i = 0; i < oldEdges.length; i++) {
            if (oldEdges[i] != FREE) {
                int slot = find(oldEdges[i]);
                edges[slot] = oldEdges[i];
                cases[slot] = oldCases[i];
                times[slot] = oldTimes[i];
                walkedInCase[slot] = oldWalked[i];
            }
        }
    }

    /** The edges, those that most cases walk first. */
    List<FlowEdge> measure() {
        List<FlowEdge> flow = new ArrayList<>();
        for (int i = 0; i < edges.length; i++) {
            if (edges[i] != FREE) {
                int from = (int) (edges[i] >>> 32);
                int to = (int) edges[i];
                flow.add(new FlowEdge(from, to, new CaseCount(cases[i], "flow:" + from + ">" + to), times[i]));
            }
        }
        flow.sort(Comparator.comparingLong((FlowEdge edge) -> -edge.cases().cases())
                .thenComparing(Comparator.comparingLong(FlowEdge::times).reversed())
                .thenComparingInt(FlowEdge::from)
                .thenComparingInt(FlowEdge::to));
        return List.copyOf(flow);
    }
}
