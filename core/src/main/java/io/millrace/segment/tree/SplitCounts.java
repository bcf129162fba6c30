// SPDX-License-Identifier: Apache-2.0
package io.millrace.segment.tree;

import io.millrace.journey.Aggregate;
import io.millrace.journey.TraceCursor;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One pass over the log for the open nodes of a tree: the steps of each node by the value of each attribute. Memory grows with the values
 * that occur in a node, not with those that could.
 */
public final class SplitCounts implements Aggregate<SplitCounts.Tally, SplitCounts.Tally> {
    private final FlowPairs pairs;
    private final Candidate[] candidates;
    private final FlowTree.Walk walk;
    private final int nodes;

    SplitCounts(FlowTree tree, List<FlowNode> open) {
        this.pairs = tree.pairs();
        this.candidates = tree.candidates().toArray(Candidate[]::new);
        this.walk = tree.walk(open);
        this.nodes = open.size();
    }

    /** Steps and cases by node, attribute and value. */
    public static final class Tally {
        private final int[] @Nullable [][][] steps;
        private final int[][][] cases;
        private int[] buffer = new int[64];

        private Tally(int nodes, Candidate[] candidates) {
            steps = new int[nodes][candidates.length][][];
            cases = new int[nodes][candidates.length][];
            for (int node = 0; node < nodes; node++) {
                for (int a = 0; a < candidates.length; a++) {
                    steps[node][a] = new int[candidates[a].bins().size()][];
                    cases[node][a] = new int[candidates[a].bins().size()];
                }
            }
        }

        /** Steps of a node by the value of an attribute; null for a value that no case has. */
        int[] @Nullable [] steps(int node, int attribute) {
            return steps[node][attribute];
        }

        /** Cases of a node with one of the values of an attribute. */
        long cases(int node, int attribute, int[] bins) {
            return Arrays.stream(bins)
                    .mapToLong(bin -> cases[node][attribute][bin])
                    .sum();
        }
    }

    @Override
    public Tally create() {
        return new Tally(nodes, candidates);
    }

    @Override
    public void accumulate(Tally tally, TraceCursor trace) {
        int node = walk.of(trace);
        if (node < 0) {
            return;
        }
        if (tally.buffer.length <= trace.size()) {
            tally.buffer = new int[trace.size() * 2];
        }
        int[] buffer = tally.buffer;
        int steps = pairs.steps(trace, buffer);
        for (int a = 0; a < candidates.length; a++) {
            int bin = candidates[a].bin(trace);
            int[] counts = tally.steps[node][a][bin];
            if (counts == null) {
                counts = new int[pairs.size()];
                tally.steps[node][a][bin] = counts;
            }
            for (int i = 0; i < steps; i++) {
                counts[buffer[i]]++;
            }
            tally.cases[node][a][bin]++;
        }
    }

    @Override
    public Tally combine(Tally tally, Tally other) {
        for (int node = 0; node < nodes; node++) {
            for (int a = 0; a < candidates.length; a++) {
                for (int bin = 0; bin < tally.steps[node][a].length; bin++) {
                    tally.cases[node][a][bin] += other.cases[node][a][bin];
                    tally.steps[node][a][bin] = sum(tally.steps[node][a][bin], other.steps[node][a][bin]);
                }
            }
        }
        return tally;
    }

    static int @Nullable [] sum(int @Nullable [] ours, int @Nullable [] theirs) {
        if (ours == null) {
            return theirs;
        }
        if (theirs != null) {
            for (int i = 0; i < ours.length; i++) {
                ours[i] += theirs[i];
            }
        }
        return ours;
    }

    @Override
    public Tally finish(Tally tally) {
        return tally;
    }
}
