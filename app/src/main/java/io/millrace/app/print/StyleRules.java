// SPDX-License-Identifier: Apache-2.0
package io.millrace.app.print;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** The style sheet of a drawing: what a kind of element and each of its classes says. */
final class StyleRules {
    private static final Pattern RULE = Pattern.compile("([^{}]+)\\{([^{}]*)}");

    private final List<Rule> rules = new ArrayList<>();

    private record Rule(String target, Map<String, String> properties) {}

    /** Reads rules such as {@code .vsm .name,.vsm text{font-size:16px}}; the last word of a selector counts. */
    StyleRules(String css) {
        RULE.matcher(css).results().forEach(rule -> {
            Map<String, String> properties = properties(rule.group(2));
            for (String selector : rule.group(1).strip().split(",", -1)) {
                rules.add(new Rule(selector.substring(selector.lastIndexOf(' ') + 1), properties));
            }
        });
    }

    private static Map<String, String> properties(String body) {
        Map<String, String> properties = new LinkedHashMap<>();
        for (String declaration : body.split(";", -1)) {
            int colon = declaration.indexOf(':');
            if (colon > 0) {
                properties.put(
                        declaration.substring(0, colon).strip(),
                        declaration.substring(colon + 1).strip());
            }
        }
        return properties;
    }

    /** The look of an element: what its kind says, then its classes, later rules over earlier ones; attributes count where no rule speaks. */
    Look look(String element, String classes, Map<String, String> attributes) {
        List<String> own = List.of(classes.split(" ", -1));
        Map<String, String> properties = new LinkedHashMap<>(attributes);
        rules.stream()
                .filter(rule -> rule.target().equals(element))
                .forEach(rule -> properties.putAll(rule.properties()));
        rules.stream()
                .filter(rule -> rule.target().startsWith(".")
                        && own.contains(rule.target().substring(1)))
                .forEach(rule -> properties.putAll(rule.properties()));
        return new Look(Map.copyOf(properties));
    }
}
