// SPDX-License-Identifier: Apache-2.0
package io.millrace.segment.cluster;

import io.millrace.measure.PairSlots;
import io.millrace.segment.PrefixTree;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * Different journeys with their steps, in arrays. Journeys that met the same are two variants when one is over and the other is not: the end
 * is a step only of the first. The order depends on the journeys alone: most frequent first, then by what they met.
 */
final class JourneyVariants {
    private final int touchpoints;
    private final List<Way> ways;
    private final PairSlots slots;
    private final int[] start;
    private int[] step = new int[64];
    private int[] row = new int[64];
    private int[] times = new int[64];
    private int used;
    private long cases;
    private long steps;

    /** A variant. */
    private static final class Way {
        private final int[] met;
        private final boolean over;
        private final int cases;

        Way(int[] met, boolean over, int cases) {
            this.met = met;
            this.over = over;
            this.cases = cases;
        }
    }

    JourneyVariants(PrefixTree journeys, int touchpoints) {
        this.touchpoints = touchpoints;
        this.ways = ways(journeys);
        this.slots = new PairSlots(touchpoints + 1);
        this.start = new int[ways.size() + 1];
        for (int variant = 0; variant < ways.size(); variant++) {
            add(ways.get(variant));
            start[variant + 1] = used;
        }
    }

    private static List<Way> ways(PrefixTree journeys) {
        List<Way> ways = new ArrayList<>();
        for (int state = 0; state < journeys.size(); state++) {
            if (journeys.over(state) > 0) {
                ways.add(new Way(journeys.words(state), true, journeys.over(state)));
            }
            if (journeys.open(state) > 0) {
                ways.add(new Way(journeys.words(state), false, journeys.open(state)));
            }
        }
        ways.sort(Comparator.comparingInt((Way way) -> -way.cases)
                .thenComparing(way -> way.met, Arrays::compare)
                .thenComparing(way -> way.over));
        return ways;
    }

    private void add(Way way) {
        cases += way.cases;
        int from = used;
        int before = touchpoints;
        for (int i = 0; i <= way.met.length; i++) {
            if (i < way.met.length || way.over) {
                int after = i < way.met.length ? way.met[i] : touchpoints;
                count(from, slots.slot(before, after), before);
                steps += way.cases;
                before = after;
            }
        }
    }

    private void count(int from, int what, int where) {
        int at = from;
        while (at < used && step[at] != what) {
            at++;
        }
        if (at == step.length) {
            step = Arrays.copyOf(step, at * 2);
            row = Arrays.copyOf(row, at * 2);
            times = Arrays.copyOf(times, at * 2);
        }
        if (at == used) {
            step[at] = what;
            row[at] = where;
            times[at] = 0;
            used++;
        }
        times[at]++;
    }

    int size() {
        return ways.size();
    }

    /** Touchpoints of a variant one by one; not to be written. */
    int[] met(int variant) {
        return ways.get(variant).met;
    }

    /** Whether the journeys of a variant are over. */
    boolean over(int variant) {
        return ways.get(variant).over;
    }

    int cases(int variant) {
        return ways.get(variant).cases;
    }

    /** Journeys of all variants. */
    long cases() {
        return cases;
    }

    /** Steps of all journeys. */
    long steps() {
        return steps;
    }

    int touchpoints() {
        return touchpoints;
    }

    /** Different steps that occur. */
    int differentSteps() {
        return slots.size();
    }

    /** Where the entries of a variant begin; those of the next end them. An entry is a step that the variant takes, once or several times. */
    int start(int variant) {
        return start[variant];
    }

    /** Number of the step of an entry. */
    int step(int entry) {
        return step[entry];
    }

    /** Where the step of an entry begins: a touchpoint, or their number for the beginning. */
    int row(int entry) {
        return row[entry];
    }

    /** How often a journey of the variant takes the step. */
    int times(int entry) {
        return times[entry];
    }
}
