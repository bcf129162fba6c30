// SPDX-License-Identifier: Apache-2.0
package io.millrace.map.export;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A drawing that needs nothing around it: light colours written out, no custom property, no media query, nothing that answers to a pointer.
 * So programs that know little of style sheets show it as we do.
 */
public final class PlainSvg {
    private static final String OPEN = "<style>";
    private static final String CLOSE = "</style>";
    private static final Pattern RULE = Pattern.compile("([^{}]+)\\{([^{}]*)}");
    private static final Pattern PROPERTY = Pattern.compile("(--[\\w-]+)\\s*:\\s*([^;{}]+);?");
    private static final Pattern USE = Pattern.compile("var\\((--[\\w-]+)(?:,([^()]*))?\\)");

    private PlainSvg() {}

    /**
     * The drawing with its style written out.
     *
     * <p>Pre: drawn by a drawing of {@code io.millrace.map}, which has one style element. Post: the shapes are the same, byte for byte.
     */
    public static String of(String drawn) {
        int start = drawn.indexOf(OPEN) + OPEN.length();
        int end = drawn.indexOf(CLOSE, start);
        if (start < OPEN.length() || end < 0) {
            throw new IllegalArgumentException("a drawing must have a style of its own");
        }
        return drawn.substring(0, start) + style(drawn.substring(start, end)) + drawn.substring(end);
    }

    private static String style(String css) {
        String plain = withoutConditions(css);
        Map<String, String> values = new LinkedHashMap<>();
        PROPERTY.matcher(plain)
                .results()
                .forEach(found ->
                        values.put(found.group(1), resolved(found.group(2).strip(), values)));
        StringBuilder style = new StringBuilder("\n");
        Matcher rule = RULE.matcher(plain);
        while (rule.find()) {
            String selectors = Arrays.stream(rule.group(1).strip().split(",", -1))
                    .filter(selector -> !selector.contains(":") && !selector.endsWith(" a"))
                    .collect(Collectors.joining(","));
            String body = resolved(PROPERTY.matcher(rule.group(2)).replaceAll(""), values)
                    .strip();
            if (!body.isEmpty() && !selectors.isEmpty()) {
                style.append(selectors).append('{').append(body).append("}\n");
            }
        }
        return style.toString();
    }

    /** The rules that always hold: a rule under a condition stands in braces of its own. */
    private static String withoutConditions(String css) {
        StringBuilder always = new StringBuilder(css.length());
        int at = 0;
        for (int next = css.indexOf('@'); next >= 0; next = css.indexOf('@', at)) {
            always.append(css, at, next);
            at = css.indexOf('{', next) + 1;
            for (int deep = 1; deep > 0; at++) {
                deep += css.charAt(at) == '{' ? 1 : css.charAt(at) == '}' ? -1 : 0;
            }
        }
        return always.append(css, at, css.length()).toString();
    }

    private static String resolved(String text, Map<String, String> values) {
        return USE.matcher(text).replaceAll(use -> {
            String value = values.get(use.group(1));
            String other = use.group(2);
            if (value == null && other == null) {
                throw new IllegalArgumentException(
                        "the style of a drawing uses " + use.group(1) + " without giving it");
            }
            return Matcher.quoteReplacement(value == null ? String.valueOf(other) : value);
        });
    }
}
