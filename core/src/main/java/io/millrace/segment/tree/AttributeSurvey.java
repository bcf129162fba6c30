// SPDX-License-Identifier: Apache-2.0
package io.millrace.segment.tree;

import io.millrace.event.EventLog;
import io.millrace.journey.Aggregate;
import io.millrace.journey.CaseTrait;
import io.millrace.journey.TraceCursor;
import io.millrace.measure.PairSlots;
import java.util.Arrays;
import java.util.List;

/** The first look at a log: how many cases each value has, and which steps occur. */
public final class AttributeSurvey implements Aggregate<AttributeSurvey.Tally, AttributeSurvey.Found> {
    private final EventLog words;
    private final List<CaseTrait> traits;

    public AttributeSurvey(EventLog words, List<CaseTrait> traits) {
        this.words = words;
        this.traits = traits;
    }

    /**
     * What was found.
     *
     * @param pairs the steps that occur
     * @param cases cases by attribute and by code, those without a value first
     */
    // tables that are shared, not copied, as the columns of the log are
    @SuppressWarnings("ArrayRecordComponent")
    public record Found(FlowPairs pairs, int[][] cases) {}

    /** Counts of one thread; its steps are numbered as it met them. */
    public static final class Tally {
        private final int touchpoints;
        private final int[][] cases;
        private final PairSlots slots;
        private long[] pairs = new long[64];

        private Tally(EventLog words, List<CaseTrait> traits) {
            this.touchpoints = words.touchpoints().size();
            this.slots = new PairSlots(touchpoints + 1);
            this.cases = new int[traits.size()][];
            Arrays.setAll(cases, trait -> new int[traits.get(trait).words().size() + 1]);
        }

        private void step(int from, int to) {
            int before = slots.size();
            slots.slot(from, to);
            if (slots.size() > before) {
                if (before == pairs.length) {
                    pairs = Arrays.copyOf(pairs, before * 2);
                }
                pairs[before] = (long) from * (touchpoints + 1) + to;
            }
        }
    }

    @Override
    public Tally create() {
        return new Tally(words, traits);
    }

    @Override
    public void accumulate(Tally tally, TraceCursor trace) {
        for (int a = 0; a < traits.size(); a++) {
            tally.cases[a][traits.get(a).code().applyAsInt(trace) + 1]++;
        }
        int at = tally.touchpoints;
        for (int i = 0; i < trace.size(); i++) {
            int next = trace.touchpoint(i);
            tally.step(at, next);
            at = next;
        }
        if (FlowPairs.closed(trace)) {
            tally.step(at, tally.touchpoints);
        }
    }

    @Override
    public Tally combine(Tally tally, Tally other) {
        for (int a = 0; a < traits.size(); a++) {
            int[] ours = tally.cases[a];
            int[] theirs = other.cases[a];
            Arrays.setAll(ours, code -> ours[code] + theirs[code]);
        }
        for (int pair = 0; pair < other.slots.size(); pair++) {
            long known = other.pairs[pair];
            tally.step((int) (known / (tally.touchpoints + 1)), (int) (known % (tally.touchpoints + 1)));
        }
        return tally;
    }

    @Override
    public Found finish(Tally tally) {
        long[] pairs = Arrays.copyOf(tally.pairs, tally.slots.size());
        Arrays.sort(pairs);
        return new Found(new FlowPairs(tally.touchpoints, pairs), tally.cases);
    }
}
