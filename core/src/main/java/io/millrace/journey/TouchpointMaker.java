// SPDX-License-Identifier: Apache-2.0
package io.millrace.journey;

import io.millrace.event.Lane;
import io.millrace.event.Party;
import io.millrace.event.RawEvent;
import io.millrace.event.Touchpoint;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Makes the touchpoints of one rule: a single one, or one a name where the name holds fields of the event. */
final class TouchpointMaker {
    private final MappingRule rule;
    private final Party party;
    private final NameTemplate name;
    private final TouchpointCodes codes;
    private final Map<String, Integer> codeOfName = new HashMap<>();
    private int only = IntColumn.NONE;

    TouchpointMaker(MappingRule rule, List<Lane> lanes, TouchpointCodes codes) {
        this.rule = rule;
        this.party = party(rule, lanes);
        this.name = new NameTemplate(rule.touchpoint());
        this.codes = codes;
    }

    /** Code of the touchpoint that the event means. */
    int code(RawEvent event) {
        if (!name.isConstant()) {
            return codeOfName.computeIfAbsent(name.name(event), said -> codes.code(touchpoint(said)));
        }
        if (only == IntColumn.NONE) {
            only = codes.code(touchpoint(rule.touchpoint()));
        }
        return only;
    }

    private Touchpoint touchpoint(String said) {
        return new Touchpoint(
                said,
                rule.stage(),
                rule.lane(),
                rule.flow(),
                rule.manual(),
                party,
                rule.declaredSeconds(),
                rule.defect(),
                rule.exit(),
                rule.enables(),
                rule.handsTo());
    }

    private static Party party(MappingRule rule, List<Lane> lanes) {
        Party declared = rule.by();
        if (declared != null) {
            return declared;
        }
        if (rule.lane() == Touchpoint.NO_LANE) {
            return Party.US;
        }
        return switch (lanes.get(rule.lane()).row()) {
            case CUSTOMER -> Party.CUSTOMER;
            case PARTNER -> Party.PARTNER;
            case SUPPORT -> Party.SYSTEM;
            case FRONT, BACK -> Party.US;
        };
    }
}
