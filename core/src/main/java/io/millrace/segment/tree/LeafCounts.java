// SPDX-License-Identifier: Apache-2.0
package io.millrace.segment.tree;

import io.millrace.journey.Aggregate;
import io.millrace.journey.TraceCursor;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;

/** The steps and cases of each of some nodes of a tree. */
final class LeafCounts implements Aggregate<LeafCounts.Tally, LeafCounts.Tally> {
    private final FlowPairs pairs;
    private final ToIntFunction<TraceCursor> node;
    private final int nodes;

    private LeafCounts(FlowPairs pairs, ToIntFunction<TraceCursor> node, int nodes) {
        this.pairs = pairs;
        this.node = node;
        this.nodes = nodes;
    }

    /** By nodes none of which is above another. */
    static LeafCounts of(FlowTree tree, List<FlowNode> nodes) {
        FlowTree.Walk walk = tree.walk(nodes);
        return new LeafCounts(tree.pairs(), walk::of, nodes.size());
    }

    /** All cases as one node. */
    static LeafCounts together(FlowPairs pairs) {
        return new LeafCounts(pairs, trace -> 0, 1);
    }

    /** Steps and cases by node; the last node holds the cases that belong to none. */
    static final class Tally {
        private final List<int[]> steps = new ArrayList<>();
        private final long[] cases;
        private int[] buffer = new int[64];

        private Tally(int nodes, int pairs) {
            cases = new long[nodes + 1];
            for (int node = 0; node <= nodes; node++) {
                steps.add(new int[pairs]);
            }
        }

        int[] steps(int node) {
            return steps.get(node);
        }

        long cases(int node) {
            return cases[node];
        }
    }

    @Override
    public Tally create() {
        return new Tally(nodes, pairs.size());
    }

    @Override
    public void accumulate(Tally tally, TraceCursor trace) {
        int found = node.applyAsInt(trace);
        int place = found < 0 ? nodes : found;
        if (tally.buffer.length <= trace.size()) {
            tally.buffer = new int[trace.size() * 2];
        }
        int[] buffer = tally.buffer;
        int steps = pairs.steps(trace, buffer);
        int[] counts = tally.steps.get(place);
        for (int i = 0; i < steps; i++) {
            counts[buffer[i]]++;
        }
        tally.cases[place]++;
    }

    @Override
    public Tally combine(Tally tally, Tally other) {
        for (int node = 0; node <= nodes; node++) {
            SplitCounts.sum(tally.steps.get(node), other.steps.get(node));
            tally.cases[node] += other.cases[node];
        }
        return tally;
    }

    @Override
    public Tally finish(Tally tally) {
        return tally;
    }
}
