// SPDX-License-Identifier: Apache-2.0
package io.millrace.map.comparison;

import io.millrace.event.EventLog;
import io.millrace.journey.Aggregate;
import io.millrace.journey.TraceCursor;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Counts for every two touchpoints that cases met both of which came first. */
public final class PrecedenceAggregate implements Aggregate<PrecedenceAggregate.Tally, List<Precedence>> {
    private static final int ONE_FIRST = 0;
    private static final int OTHER_FIRST = 1;

    private final int touchpoints;

    public PrecedenceAggregate(EventLog words) {
        touchpoints = words.touchpoints().size();
    }

    /** Pairs so far, with the walk of one thread. */
    public static final class Tally {
        private final PairTally pairs;
        private final FirstMeetings meetings;

        private Tally(int touchpoints) {
            pairs = new PairTally(touchpoints, 2);
            meetings = new FirstMeetings(touchpoints);
        }
    }

    @Override
    public Tally create() {
        return new Tally(touchpoints);
    }

    @Override
    public void accumulate(Tally tally, TraceCursor trace) {
        FirstMeetings meetings = tally.meetings.of(trace);
        for (int later = 1; later < meetings.size(); later++) {
            int second = meetings.touchpoint(later);
            for (int earlier = 0; earlier < later; earlier++) {
                int first = meetings.touchpoint(earlier);
                if (first < second) {
                    tally.pairs.add(first, second, ONE_FIRST, 1);
                } else {
                    tally.pairs.add(second, first, OTHER_FIRST, 1);
                }
            }
        }
    }

    @Override
    public Tally combine(Tally tally, Tally other) {
        tally.pairs.addAll(other.pairs);
        return tally;
    }

    @Override
    public List<Precedence> finish(Tally tally) {
        List<Precedence> found = new ArrayList<>();
        for (int slot = 0; slot < tally.pairs.size(); slot++) {
            long oneFirst = tally.pairs.count(slot, ONE_FIRST);
            found.add(new Precedence(
                    tally.pairs.from(slot),
                    tally.pairs.to(slot),
                    oneFirst,
                    oneFirst + tally.pairs.count(slot, OTHER_FIRST)));
        }
        found.sort(Comparator.comparingInt(Precedence::one).thenComparingInt(Precedence::other));
        return List.copyOf(found);
    }
}
