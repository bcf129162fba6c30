// SPDX-License-Identifier: Apache-2.0
package io.millrace.map.whereabouts;

import io.millrace.event.EventLog;
import io.millrace.journey.Aggregate;
import io.millrace.journey.StageModel;
import io.millrace.journey.TraceCursor;
import io.millrace.measure.StagePassages;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds how long cases are in each stage of each stream. */
public final class StageTimesAggregate implements Aggregate<StageTimesAggregate.Tally, List<NormalRange>> {
    private final EventLog words;
    private final StageModel model;
    private final int stages;

    public StageTimesAggregate(EventLog words, StageModel model) {
        this.words = words;
        this.model = model;
        this.stages = model.stages().size();
    }

    /** Times by channel and stage. */
    public static final class Tally {
        private final StagePassages passages;
        private @Nullable StageTimes[] times = new StageTimes[64];

        private Tally(StagePassages passages) {
            this.passages = passages;
        }

        private StageTimes at(int place) {
            if (place >= times.length) {
                times = Arrays.copyOf(times, Math.max(place + 1, times.length * 2));
            }
            StageTimes known = times[place];
            if (known == null) {
                known = new StageTimes();
                times[place] = known;
            }
            return known;
        }
    }

    @Override
    public Tally create() {
        return new Tally(new StagePassages(words, model));
    }

    @Override
    public void accumulate(Tally tally, TraceCursor trace) {
        StagePassages passages = tally.passages.walk(trace);
        boolean won = trace.ending().won();
        for (int stage = 0; stage < stages; stage++) {
            if (!passages.timed(stage)) {
                continue;
            }
            StageTimes times = tally.at(trace.channel() * stages + stage);
            long micros = passages.timeIn(stage);
            if (passages.censored(stage)) {
                times.censored(micros);
            } else {
                times.left(micros);
            }
            if (passages.stillIn(stage)) {
                times.open();
            }
            if (won && passages.passedOn(stage)) {
                times.won(micros);
            }
        }
    }

    @Override
    public Tally combine(Tally tally, Tally other) {
        for (int place = 0; place < other.times.length; place++) {
            StageTimes times = other.times[place];
            if (times != null) {
                tally.at(place).addAll(times);
            }
        }
        return tally;
    }

    @Override
    public List<NormalRange> finish(Tally tally) {
        List<NormalRange> ranges = new ArrayList<>();
        for (int place = 0; place < tally.times.length; place++) {
            StageTimes times = tally.times[place];
            if (times != null) {
                ranges.add(NormalRange.of(place / stages, place % stages, times));
            }
        }
        return List.copyOf(ranges);
    }
}
