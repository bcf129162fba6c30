// SPDX-License-Identifier: Apache-2.0
package io.millrace.journey;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The rules that can still match once the type of an event is known, in their order. Conditions on the type are tested once a type instead
 * of once an event, and nothing follows a rule that asks for the type alone.
 */
final class RulesByType {
    // types are few; where a free text is taken for the type, memory must not grow with it
    private static final int REMEMBERED = 10_000;

    private final List<MappingRule> rules;
    private final Map<String, List<Candidate>> candidates = new HashMap<>();

    RulesByType(List<MappingRule> rules) {
        this.rules = rules;
    }

    /**
     * A rule whose condition on the type is met.
     *
     * @param index place among all rules
     * @param rest conditions on other fields
     */
    record Candidate(int index, List<Map.Entry<String, Condition>> rest) {}

    List<Candidate> of(String type) {
        List<Candidate> known = candidates.get(type);
        if (known != null) {
            return known;
        }
        List<Candidate> found = find(type);
        if (candidates.size() < REMEMBERED) {
            candidates.put(type, found);
        }
        return found;
    }

    private List<Candidate> find(String type) {
        List<Candidate> found = new ArrayList<>();
        for (int index = 0; index < rules.size(); index++) {
            MappingRule rule = rules.get(index);
            Condition ofType = rule.when().get("type");
            if (ofType != null && !ofType.test(type)) {
                continue;
            }
            List<Map.Entry<String, Condition>> rest = rule.when().entrySet().stream()
                    .filter(condition -> !condition.getKey().equals("type"))
                    .toList();
            found.add(new Candidate(index, rest));
            if (rest.isEmpty()) {
                break;
            }
        }
        return found;
    }
}
