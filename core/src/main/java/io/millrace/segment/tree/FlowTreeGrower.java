// SPDX-License-Identifier: Apache-2.0
package io.millrace.segment.tree;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Grows a flow tree level by level: every open node takes the attribute that saves most bits, values that flow alike staying together, as
 * long as the saving is more than the price of naming the split (minimum description length; Rissanen 1978, Calders, Günther, Pechenizkiy
 * and Rozinat 2009 for processes).
 *
 * <p>Pre: candidates known at the start of a journey. Post: the leaves hold every case of the fold once; one pass over the cases a level.
 */
final class FlowTreeGrower {
    /** Counts of one pass may take so many cells; nodes beyond wait for another pass. */
    private static final long MOST_CELLS = 12_000_000;

    private final List<Candidate> candidates;
    private final FlowPairs pairs;
    private final SplitRules rules;
    private final CodeLength code;

    FlowTreeGrower(List<Candidate> candidates, FlowPairs pairs, SplitRules rules) {
        this.candidates = candidates;
        this.pairs = pairs;
        this.rules = rules;
        this.code = new CodeLength(pairs);
    }

    /**
     * Grows a tree over the cases of the fold.
     *
     * @param alone takes what each attribute alone does to all of them
     */
    FlowTree grow(CaseFold cases, Consumer<Grouping> alone) {
        LeafCounts.Tally all = cases.fold(LeafCounts.together(pairs));
        FlowNode root = new FlowNode(null, new int[0], all.steps(0), all.cases(0), code.bits(all.steps(0)));
        FlowTree tree = new FlowTree(root, candidates, pairs);
        List<FlowNode> open = open(List.of(root));
        while (!open.isEmpty()) {
            List<FlowNode> next = new ArrayList<>();
            int batch = (int) Math.max(1, MOST_CELLS / Math.max(1, cells()));
            for (int from = 0; from < open.size(); from += batch) {
                List<FlowNode> nodes = open.subList(from, Math.min(open.size(), from + batch));
                SplitCounts.Tally counts = cases.fold(new SplitCounts(tree, nodes));
                Consumer<Grouping> told = nodes.get(0) == root ? alone : none -> {};
                List<FlowNode> grown = new ArrayList<>();
                for (int node = 0; node < nodes.size(); node++) {
                    grown.addAll(split(nodes.get(node), counts, node, told));
                }
                next.addAll(grown);
            }
            open = open(next);
        }
        return tree;
    }

    private long cells() {
        return candidates.stream()
                        .mapToLong(candidate -> candidate.bins().size())
                        .sum()
                * pairs.size();
    }

    private List<FlowNode> open(List<FlowNode> nodes) {
        List<FlowNode> open = new ArrayList<>();
        for (FlowNode node : nodes) {
            Double linear = StepShares.modalShare(pairs, node.counts());
            if (rules.linearity() != null && linear != null && linear >= rules.linearity()) {
                node.stop(StopRule.LINEAR_ENOUGH);
            } else if (node.cases() < rules.minCases()) {
                node.stop(StopRule.FEW_CASES);
            } else if (!candidates.isEmpty()) {
                open.add(node);
            }
        }
        return open;
    }

    private List<FlowNode> split(FlowNode node, SplitCounts.Tally counts, int at, Consumer<Grouping> alone) {
        ValueGroups best = null;
        int by = -1;
        for (int a = 0; a < candidates.size(); a++) {
            ValueGroups groups = groups(counts.steps(at, a), a, node.bits());
            if (groups != null) {
                alone.accept(grouping(a, groups));
            }
            if (groups != null && groups.gain() > 0 && (best == null || groups.gain() > best.gain())) {
                best = groups;
                by = a;
            }
        }
        if (best == null) {
            return List.of();
        }
        node.split(by, best.gain());
        for (int group = 0; group < best.bins().size(); group++) {
            int[] bins = best.bins().get(group);
            int[] steps = best.counts().get(group);
            node.add(new FlowNode(node, bins, steps, counts.cases(at, by, bins), code.bits(steps)));
        }
        return node.children();
    }

    private Grouping grouping(int attribute, ValueGroups groups) {
        long modal = 0;
        long steps = 0;
        for (int[] counts : groups.counts()) {
            modal += StepShares.modal(pairs, counts);
            steps += StepShares.sum(counts);
        }
        return new Grouping(
                candidates.get(attribute).name(), groups.gain(), groups.bins().size(), (double) modal / steps);
    }

    @Nullable
    ValueGroups groups(int[] @Nullable [] steps, int attribute, double whole) {
        return ValueGroups.of(code, steps, candidates.get(attribute), whole, candidates.size());
    }
}
