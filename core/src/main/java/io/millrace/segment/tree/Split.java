// SPDX-License-Identifier: Apache-2.0
package io.millrace.segment.tree;

import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * What a search for streams found.
 *
 * @param tree one leaf when no split pays, or none holds on cases that the search never saw
 * @param tried the tree before the held-out half was asked; the same as {@code tree} when that confirmed it
 * @param heldOut how the same search does on cases that it never saw; null when there are too few cases for two halves
 * @param groupings every candidate alone, best first
 */
public record Split(
        FlowTree tree, FlowTree tried, @Nullable HeldOut heldOut, List<Grouping> groupings, List<Refusal> refused) {
    /** Whether journeys are split at all. */
    public boolean splits() {
        return !tree.root().leaf();
    }

    /** Whether a split would pay, but does not hold on the other half of the cases. */
    public boolean unconfirmed() {
        return tree.root().leaf() && !tried.root().leaf();
    }

    /** Attributes that were tried and split nothing. */
    public List<String> explainNothing() {
        List<Integer> used = tree.root().all().map(FlowNode::attribute).toList();
        return IntStream.range(0, tree.candidates().size())
                .filter(a -> !used.contains(a))
                .mapToObj(a -> tree.candidates().get(a).name())
                .toList();
    }
}
