// SPDX-License-Identifier: Apache-2.0
package io.millrace.run;

import io.millrace.journey.CaseGroups;
import io.millrace.journey.CaseSet;
import io.millrace.journey.StreamRule;
import io.millrace.measure.CaseCount;
import io.millrace.segment.linearity.Linearity;
import io.millrace.segment.tree.FlowNode;
import io.millrace.segment.tree.FlowTree;
import io.millrace.segment.tree.LeafRules;
import io.millrace.segment.tree.SplitSelections;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads the numbers of the leaves of one flow tree; cases are sorted by leaf once. */
final class LeafReader {
    private final MillraceRun run;
    private final LinearityReader linearity;
    private final FlowTree tree;
    private final List<FlowNode> nodes;
    private final CaseSet learning;
    private final CaseSet all;
    private final CaseGroups.Sorted sorted;
    private long learnedOn;
    private long learnedWon;
    private long unseenOn;
    private long unseenWon;

    /**
     * Sorts cases by leaf.
     *
     * @param learning the half that the search learned from when it was tried on the other
     */
    LeafReader(MillraceRun run, FlowTree tree, CaseSet all, CaseSet learning) {
        this.run = run;
        this.linearity = new LinearityReader(run);
        this.tree = tree;
        this.nodes = tree.leaves();
        this.all = all;
        this.learning = learning;
        this.sorted = run.fold(all, tree.sorting(all.cases()));
    }

    /** The leaves in the order of the tree. */
    List<StreamSplit.Leaf> leaves() {
        List<StreamRule> rules = new LeafRules(tree).leaves();
        List<StreamSplit.Leaf> leaves = new ArrayList<>();
        for (int i = 0; i < rules.size(); i++) {
            FlowNode node = nodes.get(i);
            CaseSet cases = cases(node);
            leaves.add(new StreamSplit.Leaf(
                    node,
                    rules.get(i),
                    new CaseCount(cases.count(), SplitSelections.key(rules.get(i))),
                    linearity.read(cases)));
        }
        return leaves;
    }

    /** The share on the reference path of every node. */
    Map<FlowNode, @Nullable Double> linear(Linearity whole, List<StreamSplit.Leaf> leaves) {
        Map<FlowNode, @Nullable Double> linear = new HashMap<>();
        linear.put(tree.root(), whole.referencePathShare().value());
        tree.root()
                .all()
                .filter(node -> !node.leaf() && node.parent() != null)
                .forEach(node -> linear.put(
                        node, linearity.read(cases(node)).referencePathShare().value()));
        leaves.forEach(leaf ->
                linear.put(leaf.node(), leaf.linearity().referencePathShare().value()));
        return linear;
    }

    /** Counts how many successful cases of both halves follow the path that the learning half shows for their leaf. */
    LeafReader comparePaths() {
        for (FlowNode node : nodes) {
            CaseSet cases = cases(node);
            CaseSet unseen = cases.and(learning.not());
            Linearity learned = linearity.read(cases.and(learning));
            CaseCount on = learned.linear();
            learnedWon += learned.won().cases();
            unseenWon += run.selected(learned.won().selection(), unseen).count();
            if (on != null) {
                learnedOn += on.cases();
                unseenOn += run.selected(on.selection(), unseen).count();
            }
        }
        return this;
    }

    @Nullable
    Double learned() {
        return learnedWon == 0 ? null : (double) learnedOn / learnedWon;
    }

    @Nullable
    Double unseen() {
        return unseenWon == 0 ? null : (double) unseenOn / unseenWon;
    }

    private CaseSet cases(FlowNode node) {
        if (node.parent() == null) {
            return all;
        }
        boolean[] marked = new boolean[nodes.size()];
        node.leaves().forEach(leaf -> marked[nodes.indexOf(leaf)] = true);
        return sorted.of(marked);
    }
}
