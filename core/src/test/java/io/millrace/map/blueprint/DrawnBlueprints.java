// SPDX-License-Identifier: Apache-2.0
package io.millrace.map.blueprint;

import io.millrace.event.Ending;
import io.millrace.event.EventLog;
import io.millrace.event.FlowKind;
import io.millrace.event.Party;
import io.millrace.journey.CaseRule;
import io.millrace.map.StageHomesAggregate;
import io.millrace.map.TangleMaker;
import io.millrace.measure.BoxAggregate;
import io.millrace.measure.StreamAggregate;
import io.millrace.measure.StreamMeasures;
import io.millrace.measure.TouchpointBoxes;
import java.time.ZoneOffset;
import java.util.List;
import java.util.OptionalLong;
import java.util.Random;

/** Generated journeys with as many touchpoints as asked, in all rows, as blueprints. */
final class DrawnBlueprints {
    private static final Party[] BY = {Party.CUSTOMER, Party.US, Party.US, Party.PARTNER, Party.SYSTEM};
    private static final String[] NAMES = {
        "call", "A letter of some length that nobody would want to read", "<b>&", "PARCEL", "Wimm", "check", "visit"
    };

    private DrawnBlueprints() {}

    static Blueprint of(int touchpoints, int cases, long seed, BlueprintOrder order) {
        return make(log(touchpoints, cases, seed), order);
    }

    static Blueprint make(EventLog log, BlueprintOrder order) {
        CaseRule rule = new CaseRule.ExplicitId("order");
        StreamMeasures measures = Folded.fold(log, new StreamAggregate(log, CustomerLog.MODEL), 1).stream()
                .filter(StreamMeasures::all)
                .findFirst()
                .orElseThrow();
        var boxed = Folded.fold(
                log,
                new BoxAggregate(log, TouchpointBoxes.each(log.touchpoints().size())),
                1);
        return new BlueprintMaker(log, CustomerLog.MODEL, Folded.fold(log, new StageHomesAggregate(log), 1))
                .make(
                        order,
                        measures,
                        new TangleMaker("Test", log, rule, ZoneOffset.UTC).make(measures, boxed, OptionalLong.empty()),
                        Folded.reactions(log, new ReactionWindow(7 * 24 * 3600, false)),
                        Folded.fold(log, new DecisionAggregate(log, CustomerLog.MODEL), 1));
    }

    private static EventLog log(int touchpoints, int cases, long seed) {
        Random random = new Random(seed);
        CustomerLog log = new CustomerLog();
        for (int t = 0; t < touchpoints; t++) {
            int lane = random.nextInt(5);
            FlowKind flow = List.of(FlowKind.values()).get(random.nextInt(3));
            int stage = t < 3 ? t : random.nextInt(4) - 1;
            log.add(NAMES[t % NAMES.length] + " " + t, lane, BY[lane], flow, stage);
        }
        for (int c = 0; c < cases; c++) {
            double at = random.nextInt(3_000);
            int touchpoint = 0;
            int events = 4 + random.nextInt(2 * touchpoints);
            for (int e = 0; e < events; e++) {
                log.at(at, touchpoint);
                at += random.nextInt(90);
                touchpoint = random.nextInt(3) == 0 ? random.nextInt(touchpoints) : (touchpoint + 1) % touchpoints;
            }
            log.endCase(-1, Ending.OPEN, 6_000);
        }
        return log.log(6_000);
    }
}
