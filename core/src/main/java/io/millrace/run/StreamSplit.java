// SPDX-License-Identifier: Apache-2.0
package io.millrace.run;

import io.millrace.journey.StreamRule;
import io.millrace.measure.CaseCount;
import io.millrace.segment.linearity.Linearity;
import io.millrace.segment.tree.FlowNode;
import io.millrace.segment.tree.HeldOut;
import io.millrace.segment.tree.Split;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Streams that a search found, with their numbers before and after.
 *
 * @param stream the stream that was split; null for all together
 * @param before all cases in one
 * @param after the same numbers over the leaves, weighted
 * @param leaves in the order of the tree
 * @param linear share of successful cases on the reference path, of every node
 * @param chances p of each split by permutation; empty when nobody asked
 * @param linearUnseen share of successful unseen cases on the path that was learned for their stream; null without a held-out half
 * @param linearLearned the same of the cases that were learned from
 */
public record StreamSplit(
        @Nullable String stream,
        Split split,
        Linearity before,
        LinearityMeans after,
        List<Leaf> leaves,
        Map<FlowNode, @Nullable Double> linear,
        Map<FlowNode, Double> chances,
        @Nullable Double linearUnseen,
        @Nullable Double linearLearned) {

    /**
     * A stream that was found.
     *
     * @param rule with the name
     * @param cases its cases
     */
    public record Leaf(FlowNode node, StreamRule rule, CaseCount cases, Linearity linearity) {
        /** Successful cases off the reference path of the leaf. */
        public CaseCount exceptions() {
            CaseCount winding = linearity.winding();
            return winding == null ? linearity.won() : winding;
        }
    }

    /** Share of successful cases of a node on their reference path; null where there is none. */
    public @Nullable Double linear(FlowNode node) {
        return linear.get(node);
    }

    /** How often chance splits a node as well; null when nobody asked. */
    public @Nullable Double chance(FlowNode node) {
        return chances.get(node);
    }

    /** Successful cases off the reference path of their stream. */
    public long exceptions() {
        return leaves.stream().mapToLong(leaf -> leaf.exceptions().cases()).sum();
    }

    /** How the same search does on cases that it never saw; null when there was no split to try. */
    public @Nullable HeldOut heldOut() {
        return split.heldOut();
    }
}
