// SPDX-License-Identifier: Apache-2.0
package io.millrace.waste;

import io.millrace.event.EventLog;
import io.millrace.journey.Aggregate;
import io.millrace.journey.StageModel;
import io.millrace.journey.TraceCursor;
import io.millrace.map.handoff.HandOffs;
import io.millrace.map.handoff.PartyLevel;
import io.millrace.map.whereabouts.StageTimesAggregate;
import io.millrace.measure.CaseCount;
import java.time.ZoneOffset;
import java.util.List;

/** Finds the waste of a log in memory, without hand-offs. */
final class WasteOf {
    static final DeclaredMoney MONEY = new DeclaredMoney("EUR", 4.2, 32.0, 0.4);

    private WasteOf() {}

    static WasteReport log(EventLog log, StageModel model, DeclaredMoney money, int parts) {
        HandOffs none = new HandOffs(
                PartyLevel.TEAM, "all", "", List.of(), new CaseCount(0, "cases"), List.of(), "no team is declared");
        WasteFacts facts = new WasteFacts(
                new ScanGround(log, model, ZoneOffset.UTC),
                fold(new StageTimesAggregate(log, model), log, parts),
                none,
                fold(new SpanAggregate(log.asOf(), model), log, parts),
                money,
                null);
        return fold(new WasteAggregate(facts), log, parts);
    }

    static <A, R> R fold(Aggregate<A, R> aggregate, EventLog log, int parts) {
        TraceCursor cursor = new TraceCursor(log);
        A all = aggregate.create();
        for (int part = parts - 1; part >= 0; part--) {
            A tally = aggregate.create();
            for (int c = part; c < log.cases(); c += parts) {
                aggregate.accumulate(tally, cursor.moveTo(c));
            }
            all = aggregate.combine(all, tally);
        }
        return aggregate.finish(all);
    }
}
