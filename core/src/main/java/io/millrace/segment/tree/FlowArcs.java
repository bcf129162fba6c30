// SPDX-License-Identifier: Apache-2.0
package io.millrace.segment.tree;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The steps of a node as arcs over a row of touchpoints: the most frequent touchpoints in the order in which journeys meet them.
 *
 * @param touchpoints indices of touchpoints, from first to last
 * @param left touchpoints that are met, but too seldom for the row
 * @param arcs most frequent first
 */
public record FlowArcs(List<Integer> touchpoints, int left, List<Arc> arcs) {
    private static final int MOST_ARCS = 80;
    private static final int ROUNDS = 200;

    /**
     * So many steps between two touchpoints of the row.
     *
     * @param from place in the row
     * @param to place in the row
     */
    public record Arc(int from, int to, long steps) {}

    /**
     * The steps of a node.
     *
     * @param most so many touchpoints at most
     */
    public static FlowArcs of(FlowTree tree, FlowNode node, int most) {
        FlowPairs pairs = tree.pairs();
        int[] counts = node.counts();
        long[] met = new long[pairs.touchpoints()];
        for (int pair = 0; pair < counts.length; pair++) {
            if (pairs.to(pair) < met.length) {
                met[pairs.to(pair)] += counts[pair];
            }
        }
        List<Integer> ranked = IntStream.range(0, met.length)
                .filter(touchpoint -> met[touchpoint] > 0)
                .boxed()
                .sorted(Comparator.comparingLong((Integer touchpoint) -> -met[touchpoint]))
                .toList();
        double[] level = levels(pairs, counts);
        List<Integer> row = ranked.stream()
                .limit(most)
                .sorted(Comparator.comparingDouble((Integer touchpoint) -> level[touchpoint])
                        .thenComparing(Comparator.naturalOrder()))
                .toList();
        List<Arc> arcs = new ArrayList<>();
        for (int pair = 0; pair < counts.length; pair++) {
            int from = row.indexOf(pairs.from(pair));
            int to = row.indexOf(pairs.to(pair));
            if (counts[pair] > 0 && from >= 0 && to >= 0 && from != to) {
                arcs.add(new Arc(from, to, counts[pair]));
            }
        }
        arcs.sort(Comparator.comparingLong((Arc arc) -> -arc.steps()));
        return new FlowArcs(
                row, ranked.size() - row.size(), List.copyOf(arcs.subList(0, Math.min(MOST_ARCS, arcs.size()))));
    }

    /**
     * How far along journeys each touchpoint stands: on average one level behind what comes before it and one before what comes after
     * (trophic levels; MacKay, Johnson and Sansom 2020), as near as a drawing needs. The start stands at 0.
     */
    private static double[] levels(FlowPairs pairs, int[] counts) {
        int start = pairs.touchpoints();
        double[] level = new double[start];
        for (int round = 0; round < ROUNDS; round++) {
            double[] sum = new double[start];
            double[] weight = new double[start];
            for (int pair = 0; pair < counts.length; pair++) {
                int from = pairs.from(pair);
                int to = pairs.to(pair);
                if (counts[pair] == 0 || to == start || from == to) {
                    continue;
                }
                sum[to] += counts[pair] * ((from == start ? 0 : level[from]) + 1);
                weight[to] += counts[pair];
                if (from != start) {
                    sum[from] += counts[pair] * (level[to] - 1);
                    weight[from] += counts[pair];
                }
            }
            for (int touchpoint = 0; touchpoint < start; touchpoint++) {
                if (weight[touchpoint] > 0) {
                    level[touchpoint] = sum[touchpoint] / weight[touchpoint];
                }
            }
        }
        return level;
    }
}
