// SPDX-License-Identifier: Apache-2.0
package io.millrace.map.comparison;

import io.millrace.event.EventLog;
import io.millrace.journey.Aggregate;
import io.millrace.journey.TraceCursor;
import io.millrace.measure.PairSlots;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;

/** Counts what cases chose: the edges of the directly-follows graph, once a case and touchpoint, and the order of touchpoints. */
public final class ChoiceAggregate implements Aggregate<ChoiceAggregate.Tally, ChoiceCounts> {
    private final int touchpoints;

    public ChoiceAggregate(EventLog words) {
        this.touchpoints = words.touchpoints().size();
    }

    /** Counts of pairs. */
    public static final class Tally {
        private final CaseChoices choices;
        private final Pairs edges;
        private final Pairs orders;

        private Tally(int touchpoints) {
            choices = new CaseChoices(touchpoints);
            edges = new Pairs(touchpoints + 1);
            orders = new Pairs(touchpoints);
        }
    }

    private static final class Pairs {
        private final PairSlots slots;
        private int[] from = new int[64];
        private int[] to = new int[64];
        private long[] cases = new long[64];

        Pairs(int indices) {
            slots = new PairSlots(indices);
        }

        void add(int one, int other, long howMany) {
            int slot = slots.slot(one, other);
            if (slot == cases.length) {
                from = Arrays.copyOf(from, slot * 2);
                to = Arrays.copyOf(to, slot * 2);
                cases = Arrays.copyOf(cases, slot * 2);
            }
            from[slot] = one;
            to[slot] = other;
            cases[slot] += howMany;
        }

        void addAll(Pairs other) {
            for (int i = 0; i < other.slots.size(); i++) {
                add(other.from[i], other.to[i], other.cases[i]);
            }
        }

        Map<ChoiceCounts.Pair, Long> counts() {
            Map<ChoiceCounts.Pair, Long> counts = new TreeMap<>();
            for (int i = 0; i < slots.size(); i++) {
                counts.put(new ChoiceCounts.Pair(from[i], to[i]), cases[i]);
            }
            return counts;
        }
    }

    @Override
    public Tally create() {
        return new Tally(touchpoints);
    }

    @Override
    public void accumulate(Tally tally, TraceCursor trace) {
        CaseChoices choices = tally.choices.walk(trace);
        int size = choices.size();
        if (size > 0) {
            tally.edges.add(choices.start(), choices.met(0), 1);
        }
        for (int i = 0; i < size; i++) {
            if (choices.next(i) >= 0) {
                tally.edges.add(choices.met(i), choices.next(i), 1);
            }
            for (int j = i + 1; j < size; j++) {
                tally.orders.add(choices.met(i), choices.met(j), 1);
            }
        }
    }

    @Override
    public Tally combine(Tally tally, Tally other) {
        tally.edges.addAll(other.edges);
        tally.orders.addAll(other.orders);
        return tally;
    }

    @Override
    public ChoiceCounts finish(Tally tally) {
        return new ChoiceCounts(touchpoints, tally.edges.counts(), tally.orders.counts());
    }
}
