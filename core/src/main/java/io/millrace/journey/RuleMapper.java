// SPDX-License-Identifier: Apache-2.0
package io.millrace.journey;

import io.millrace.event.RawEvent;
import java.util.List;
import java.util.Map;

/** Gives an event its touchpoint: the first rule that matches wins. Touchpoints are made as they are met. */
final class RuleMapper {
    static final int UNMAPPED = -1;

    private final RulesByType rules;
    private final List<TouchpointMaker> makers;

    RuleMapper(JourneyRules journey, TouchpointCodes codes) {
        this.rules = new RulesByType(journey.rules());
        this.makers = journey.rules().stream()
                .map(rule -> new TouchpointMaker(rule, journey.lanes(), codes))
                .toList();
    }

    /** Code of the touchpoint of the event, or {@link #UNMAPPED}. */
    int map(RawEvent event) {
        List<RulesByType.Candidate> candidates = rules.of(event.type());
        // by index: an iterator an event would be the most frequent object of a run
        for (int i = 0; i < candidates.size(); i++) {
            RulesByType.Candidate candidate = candidates.get(i);
            if (matches(candidate.rest(), event)) {
                return makers.get(candidate.index()).code(event);
            }
        }
        return UNMAPPED;
    }

    private static boolean matches(List<Map.Entry<String, Condition>> conditions, RawEvent event) {
        for (int i = 0; i < conditions.size(); i++) {
            Map.Entry<String, Condition> condition = conditions.get(i);
            if (!condition.getValue().test(event.field(condition.getKey()))) {
                return false;
            }
        }
        return true;
    }
}
