// SPDX-License-Identifier: Apache-2.0
package io.millrace.map.handoff;

import io.millrace.event.Ending;
import io.millrace.event.EventLog;
import io.millrace.event.Touchpoint;
import io.millrace.journey.Aggregate;
import io.millrace.journey.StageModel;
import io.millrace.journey.TraceCursor;
import io.millrace.stats.DurationHistogram;

/**
 * Finds out how long hand-offs must be watched, and whose steps have a known party.
 *
 * <p>Times to the next stage are those from the first move between known parties in a stage to the first entry of a later one.
 */
public final class HorizonAggregate implements Aggregate<HorizonAggregate.Tally, HorizonAggregate.Watch> {
    private static final double MOST = 0.9;
    /** By so much a histogram may be off; a time that many cases need exactly must not fall short of it. */
    private static final double ROUNDING = 1.004;

    private static final long MICROS = 1_000_000L;

    private final Parties parties;
    private final boolean[] openStages;
    private final int[] handsTo;

    /** Looks at one level. */
    public HorizonAggregate(PartyLevel level, EventLog words, StageModel model, DeclaredParties declared) {
        this.parties = new Parties(level, words, declared);
        this.openStages = HandOffHorizons.openStages(model);
        this.handsTo =
                words.touchpoints().stream().mapToInt(Touchpoint::handsTo).toArray();
    }

    /** What is being counted. */
    public static final class Tally {
        private final DurationHistogram toNextStage = new DurationHistogram();
        private final DurationHistogram toTakeUp = new DurationHistogram();
        private long silence;
        private long cases;
        private long unfinished;
        private long unfinishedOwned;
    }

    /**
     * What was found.
     *
     * @param cases in view
     * @param unfinished cases that are not complete: open or lost
     * @param unfinishedOwned of these, cases in which the party of a step is known
     */
    public record Watch(HandOffHorizons horizons, long cases, long unfinished, long unfinishedOwned) {}

    @Override
    public Tally create() {
        return new Tally();
    }

    @Override
    public void accumulate(Tally tally, TraceCursor trace) {
        boolean owned = moves(tally, trace);
        tally.cases++;
        if (!HandOffWalk.completed(trace)) {
            tally.unfinished++;
            tally.unfinishedOwned += owned ? 1 : 0;
        }
        if (trace.ending() == Ending.SILENT && trace.size() > 0) {
            tally.silence = Math.max(tally.silence, trace.endTime() - trace.time(trace.size() - 1));
        }
    }

    private boolean moves(Tally tally, TraceCursor trace) {
        int furthest = -1;
        boolean owned = false;
        boolean before = false;
        boolean watched = false;
        long since = 0;
        for (int i = 0; i < trace.size(); i++) {
            if (trace.stage(i) > furthest) {
                furthest = trace.stage(i);
                if (watched) {
                    tally.toNextStage.add(trace.time(i) - since);
                }
                watched = false;
            }
            int party = parties.of(trace, i);
            if (party >= 0 && before && !watched && openStages[furthest + 1]) {
                watched = true;
                since = trace.time(i);
            }
            before = party >= 0 || (before && party == Parties.NOBODY);
            owned |= party >= 0;
            takeUp(tally, trace, i);
        }
        return owned;
    }

    private void takeUp(Tally tally, TraceCursor trace, int i) {
        int lane = handsTo[trace.touchpoint(i)];
        for (int k = i + 1; lane != Touchpoint.NO_LANE && k < trace.size(); k++) {
            if (parties.lane(trace, k) == lane) {
                tally.toTakeUp.add(Math.max(0, trace.time(k) - HandOffWalk.end(trace, i)));
                return;
            }
        }
    }

    @Override
    public Tally combine(Tally tally, Tally other) {
        tally.toNextStage.addAll(other.toNextStage);
        tally.toTakeUp.addAll(other.toTakeUp);
        tally.silence = Math.max(tally.silence, other.silence);
        tally.cases += other.cases;
        tally.unfinished += other.unfinished;
        tally.unfinishedOwned += other.unfinishedOwned;
        return tally;
    }

    @Override
    public Watch finish(Tally tally) {
        long within = most(tally.toNextStage);
        return new Watch(
                new HandOffHorizons(
                        within,
                        within == HandOffHorizons.NO_LIMIT ? within : within + up(tally.silence),
                        most(tally.toTakeUp)),
                tally.cases,
                tally.unfinished,
                tally.unfinishedOwned);
    }

    private static long most(DurationHistogram times) {
        return times.count() == 0
                ? HandOffHorizons.NO_LIMIT
                : up((long) Math.ceil(times.quantile(MOST).orElseThrow() * ROUNDING));
    }

    /** Up to whole seconds. */
    private static long up(long micros) {
        return Math.floorDiv(micros + MICROS - 1, MICROS) * MICROS;
    }
}
