// SPDX-License-Identifier: Apache-2.0
package io.millrace.map.comparison;

import io.millrace.event.Ending;
import io.millrace.event.EventLog;
import io.millrace.journey.Aggregate;
import io.millrace.journey.TraceCursor;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Counts what cases did next after they met each touchpoint for the first time.
 *
 * <p>Post: a case counts at most once for a touchpoint, so that the choices after it add up to cases that are independent of each other. An
 * open case that has done nothing since has not chosen yet and is left out.
 */
public final class ChoiceAggregate implements Aggregate<ChoiceAggregate.Tally, List<Choice>> {
    private final int touchpoints;

    public ChoiceAggregate(EventLog words) {
        touchpoints = words.touchpoints().size();
    }

    /** Pairs so far, with the walk of one thread. */
    public static final class Tally {
        private final PairTally pairs;
        private final FirstMeetings meetings;

        private Tally(int touchpoints) {
            pairs = new PairTally(touchpoints + 1, 1);
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
        for (int at = 0; at < meetings.size(); at++) {
            int to = next(trace, meetings.place(at));
            if (to != NOT_YET) {
                tally.pairs.add(meetings.touchpoint(at), to == Choice.END ? touchpoints : to, 0, 1);
            }
        }
    }

    private static final int NOT_YET = -2;

    /** What follows an event of a case: a touchpoint, the end, or nothing yet. */
    private static int next(TraceCursor trace, int place) {
        if (place + 1 < trace.size()) {
            return trace.touchpoint(place + 1);
        }
        return trace.ending() == Ending.OPEN ? NOT_YET : Choice.END;
    }

    /** Whether the case chose so; {@code to} may be {@link Choice#END}. */
    static boolean chose(TraceCursor trace, int from, int to) {
        for (int i = 0; i < trace.size(); i++) {
            if (trace.touchpoint(i) == from) {
                return next(trace, i) == to;
            }
        }
        return false;
    }

    @Override
    public Tally combine(Tally tally, Tally other) {
        tally.pairs.addAll(other.pairs);
        return tally;
    }

    @Override
    public List<Choice> finish(Tally tally) {
        List<Choice> choices = new ArrayList<>();
        for (int slot = 0; slot < tally.pairs.size(); slot++) {
            int to = tally.pairs.to(slot);
            choices.add(new Choice(
                    tally.pairs.from(slot), to == touchpoints ? Choice.END : to, tally.pairs.count(slot, 0)));
        }
        choices.sort(Comparator.comparingInt(Choice::from).thenComparingInt(Choice::to));
        return List.copyOf(choices);
    }
}
