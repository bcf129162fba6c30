// SPDX-License-Identifier: Apache-2.0
package io.millrace.segment.tree;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The best way found to split a set of journeys by one attribute.
 *
 * @param bins the values of each group, by number; of the groups the one with the first value comes first
 * @param counts steps of each group
 * @param bits what the groups take, without the price of naming the split
 * @param gain bits that the split saves, its price paid; not above 0 when it does not pay
 */
// columns that are shared, not copied, as those of the log are
@SuppressWarnings("ArrayRecordComponent")
record ValueGroups(List<int[]> bins, List<int[]> counts, double bits, double gain) {

    /**
     * Merges values as long as a merge shortens the code, always the pair that shortens it most.
     *
     * @param counts steps by value; null or without a step for a value that no case has
     * @param whole bits of all the journeys together
     * @param attributes how many attributes the split could have been by
     * @return null when there is one value only
     */
    static @Nullable ValueGroups of(
            CodeLength code, int[] @Nullable [] counts, Candidate attribute, double whole, int attributes) {
        Merge merge = new Merge(code, counts, attribute);
        int values = merge.size();
        if (values < 2) {
            return null;
        }
        merge.run();
        double bits = 0;
        for (int[] group : merge.counts) {
            bits += code.bits(group);
        }
        double price = log2(attributes) + values * log2(merge.size());
        return new ValueGroups(merge.sortedBins(), merge.sortedCounts(), bits, whole - bits - price);
    }

    private static double log2(int number) {
        return Math.log(number) / Math.log(2);
    }

    /** Groups that are merged pair by pair; what each pair would save is kept until one of the two changes. */
    private static final class Merge {
        private final CodeLength code;
        private final Candidate attribute;
        private final List<int[]> bins = new ArrayList<>();
        private final List<int[]> counts = new ArrayList<>();
        private final List<double[]> saved = new ArrayList<>();

        Merge(CodeLength code, int[] @Nullable [] counts, Candidate attribute) {
            this.code = code;
            this.attribute = attribute;
            for (int bin = 0; bin < counts.length; bin++) {
                int[] steps = counts[bin];
                if (steps != null && Arrays.stream(steps).anyMatch(count -> count > 0)) {
                    this.bins.add(new int[] {bin});
                    this.counts.add(steps);
                }
            }
        }

        int size() {
            return bins.size();
        }

        void run() {
            for (int i = 0; i < size(); i++) {
                saved.add(new double[size()]);
                for (int j = 0; j < i; j++) {
                    saved.get(i)[j] = saving(i, j);
                }
            }
            while (mergeBest()) {
                // one pair a turn
            }
        }

        private boolean mergeBest() {
            double best = 0;
            int first = -1;
            int second = -1;
            for (int i = 0; i < size(); i++) {
                for (int j = 0; j < i; j++) {
                    if (saved.get(i)[j] > best) {
                        best = saved.get(i)[j];
                        first = j;
                        second = i;
                    }
                }
            }
            if (first < 0) {
                return false;
            }
            join(first, second);
            return true;
        }

        private void join(int first, int second) {
            int[] together = Arrays.copyOf(bins.get(first), bins.get(first).length + bins.get(second).length);
            System.arraycopy(bins.get(second), 0, together, bins.get(first).length, bins.get(second).length);
            Arrays.sort(together);
            bins.set(first, together);
            int[] sum = counts.get(first).clone();
            Arrays.setAll(sum, pair -> sum[pair] + counts.get(second)[pair]);
            counts.set(first, sum);
            bins.remove(second);
            counts.remove(second);
            saved.remove(second);
            for (int i = second; i < size(); i++) {
                double[] row = saved.get(i);
                System.arraycopy(row, second + 1, row, second, row.length - second - 1);
            }
            for (int i = 0; i < size(); i++) {
                if (i != first) {
                    saved.get(Math.max(i, first))[Math.min(i, first)] = saving(i, first);
                }
            }
        }

        private double saving(int i, int j) {
            return attribute.mayMerge(bins.get(i), bins.get(j))
                    ? code.saved(counts.get(i), counts.get(j))
                    : Double.NEGATIVE_INFINITY;
        }

        private int[] order() {
            return IntStream.range(0, size())
                    .boxed()
                    .sorted(Comparator.comparingInt(group -> bins.get(group)[0]))
                    .mapToInt(Integer::intValue)
                    .toArray();
        }

        List<int[]> sortedBins() {
            return Arrays.stream(order()).mapToObj(bins::get).toList();
        }

        List<int[]> sortedCounts() {
            return Arrays.stream(order()).mapToObj(counts::get).toList();
        }
    }
}
