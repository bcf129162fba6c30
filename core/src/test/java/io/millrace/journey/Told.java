// SPDX-License-Identifier: Apache-2.0
package io.millrace.journey;

import io.millrace.event.EventLog;
import io.millrace.event.FlowKind;
import io.millrace.event.Lane;
import io.millrace.event.LaneRow;
import io.millrace.event.Party;
import io.millrace.event.RawEvent;
import io.millrace.event.Touchpoint;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Stories for the tests of this room: events at whole days, told in a line each. */
final class Told {
    static final long DAY = 86_400_000_000L;
    static final StageModel MODEL = new StageModel(
            "told",
            1,
            List.of(
                    new Stage("look", "Look", null, false, false, null),
                    new Stage("buy", "Buy", null, false, true, null),
                    new Stage("use", "Use", null, false, false, null)));
    static final List<Lane> LANES = List.of(
            new Lane("customer", "Customer", LaneRow.CUSTOMER, null),
            new Lane("shop", "Shop", LaneRow.FRONT, "internet"),
            new Lane("carrier", "Carrier", LaneRow.PARTNER, null));

    private Told() {}

    static MappingRule rule(String type, int stage, int lane, @Nullable String exit) {
        return new MappingRule(
                Map.of("type", new Condition.OneOf(List.of(type))),
                stage,
                type,
                lane,
                FlowKind.ACTION,
                false,
                null,
                null,
                false,
                exit,
                null,
                Touchpoint.NO_LANE);
    }

    static JourneyRules rules(StageModel model, CaseRule caseRule, TieRule ties, @Nullable Long asOf) {
        List<MappingRule> rules = List.of(
                rule("visit", 0, 0, null),
                rule("order", 1, 1, null),
                rule("arrive", 2, 2, null),
                rule("mail", Touchpoint.NO_STAGE, Touchpoint.NO_LANE, null),
                rule("cancel", Touchpoint.NO_STAGE, 0, "cancelled"));
        return new JourneyRules(model, LANES, rules, caseRule, ties, true, List.of(), List.of(), asOf);
    }

    static RawEvent event(String type, double day, @Nullable String customer, @Nullable String order, int sequence) {
        return new RawEvent(
                "told",
                type,
                Math.round(day * DAY),
                RawEvent.NO_TIME,
                null,
                customer,
                order,
                null,
                null,
                RawEvent.NO_VALUE,
                sequence,
                null,
                column -> null);
    }

    static RawEvent inCase(String type, double day, String trace, @Nullable String endedAs, int sequence) {
        return new RawEvent(
                "told",
                type,
                Math.round(day * DAY),
                RawEvent.NO_TIME,
                trace,
                null,
                null,
                null,
                null,
                RawEvent.NO_VALUE,
                sequence,
                endedAs,
                column -> null);
    }

    /** One line a case: its events and how it ended, such as "visit order | NEXT_ORDER 5.0". */
    static List<String> cases(EventLog log) {
        List<String> told = new ArrayList<>();
        TraceCursor trace = new TraceCursor(log);
        for (int i = 0; i < log.cases(); i++) {
            trace.moveTo(i);
            StringBuilder line = new StringBuilder();
            for (int e = 0; e < trace.size(); e++) {
                line.append(log.touchpoints().get(trace.touchpoint(e)).name()).append(' ');
            }
            told.add(line + "| " + trace.ending() + " " + (double) trace.endTime() / DAY);
        }
        return told;
    }

    static Party by(EventLog log, String touchpoint) {
        return log.touchpoints().stream()
                .filter(t -> t.name().equals(touchpoint))
                .findFirst()
                .orElseThrow()
                .by();
    }
}
