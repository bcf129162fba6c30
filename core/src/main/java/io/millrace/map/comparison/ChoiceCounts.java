// SPDX-License-Identifier: Apache-2.0
package io.millrace.map.comparison;

import java.util.Comparator;
import java.util.Map;

/**
 * What the cases of one side chose.
 *
 * @param start the number that stands for the start of a case
 * @param edges cases by where they were and where they went from there when they were there first
 * @param orders cases by two touchpoints that they met in this order
 */
public record ChoiceCounts(int start, Map<Pair, Long> edges, Map<Pair, Long> orders) {

    /** Two touchpoints. */
    public record Pair(int from, int to) implements Comparable<Pair> {
        private static final Comparator<Pair> ORDER =
                Comparator.comparingInt(Pair::from).thenComparingInt(Pair::to);

        @Override
        public int compareTo(Pair other) {
            return ORDER.compare(this, other);
        }

        Pair turned() {
            return new Pair(to, from);
        }
    }
}
