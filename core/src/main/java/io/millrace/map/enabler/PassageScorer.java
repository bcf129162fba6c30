// SPDX-License-Identifier: Apache-2.0
package io.millrace.map.enabler;

import io.millrace.journey.Stage;
import io.millrace.journey.StageModel;
import io.millrace.measure.CaseCount;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Scores the jumps over stages and the ways back of a stream by who comes to the end. */
final class PassageScorer {
    private static final double MICROS = 1e6;

    private final StageModel model;
    private final LiftFit fit;
    private final LiftEstimator estimator;
    private final ShortcutEstimator shortcuts;

    PassageScorer(StageModel model, LiftFit fit, LiftEstimator estimator) {
        this.model = model;
        this.fit = fit;
        this.estimator = estimator;
        this.shortcuts = new ShortcutEstimator(fit);
    }

    /** Jumps that were seen. */
    List<Passage> shortcuts(EnablerMaker.Stream stream) {
        List<Passage> found = new ArrayList<>();
        for (int from = 0; from < fit.plan().stages(); from++) {
            for (int to = from + 2; to < fit.plan().stages(); to++) {
                long jumped = stream.survey().moved(from, to);
                if (jumped > 0) {
                    String key = EnablerSelections.moved(key(from), key(to));
                    long followed = shortcuts.followed(stream.channels(), from, to);
                    Lift lift = shortcuts.lift(stream.channels(), from, to);
                    found.add(passage(stream, Passage.Kind.SHORTCUT, from, to, jumped, followed, key, lift));
                }
            }
        }
        return found;
    }

    /** Ways back from the furthest stage that were seen. */
    List<Passage> detours(EnablerMaker.Stream stream) {
        List<Passage> found = new ArrayList<>();
        for (int from = 1; from < fit.plan().stages(); from++) {
            for (int to = 0; to < from; to++) {
                int what = fit.plan().walk().returnTo(to);
                long went = stream.survey().met(from, what);
                if (went > 0) {
                    found.add(detour(
                            stream, from, to, went, fit.plan().stage(from).candidate(what)));
                }
            }
        }
        return found;
    }

    private Passage detour(EnablerMaker.Stream stream, int from, int to, long went, int candidate) {
        String key = EnablerSelections.back(key(from), key(to));
        if (candidate < 0) {
            Lift none = Lift.absent(0, "fewer than " + EnablerPlan.LEAST_MET + " cases went back so");
            return passage(stream, Passage.Kind.DETOUR, from, to, went, null, key, none);
        }
        long followed = estimator.followed(stream.channels(), from, candidate);
        Lift lift = estimator.lift(stream.channels(), from, candidate, 0);
        return passage(stream, Passage.Kind.DETOUR, from, to, went, followed, key, lift);
    }

    private Passage passage(
            EnablerMaker.Stream stream,
            Passage.Kind kind,
            int from,
            int to,
            long cases,
            @Nullable Long followed,
            String key,
            Lift lift) {
        long horizon = fit.plan().stage(from).horizon();
        return new Passage(
                stream.name(),
                stream.all(),
                kind,
                from,
                to,
                key(from),
                key(to),
                name(from),
                name(to),
                new CaseCount(cases, key),
                followed == null ? null : new CaseCount(followed, EnablerSelections.followed(key, horizon)),
                horizon / MICROS,
                lift);
    }

    private String key(int stage) {
        Stage of = model.stages().get(stage);
        return of.key();
    }

    private String name(int stage) {
        Stage of = model.stages().get(stage);
        return of.name();
    }
}
