// SPDX-License-Identifier: Apache-2.0
package io.millrace.journey;

import io.millrace.event.Lane;
import io.millrace.event.Party;
import io.millrace.event.RawEvent;
import io.millrace.event.Touchpoint;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Gives an event its touchpoint: the first rule that matches wins. Touchpoints are made as they are met. */
final class RuleMapper {
    static final int UNMAPPED = -1;
    private static final Pattern FIELD = Pattern.compile("\\$\\{([^}]+)}");

    private final JourneyRules journey;
    private final RulesByType rules;
    private final int[] codeOfRule;
    private final List<Touchpoint> touchpoints = new ArrayList<>();
    private final Map<Touchpoint, Integer> codes = new HashMap<>();

    RuleMapper(JourneyRules journey) {
        this.journey = journey;
        this.rules = new RulesByType(journey.rules());
        this.codeOfRule = new int[journey.rules().size()];
        Arrays.fill(codeOfRule, UNMAPPED);
    }

    /** Code of the touchpoint of the event, or {@link #UNMAPPED}. */
    int map(RawEvent event) {
        for (RulesByType.Candidate candidate : rules.of(event.type())) {
            if (matches(candidate.rest(), event)) {
                return code(candidate, event);
            }
        }
        return UNMAPPED;
    }

    private int code(RulesByType.Candidate candidate, RawEvent event) {
        MappingRule rule = candidate.rule();
        if (rule.touchpoint().indexOf('$') >= 0) {
            return code(touchpoint(rule, event));
        }
        int index = candidate.index();
        if (codeOfRule[index] == UNMAPPED) {
            codeOfRule[index] = code(touchpoint(rule, event));
        }
        return codeOfRule[index];
    }

    List<Touchpoint> touchpoints() {
        return List.copyOf(touchpoints);
    }

    Touchpoint touchpoint(int code) {
        return touchpoints.get(code);
    }

    private static boolean matches(List<Map.Entry<String, Condition>> conditions, RawEvent event) {
        // by index: an iterator an event would be the most frequent object of a run
        for (int i = 0; i < conditions.size(); i++) {
            Map.Entry<String, Condition> condition = conditions.get(i);
            if (!condition.getValue().test(field(event, condition.getKey()))) {
                return false;
            }
        }
        return true;
    }

    private int code(Touchpoint touchpoint) {
        Integer known = codes.get(touchpoint);
        if (known != null) {
            return known;
        }
        codes.put(touchpoint, touchpoints.size());
        touchpoints.add(touchpoint);
        return touchpoints.size() - 1;
    }

    private Touchpoint touchpoint(MappingRule rule, RawEvent event) {
        return new Touchpoint(
                name(rule.touchpoint(), event),
                rule.stage(),
                rule.lane(),
                rule.flow(),
                rule.manual(),
                party(rule),
                rule.declaredSeconds(),
                rule.defect(),
                rule.exit());
    }

    private Party party(MappingRule rule) {
        Party declared = rule.by();
        if (declared != null) {
            return declared;
        }
        if (rule.lane() == Touchpoint.NO_LANE) {
            return Party.US;
        }
        Lane lane = journey.lanes().get(rule.lane());
        return switch (lane.row()) {
            case CUSTOMER -> Party.CUSTOMER;
            case PARTNER -> Party.PARTNER;
            case SUPPORT -> Party.SYSTEM;
            case FRONT, BACK -> Party.US;
        };
    }

    private static String name(String template, RawEvent event) {
        if (template.indexOf('$') < 0) {
            return template;
        }
        Matcher matcher = FIELD.matcher(template);
        return matcher.replaceAll(found -> {
            String value = field(event, found.group(1));
            return Matcher.quoteReplacement(value == null ? "none" : value);
        });
    }

    private static @Nullable String field(RawEvent event, String name) {
        return switch (name) {
            case "type" -> event.type();
            case "source" -> event.source();
            case "channel" -> event.channel();
            case "agent" -> event.agent();
            case "customer" -> event.customer();
            case "order" -> event.order();
            default -> event.fields().value(name);
        };
    }
}
