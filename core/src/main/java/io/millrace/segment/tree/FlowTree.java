// SPDX-License-Identifier: Apache-2.0
package io.millrace.segment.tree;

import io.millrace.journey.CaseGroups;
import io.millrace.journey.TraceCursor;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Journeys, split by what is known when they begin.
 *
 * @param root all journeys
 * @param candidates the attributes that were tried
 * @param pairs the steps that occur, by number
 */
public record FlowTree(FlowNode root, List<Candidate> candidates, FlowPairs pairs) {

    /** The leaves, in the order of the tree. */
    public List<FlowNode> leaves() {
        return root.leaves().toList();
    }

    /** Sorts cases by leaf, in the order of {@link #leaves()}. */
    public CaseGroups sorting(int cases) {
        return new CaseGroups(cases, walk()::of);
    }

    /** Finds the leaf of a case by the rules of the tree. Safe for several threads. */
    Walk walk() {
        return walk(leaves());
    }

    /** Finds which of the nodes, none of which is above another, a case belongs to. */
    Walk walk(List<FlowNode> ends) {
        return new Walk(this, ends);
    }

    /** The tree as tables. */
    static final class Walk {
        private static final int OUTSIDE = -1;

        private final Candidate[] candidates;
        private final int[] attribute;
        private final int[][] next;
        private final int[] end;

        private Walk(FlowTree tree, List<FlowNode> ends) {
            this.candidates = tree.candidates.toArray(Candidate[]::new);
            List<FlowNode> nodes = new ArrayList<>(tree.root.all().toList());
            this.attribute = new int[nodes.size()];
            this.next = new int[nodes.size()][];
            this.end = new int[nodes.size()];
            for (int i = 0; i < nodes.size(); i++) {
                FlowNode node = nodes.get(i);
                end[i] = ends.indexOf(node);
                attribute[i] = end[i] >= 0 ? -1 : node.attribute();
                if (attribute[i] >= 0) {
                    next[i] = new int[candidates[attribute[i]].bins().size()];
                    Arrays.fill(next[i], OUTSIDE);
                    for (FlowNode child : node.children()) {
                        for (int bin : child.bins()) {
                            next[i][bin] = nodes.indexOf(child);
                        }
                    }
                }
            }
        }

        /** The number of the node of a case among those asked for, or -1 when it belongs to none of them. */
        int of(TraceCursor trace) {
            int node = 0;
            while (attribute[node] >= 0) {
                node = next[node][candidates[attribute[node]].bin(trace)];
                if (node == OUTSIDE) {
                    return OUTSIDE;
                }
            }
            return end[node];
        }
    }
}
