// SPDX-License-Identifier: Apache-2.0
package io.millrace.measure;

import io.millrace.journey.Stage;
import io.millrace.stats.DurationHistogram;
import java.util.List;

/** Adds up what cases did between two stages. Their wait comes from the tally of the earlier stage. */
final class TransitionTally {
    private final int from;
    private final int to;
    private final DurationHistogram observed = new DurationHistogram();
    private long overlaps;
    private long moved;

    TransitionTally(int from, int to) {
        this.from = from;
        this.to = to;
    }

    /** Adds a case that entered both: {@link TransitionPart#CASES}. */
    void add(StagePassages passages) {
        long micros = passages.firstEntry(to) - passages.firstEntry(from);
        observed.add(micros);
        overlaps += micros < 0 ? 1 : 0;
        moved += passages.next(from) == to ? 1 : 0;
    }

    void addAll(TransitionTally other) {
        observed.addAll(other.observed);
        overlaps += other.overlaps;
        moved += other.moved;
    }

    /** Whether the pair is told of: neighbours always, others when a case jumped. */
    boolean told() {
        return to == from + 1 || moved > 0;
    }

    TransitionMeasures measure(List<Stage> model, StageTally[] stages) {
        Stage fromStage = model.get(from);
        Stage toStage = model.get(to);
        StageTally fromTally = stages[from];
        String fromKey = fromStage.key();
        String toKey = toStage.key();
        long cases = observed.count();
        String key = TransitionPart.CASES.selection(fromKey, toKey);
        return new TransitionMeasures(
                from,
                to,
                fromKey,
                toKey,
                to == from + 1,
                new CaseCount(cases, key),
                DurationEstimates.observed(observed, cases, Basis.MEASURED, "no case entered both stages", key),
                new CaseCount(overlaps, TransitionPart.OVERLAPS.selection(fromKey, toKey)),
                DurationEstimates.incidence(
                        fromTally.movedTo(to),
                        fromTally.leftOtherwiseThanTo(to),
                        fromTally.censored(),
                        "no case moved straight from " + fromStage.name() + " to " + toStage.name(),
                        TransitionPart.WAIT_TIME.selection(fromKey, toKey)),
                new CaseCount(moved, TransitionPart.MOVED.selection(fromKey, toKey)));
    }
}
