// SPDX-License-Identifier: Apache-2.0
package io.millrace.run;

import io.millrace.map.enabler.EnablerFindings;
import io.millrace.map.enabler.EnablerPlan;
import io.millrace.map.enabler.EnablerSurvey;
import io.millrace.map.enabler.LiftAggregate;
import io.millrace.map.enabler.LiftFit;
import io.millrace.map.enabler.SpreadAggregate;

/** Reads from a run what moves customers on. */
public final class EnablerReader {
    private final MillraceRun run;

    public EnablerReader(MillraceRun run) {
        this.run = run;
    }

    /**
     * The enablers of the cases in view. Ages and windows are those of all streams of the view, so that a stream has the same numbers alone as
     * beside the others.
     *
     * @throws io.millrace.event.MillraceException when there is no such stream, or a term of the view cannot be understood
     */
    public EnablerFindings read(View view) {
        View any = view.ofStream(null);
        EnablerPlan plan =
                run.fold(any, "enabler survey", new EnablerSurvey(run.words(), run.model()), EnablerPlan::bytes);
        LiftFit fit = run.fold(any, "enabler lifts", new LiftAggregate(plan), LiftFit::bytes);
        EnablerFindings findings = run.fold(
                any,
                "enablers",
                new SpreadAggregate(run.words(), run.model(), fit),
                found -> 1_500L * (found.enablers().size() + found.moves().size() + 10));
        String stream = run.measures(view).name();
        return view.stream() == null ? findings : findings.of(stream);
    }
}
