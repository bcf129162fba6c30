// SPDX-License-Identifier: Apache-2.0
package io.millrace.map.handoff;

import io.millrace.event.EventLog;
import io.millrace.journey.Aggregate;
import io.millrace.journey.StageModel;
import io.millrace.journey.TraceCursor;
import java.util.List;

/** Counts what happens at every hand-off of a level, watched as {@link HorizonAggregate} found. */
public final class HandOffAggregate implements Aggregate<HandOffAggregate.Tally, List<HandOff>> {
    private final Parties parties;
    private final EventLog words;
    private final StageModel model;
    private final PartyLevel level;
    private final HorizonAggregate.Watch watch;

    /** Counts at one level. */
    public HandOffAggregate(
            PartyLevel level,
            EventLog words,
            StageModel model,
            DeclaredParties declared,
            HorizonAggregate.Watch watch) {
        this.level = level;
        this.parties = new Parties(level, words, declared);
        this.words = words;
        this.model = model;
        this.watch = watch;
    }

    /** What is being counted. */
    public static final class Tally {
        private final HandOffTally counts;

        private Tally(HandOffTally counts) {
            this.counts = counts;
        }
    }

    @Override
    public Tally create() {
        HandOffWalk walk = new HandOffWalk(parties, words, model, watch.horizons());
        return new Tally(new HandOffTally(walk, parties.groups(), model.stages().size()));
    }

    @Override
    public void accumulate(Tally tally, TraceCursor trace) {
        tally.counts.add(trace);
    }

    @Override
    public Tally combine(Tally tally, Tally other) {
        return new Tally(tally.counts.addAll(other.counts));
    }

    @Override
    public List<HandOff> finish(Tally tally) {
        return new HandOffMaker(level, parties, words, model, watch).make(tally.counts);
    }
}
