// SPDX-License-Identifier: Apache-2.0
package io.millrace.segment.tree;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Scores a tree on cases that the search for it never saw, by the predictive chances of the same code. */
final class HeldOutScorer {
    private final FlowTree learned;
    private final FlowPairs pairs;
    private final CodeLength code;

    HeldOutScorer(FlowTree learned) {
        this.learned = learned;
        this.pairs = learned.pairs();
        this.code = new CodeLength(pairs);
    }

    /** Null when no case is unseen, or none was seen. */
    @Nullable
    HeldOut score(CaseFold unseen) {
        List<FlowNode> leaves = learned.leaves();
        LeafCounts.Tally met = unseen.fold(LeafCounts.of(learned, leaves));
        int[] whole = learned.root().counts();
        int[] all = new int[pairs.size()];
        long cases = 0;
        Sums after = new Sums();
        for (int leaf = 0; leaf <= leaves.size(); leaf++) {
            int[] steps = met.steps(leaf);
            // a case with a value that no seen case had is coded as if there were no split
            after.add(leaf == leaves.size() ? whole : leaves.get(leaf).counts(), steps);
            Arrays.setAll(all, pair -> all[pair] + steps[pair]);
            cases += met.cases(leaf);
        }
        Sums before = new Sums();
        before.add(whole, all);
        long seen = leaves.stream().mapToLong(FlowNode::cases).sum();
        if (cases == 0 || seen == 0 || before.steps == 0) {
            return null;
        }
        long modal = leaves.stream()
                .mapToLong(leaf -> StepShares.modal(pairs, leaf.counts()))
                .sum();
        return new HeldOut(
                seen,
                cases,
                leaves.size(),
                before.bits / cases,
                after.bits / cases,
                (double) modal / StepShares.sum(whole),
                (double) after.modal / after.steps,
                (double) before.modal / before.steps);
    }

    /** What unseen steps take by the chances that were learned. */
    private final class Sums {
        private double bits;
        private long modal;
        private long steps;

        void add(int[] known, int[] met) {
            int[] commonest = StepShares.commonest(pairs, known);
            for (int row = 0; row < pairs.rows(); row++) {
                long sum = 0;
                for (int pair = pairs.rowStart(row); pair < pairs.rowStart(row + 1); pair++) {
                    sum += known[pair];
                }
                for (int pair = pairs.rowStart(row); pair < pairs.rowStart(row + 1); pair++) {
                    if (met[pair] != 0) {
                        bits += met[pair] * code.bitsOfStep(known[pair], sum);
                        steps += met[pair];
                        modal += pair == commonest[row] ? met[pair] : 0;
                    }
                }
            }
        }
    }
}
