// SPDX-License-Identifier: Apache-2.0
package io.millrace.segment.tree;

import io.millrace.journey.Aggregate;
import io.millrace.journey.TraceCursor;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;

/**
 * How often chance splits a node as well: the values of the attribute are shuffled over the cases of the node, and the same merging is done
 * again. p = (1 + shuffles that save as much) / (1 + shuffles), by a fixed seed.
 *
 * <p>Pre: one log in the same order each time. Post: the same p for any slicing. Memory: a byte a case for each of {@value #AT_ONCE} shuffles.
 */
public final class SplitPermutation {
    private static final long SEED = 20_240_229;
    private static final int AT_ONCE = 8;

    private final FlowTree tree;
    private final CaseFold cases;
    private final int size;
    private final FlowTreeGrower grower;

    /**
     * A test of the splits of a tree.
     *
     * @param cases the cases that it was grown over
     * @param size cases of the whole log
     */
    public SplitPermutation(FlowTree tree, CaseFold cases, int size) {
        this.tree = tree;
        this.cases = cases;
        this.size = size;
        this.grower = new FlowTreeGrower(tree.candidates(), tree.pairs(), SplitRules.NONE);
    }

    /**
     * The chance that the split of a node is chance.
     *
     * @throws IllegalArgumentException when the node is not split
     */
    public double p(FlowNode node, int permutations) {
        if (node.leaf()) {
            throw new IllegalArgumentException("a leaf has no split to test");
        }
        Candidate attribute = tree.candidates().get(node.attribute());
        byte[] bins = cases.fold(new Values(node, attribute));
        int[] members = members(bins);
        SplittableRandom random = new SplittableRandom(SEED);
        int asGood = 0;
        for (int done = 0; done < permutations; done += AT_ONCE) {
            byte[][] shuffled = new byte[Math.min(AT_ONCE, permutations - done)][];
            for (int turn = 0; turn < shuffled.length; turn++) {
                shuffled[turn] = shuffle(bins, members, random);
            }
            for (int[] @Nullable [] steps : cases.fold(new Steps(attribute, shuffled))) {
                ValueGroups groups = grower.groups(steps, node.attribute(), node.bits());
                asGood += groups != null && groups.gain() >= node.gain() ? 1 : 0;
            }
        }
        return (1.0 + asGood) / (1.0 + permutations);
    }

    private static int[] members(byte[] bins) {
        int[] members = new int[bins.length];
        int count = 0;
        for (int number = 0; number < bins.length; number++) {
            if (bins[number] > 0) {
                members[count++] = number;
            }
        }
        return Arrays.copyOf(members, count);
    }

    /** Fisher and Yates over the values of the members. */
    private static byte[] shuffle(byte[] bins, int[] members, SplittableRandom random) {
        byte[] shuffled = bins.clone();
        for (int i = members.length - 1; i > 0; i--) {
            int j = random.nextInt(i + 1);
            byte value = shuffled[members[i]];
            shuffled[members[i]] = shuffled[members[j]];
            shuffled[members[j]] = value;
        }
        return shuffled;
    }

    /** One more than the value of each case of the node; 0 for all others. */
    private final class Values implements Aggregate<byte[], byte[]> {
        private final FlowTree.Walk walk;
        private final Candidate attribute;

        Values(FlowNode node, Candidate attribute) {
            this.walk = tree.walk(List.of(node));
            this.attribute = attribute;
        }

        @Override
        public byte[] create() {
            return new byte[size];
        }

        @Override
        public void accumulate(byte[] tally, TraceCursor trace) {
            if (walk.of(trace) == 0) {
                tally[trace.caseNumber()] = (byte) (attribute.bin(trace) + 1);
            }
        }

        @Override
        public byte[] combine(byte[] tally, byte[] other) {
            for (int number = 0; number < tally.length; number++) {
                tally[number] += other[number];
            }
            return tally;
        }

        @Override
        public byte[] finish(byte[] tally) {
            return tally;
        }
    }

    /** Steps by shuffled value, for several shuffles in one pass. */
    private final class Steps implements Aggregate<Steps.Tally, List<int[] @Nullable []>> {
        private final int bins;
        private final byte[][] shuffled;

        Steps(Candidate attribute, byte[][] shuffled) {
            this.bins = attribute.bins().size();
            this.shuffled = shuffled;
        }

        private static final class Tally {
            private final List<int[] @Nullable []> steps = new ArrayList<>();
            private int[] buffer = new int[64];
        }

        @Override
        public Tally create() {
            Tally tally = new Tally();
            for (int turn = 0; turn < shuffled.length; turn++) {
                tally.steps.add(new int[bins][]);
            }
            return tally;
        }

        @Override
        public void accumulate(Tally tally, TraceCursor trace) {
            int number = trace.caseNumber();
            if (shuffled[0][number] == 0) {
                return;
            }
            if (tally.buffer.length <= trace.size()) {
                tally.buffer = new int[trace.size() * 2];
            }
            int steps = tree.pairs().steps(trace, tally.buffer);
            for (int turn = 0; turn < shuffled.length; turn++) {
                int[] @Nullable [] all = tally.steps.get(turn);
                int bin = shuffled[turn][number] - 1;
                int[] counts = all[bin];
                if (counts == null) {
                    counts = new int[tree.pairs().size()];
                    all[bin] = counts;
                }
                for (int i = 0; i < steps; i++) {
                    counts[tally.buffer[i]]++;
                }
            }
        }

        @Override
        public Tally combine(Tally tally, Tally other) {
            for (int turn = 0; turn < shuffled.length; turn++) {
                int[] @Nullable [] ours = tally.steps.get(turn);
                int[] @Nullable [] theirs = other.steps.get(turn);
                for (int bin = 0; bin < bins; bin++) {
                    ours[bin] = SplitCounts.sum(ours[bin], theirs[bin]);
                }
            }
            return tally;
        }

        @Override
        public List<int[] @Nullable []> finish(Tally tally) {
            return tally.steps;
        }
    }
}
