// SPDX-License-Identifier: Apache-2.0
package io.millrace.run;

import io.millrace.event.EventLog;
import io.millrace.event.Touchpoint;
import io.millrace.gather.SourceSpec;
import io.millrace.journey.Condition;
import io.millrace.journey.MappingRule;
import io.millrace.map.sipoc.SourceTouchpoints;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Tells which touchpoints the events of a source can become, from the configuration alone: by the words that the source gives its events and
 * by what the mapping rules ask of them. Sources that can become the same are told together, for nothing tells them apart.
 */
final class SourceTracer {
    private final List<SourceSpec> sources;
    private final List<MappingRule> rules;
    private final EventLog words;
    private final Set<String> said = new HashSet<>();

    SourceTracer(Configuration configuration, EventLog words) {
        this.sources = configuration.sources();
        this.rules = configuration.journey().rules();
        this.words = words;
        for (SourceSpec source : sources) {
            Set<String> own = types(source);
            said.addAll(own == null ? Set.of() : own);
        }
    }

    List<SourceTouchpoints> trace() {
        Map<List<Integer>, List<String>> names = new LinkedHashMap<>();
        for (SourceSpec source : sources) {
            List<Integer> touchpoints = touchpoints(source);
            if (!touchpoints.isEmpty()) {
                names.computeIfAbsent(touchpoints, first -> new ArrayList<>()).add(source.name());
            }
        }
        List<SourceTouchpoints> found = new ArrayList<>();
        names.forEach((touchpoints, together) -> found.add(new SourceTouchpoints(together, touchpoints)));
        return found;
    }

    private List<Integer> touchpoints(SourceSpec source) {
        Set<String> own = types(source);
        Set<MappingRule> reached = new HashSet<>();
        if (own == null) {
            rules.stream().filter(rule -> canMeet(source, rule, null)).forEach(reached::add);
        } else {
            own.forEach(type -> reach(source, type, reached));
        }
        return IntStream.range(0, words.touchpoints().size())
                .filter(t -> reached.stream()
                        .anyMatch(rule -> gives(rule, words.touchpoints().get(t))))
                .boxed()
                .toList();
    }

    /** The rules that an event of the type can meet, down to the first that it meets for certain. */
    private void reach(SourceSpec source, String type, Set<MappingRule> reached) {
        for (MappingRule rule : rules) {
            if (canMeet(source, rule, type)) {
                reached.add(rule);
                boolean certain =
                        rule.when().keySet().stream().allMatch(field -> field.equals("type") || field.equals("source"));
                if (certain) {
                    return;
                }
            }
        }
    }

    private boolean canMeet(SourceSpec source, MappingRule rule, @Nullable String type) {
        return rule.when().entrySet().stream().allMatch(condition -> switch (condition.getKey()) {
            case "source" -> condition.getValue().test(source.name());
            case "type" ->
                type == null
                        ? mayBe(condition.getValue())
                        : condition.getValue().test(type);
            case "channel" ->
                source.channel() == null
                        || source.columns().containsKey("channel")
                        || condition.getValue().test(source.channel());
            default -> true;
        });
    }

    /** A word that another source gives its events by name is not looked for in a column. */
    private boolean mayBe(Condition condition) {
        return !(condition instanceof Condition.OneOf any) || !said.containsAll(any.words());
    }

    /** The types of a source where the configuration names them; null where a column does. */
    private static @Nullable Set<String> types(SourceSpec source) {
        if (!source.events().isEmpty()) {
            Set<String> types = new HashSet<>();
            source.events().forEach(event -> types.add(event.type()));
            return types;
        }
        String type = source.type();
        return type == null || type.contains("${") ? null : Set.of(type);
    }

    private static boolean gives(MappingRule rule, Touchpoint touchpoint) {
        String name = rule.touchpoint();
        int template = name.indexOf("${");
        boolean named = template < 0
                ? name.equals(touchpoint.name())
                : touchpoint.name().startsWith(name.substring(0, template));
        return named
                && rule.stage() == touchpoint.stage()
                && rule.lane() == touchpoint.lane()
                && rule.flow() == touchpoint.flow();
    }
}
