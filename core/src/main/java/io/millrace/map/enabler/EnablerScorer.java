// SPDX-License-Identifier: Apache-2.0
package io.millrace.map.enabler;

import io.millrace.event.EventLog;
import io.millrace.event.StagePair;
import io.millrace.event.Touchpoint;
import io.millrace.measure.Basis;
import io.millrace.measure.CaseCount;
import io.millrace.measure.DurationEstimate;
import io.millrace.measure.Quantile;
import io.millrace.measure.Share;
import io.millrace.stats.DurationHistogram;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/** Scores every touchpoint on the moves of a stream. */
final class EnablerScorer {
    private static final double MICROS = 1e6;

    private final EventLog words;
    private final LiftFit fit;
    private final LiftEstimator estimator;

    EnablerScorer(EventLog words, LiftFit fit, LiftEstimator estimator) {
        this.words = words;
        this.fit = fit;
        this.estimator = estimator;
    }

    /** What was met before the move, and what is declared to help it, met or not. */
    List<Enabler> score(EnablerMaker.Stream stream, StreamMove move) {
        StagePair pair = new StagePair(move.from(), move.to());
        List<Enabler> scored = new ArrayList<>();
        for (int what = 0; what < words.touchpoints().size(); what++) {
            Touchpoint touchpoint = words.touchpoints().get(what);
            boolean declared = pair.equals(touchpoint.enables());
            long met = stream.survey().met(move.from(), what);
            if (declared || (met > 0 && EnablerPlan.mayHelp(words, what))) {
                scored.add(score(stream, move, what, declared, met));
            }
        }
        return scored;
    }

    private Enabler score(EnablerMaker.Stream stream, StreamMove move, int what, boolean declared, long met) {
        StagePlan stage = fit.plan().stage(move.from());
        String selection = EnablerSelections.met(move.fromKey(), what);
        int candidate = stage.candidate(what);
        int way = stage.way(move.to());
        boolean compared = candidate >= 0 && way >= 0;
        Lift lift = compared
                ? estimator.lift(stream.channels(), move.from(), candidate, way)
                : Lift.absent(0, met == 0 ? "nobody met it" : "fewer than " + EnablerPlan.LEAST_MET + " cases met it");
        return new Enabler(
                what,
                words.touchpoints().get(what).name(),
                move,
                declared,
                Share.of(met, move.cases().cases(), move.cases().selection(), "no case stayed here"),
                new CaseCount(met, selection),
                compared ? latency(stream, move, what, candidate, way) : unknown(move, what),
                compared
                        ? new CaseCount(
                                estimator.followed(stream.channels(), move.from(), candidate),
                                EnablerSelections.followed(selection, stage.window()))
                        : null,
                lift,
                Badge.CANDIDATE);
    }

    private static DurationEstimate unknown(StreamMove move, int what) {
        return DurationEstimate.absent(
                "too few cases met it", EnablerSelections.then(move.fromKey(), move.toKey(), what));
    }

    private DurationEstimate latency(EnablerMaker.Stream stream, StreamMove move, int what, int candidate, int way) {
        String selection = EnablerSelections.then(move.fromKey(), move.toKey(), what);
        DurationHistogram times = fit.latency(stream.channels(), move.from(), candidate, way);
        OptionalDouble p50 = times.quantile(0.5);
        OptionalDouble p90 = times.quantile(0.9);
        if (p50.isEmpty() || p90.isEmpty()) {
            return DurationEstimate.absent("nobody who met it moved on to " + move.toName(), selection);
        }
        return new DurationEstimate(
                Quantile.of(p50.getAsDouble() / MICROS),
                Quantile.of(p90.getAsDouble() / MICROS),
                times.count(),
                0,
                Basis.MEASURED,
                selection);
    }
}
