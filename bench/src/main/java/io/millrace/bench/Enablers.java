// SPDX-License-Identifier: Apache-2.0
package io.millrace.bench;

import io.millrace.journey.CaseSet;
import io.millrace.map.enabler.EnablerFindings;
import io.millrace.map.enabler.EnablerPlan;
import io.millrace.map.enabler.EnablerSurvey;
import io.millrace.map.enabler.LiftAggregate;
import io.millrace.map.enabler.LiftFit;
import io.millrace.map.enabler.SpreadAggregate;
import io.millrace.run.Engine;
import io.millrace.run.LocalEngine;
import io.millrace.run.MillraceRun;

/** What moves customers on: three passes over all cases, on all cores, without what is remembered of earlier ones. */
record Enablers() implements LoadedWork.Question {
    @Override
    public void ask(MillraceRun run, int turn) {
        of(run);
    }

    static EnablerFindings of(MillraceRun run) {
        Engine engine = new LocalEngine();
        CaseSet all = CaseSet.all(run.log().cases());
        EnablerPlan plan = engine.run(run.log(), all, new EnablerSurvey(run.words(), run.model()));
        LiftFit fit = engine.run(run.log(), all, new LiftAggregate(plan));
        return engine.run(run.log(), all, new SpreadAggregate(run.words(), run.model(), fit));
    }
}
