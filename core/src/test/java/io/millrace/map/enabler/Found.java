// SPDX-License-Identifier: Apache-2.0
package io.millrace.map.enabler;

import io.millrace.event.EventLog;
import io.millrace.journey.Aggregate;
import io.millrace.journey.StageModel;
import io.millrace.journey.TraceCursor;

/** The findings of a log in memory, by three passes. */
final class Found {
    private Found() {}

    static EnablerFindings in(EventLog log, StageModel model) {
        EnablerPlan plan = fold(log, new EnablerSurvey(log, model));
        LiftFit fit = fold(log, new LiftAggregate(plan));
        return fold(log, new SpreadAggregate(log, model, fit));
    }

    static <A, R> R fold(EventLog log, Aggregate<A, R> aggregate) {
        A tally = aggregate.create();
        TraceCursor trace = new TraceCursor(log);
        for (int i = 0; i < log.cases(); i++) {
            aggregate.accumulate(tally, trace.moveTo(i));
        }
        return aggregate.finish(tally);
    }

    static Enabler enabler(EnablerFindings findings, String stream, int from, int to, String name) {
        return findings.enablers().stream()
                .filter(one -> one.move().stream().equals(stream)
                        && one.move().from() == from
                        && one.move().to() == to
                        && one.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new AssertionError(name + " is not scored on " + stream + " " + from + ">" + to));
    }
}
