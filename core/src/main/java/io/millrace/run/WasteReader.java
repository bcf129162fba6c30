// SPDX-License-Identifier: Apache-2.0
package io.millrace.run;

import io.millrace.journey.AggregatePair;
import io.millrace.map.handoff.PartyLevel;
import io.millrace.map.whereabouts.NormalRange;
import io.millrace.map.whereabouts.StageTimesAggregate;
import io.millrace.waste.ScanGround;
import io.millrace.waste.Span;
import io.millrace.waste.SpanAggregate;
import io.millrace.waste.WasteAggregate;
import io.millrace.waste.WasteFacts;
import io.millrace.waste.WasteReport;
import java.util.List;

/** Reads the waste of a run. */
public final class WasteReader {
    private static final long BYTES_OF_FINDING = 3_000;

    private final MillraceRun run;

    public WasteReader(MillraceRun run) {
        this.run = run;
    }

    /**
     * What is wasteful in the cases in view.
     *
     * @throws io.millrace.event.MillraceException when there is no such stream, or a term of the view cannot be understood
     */
    public WasteReport read(View view) {
        AggregatePair.Both<List<NormalRange>, Span> known = run.fold(
                view,
                "waste ranges",
                new AggregatePair<>(
                        new StageTimesAggregate(run.words(), run.model()), new SpanAggregate(run.asOf(), run.model())),
                found -> 200L * (found.first().size() + 1));
        Configuration configuration = run.configuration();
        WasteFacts facts = new WasteFacts(
                new ScanGround(run.words(), run.model(), configuration.zone()),
                known.first(),
                new HandOffReader(run).read(view, PartyLevel.TEAM),
                known.second(),
                configuration.money(),
                configuration.delivery());
        return run.fold(
                view,
                "waste",
                new WasteAggregate(facts),
                report -> BYTES_OF_FINDING * (report.findings().size() + 1));
    }
}
