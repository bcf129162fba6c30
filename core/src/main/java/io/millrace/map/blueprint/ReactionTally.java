// SPDX-License-Identifier: Apache-2.0
package io.millrace.map.blueprint;

import io.millrace.journey.TraceCursor;
import io.millrace.measure.PairSlots;
import io.millrace.stats.DurationHistogram;
import java.util.ArrayList;
import java.util.List;

/** The running tally of {@link ReactionAggregate}. For one thread at a time. */
public final class ReactionTally implements ReactionWalk.Listener {
    private final ReactionWalk walk;
    private final int touchpoints;
    private final long[][] times;
    private final long[][] cases;
    private final long[][] seen;
    private final PairSlots slots;
    final List<Pair> pairs = new ArrayList<>();
    private long at;

    ReactionTally(ReactionWalk walk, int touchpoints) {
        this.walk = walk;
        this.touchpoints = touchpoints;
        int parts = ReactionPart.values().length;
        times = new long[parts][touchpoints];
        cases = new long[parts][touchpoints];
        seen = new long[parts][touchpoints];
        slots = new PairSlots(touchpoints + 1);
    }

    /** An action and the act that followed it. */
    static final class Pair {
        final int action;
        final int reaction;
        final DurationHistogram latency = new DurationHistogram();
        long cases;
        private long seen;

        Pair(int action, int reaction) {
            this.action = action;
            this.reaction = reaction;
        }
    }

    void add(TraceCursor trace) {
        at++;
        walk.walk(trace, this);
    }

    void addAll(ReactionTally other) {
        at += other.at;
        for (int part = 0; part < times.length; part++) {
            for (int t = 0; t < touchpoints; t++) {
                times[part][t] += other.times[part][t];
                cases[part][t] += other.cases[part][t];
            }
        }
        for (Pair theirs : other.pairs) {
            Pair ours = pair(theirs.action, theirs.reaction);
            ours.latency.addAll(theirs.latency);
            ours.cases += theirs.cases;
        }
    }

    int touchpoints() {
        return touchpoints;
    }

    long times(ReactionPart part, int touchpoint) {
        return times[place(part)][touchpoint];
    }

    long cases(ReactionPart part, int touchpoint) {
        return cases[place(part)][touchpoint];
    }

    @Override
    public void reacted(int action, int reaction, long latency) {
        count(ReactionPart.COULD, action);
        count(ReactionPart.REACTED, action);
        Pair pair = pair(action, reaction);
        pair.latency.add(latency);
        if (pair.seen != at) {
            pair.seen = at;
            pair.cases++;
        }
    }

    @Override
    public void unanswered(int action, boolean overtaken) {
        count(ReactionPart.COULD, action);
        count(ReactionPart.UNANSWERED, action);
        if (overtaken) {
            count(ReactionPart.OVERTAKEN, action);
        }
    }

    @Override
    public void young(int action) {
        count(ReactionPart.YOUNG, action);
    }

    @Override
    public void followed(int act) {
        count(ReactionPart.FOLLOWED, act);
    }

    @Override
    public void leftOver(int act, boolean opening) {
        count(ReactionPart.LEFT_OVER, act);
        if (opening) {
            count(ReactionPart.OPENING, act);
        }
    }

    private void count(ReactionPart part, int touchpoint) {
        int p = place(part);
        times[p][touchpoint]++;
        if (seen[p][touchpoint] != at) {
            seen[p][touchpoint] = at;
            cases[p][touchpoint]++;
        }
    }

    // counts stand in an array by part: a map would box every count of every event
    @SuppressWarnings("EnumOrdinal")
    private static int place(ReactionPart part) {
        return part.ordinal();
    }

    private Pair pair(int action, int reaction) {
        int slot = slots.slot(action, reaction);
        if (slot == pairs.size()) {
            pairs.add(new Pair(action, reaction));
        }
        return pairs.get(slot);
    }
}
