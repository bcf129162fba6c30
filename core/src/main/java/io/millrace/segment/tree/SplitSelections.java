// SPDX-License-Identifier: Apache-2.0
package io.millrace.segment.tree;

import io.millrace.event.EventLog;
import io.millrace.journey.CaseFilter;
import io.millrace.journey.CaseTrait;
import io.millrace.journey.StageModel;
import io.millrace.journey.StreamRule;
import io.millrace.journey.StreamRule.Range;
import io.millrace.journey.StreamRule.Term;
import io.millrace.measure.CaseSelection;
import io.millrace.measure.CaseSelections;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Finds the cases of a stream by its rule: {@code split:ATTRIBUTE=VALUE,VALUE;ATTRIBUTE=FROM..TO}, whatever is no letter, digit, dot, dash
 * or underscore written as in an address.
 */
public final class SplitSelections {
    /** How the keys begin. */
    public static final String PREFIX = "split:";

    private static final Pattern RANGE = Pattern.compile("([-+\\d.]*?)\\.\\.([-+\\d.]*)");
    private static final String EVERY = "all";

    private SplitSelections() {}

    /** The key of a rule. */
    public static String key(StreamRule rule) {
        return rule.when().isEmpty()
                ? PREFIX + EVERY
                : PREFIX + rule.when().stream().map(SplitSelections::written).collect(Collectors.joining(";"));
    }

    private static String written(Term condition) {
        List<String> parts = new ArrayList<>();
        Range range = condition.range();
        if (range != null) {
            parts.add((range.from() == null ? "" : range.from()) + ".." + (range.to() == null ? "" : range.to()));
        }
        condition.values().forEach(value -> parts.add("'" + encoded(value)));
        return encoded(condition.attribute()) + "=" + String.join(",", parts);
    }

    /**
     * The selection with this key.
     *
     * @throws io.millrace.event.MillraceException when it is no rule, or names an attribute that cases do not have
     */
    public static CaseSelection parse(String key, EventLog words, StageModel model) {
        String rest = key.substring(PREFIX.length());
        List<Term> when = new ArrayList<>();
        for (String part : rest.equals(EVERY) ? new String[0] : rest.split(";", -1)) {
            int equals = part.indexOf('=');
            if (equals < 0) {
                throw CaseSelections.unknown(key, "'" + part + "' is no condition");
            }
            String attribute = decoded(key, part.substring(0, equals));
            if (CaseTrait.find(attribute, words, model) == null) {
                throw CaseSelections.unknown(key, "cases have no attribute '" + attribute + "'");
            }
            when.add(condition(key, attribute, part.substring(equals + 1)));
        }
        StreamRule rule = new StreamRule("", when);
        CaseFilter filter = rule.filter(words, model);
        return new CaseSelection(key, "cases of " + rule.words(), filter);
    }

    private static Term condition(String key, String attribute, String text) {
        List<String> values = new ArrayList<>();
        Range range = null;
        for (String part : text.split(",", -1)) {
            Matcher bounds = RANGE.matcher(part);
            if (part.startsWith("'")) {
                values.add(decoded(key, part.substring(1)));
            } else if (bounds.matches()) {
                range = new Range(number(key, bounds.group(1)), number(key, bounds.group(2)));
            } else {
                throw CaseSelections.unknown(key, "'" + part + "' is no value and no range");
            }
        }
        return new Term(attribute, List.copyOf(values), range);
    }

    private static @Nullable String number(String key, String text) {
        if (!text.isEmpty() && !text.matches("[-+]?\\d{1,15}(\\.\\d{1,9})?")) {
            throw CaseSelections.unknown(key, "'" + text + "' is no number");
        }
        return text.isEmpty() ? null : text;
    }

    private static String encoded(String word) {
        StringBuilder text = new StringBuilder();
        for (byte b : word.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (b & 0xff);
            if (c < 0x80 && (Character.isLetterOrDigit(c) || c == '.' || c == '-' || c == '_')) {
                text.append(c);
            } else {
                text.append('%').append(HexFormat.of().toHexDigits(b));
            }
        }
        return text.toString();
    }

    private static String decoded(String key, String text) {
        byte[] bytes = new byte[text.length()];
        int size = 0;
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) != '%') {
                bytes[size++] = (byte) text.charAt(i);
            } else {
                String hex = text.substring(i + 1, Math.min(text.length(), i + 3));
                if (!hex.matches("[0-9a-fA-F]{2}")) {
                    throw CaseSelections.unknown(key, "'" + text + "' is not written as a key writes it");
                }
                bytes[size++] = (byte) HexFormat.fromHexDigits(hex);
                i += 2;
            }
        }
        return new String(Arrays.copyOf(bytes, size), StandardCharsets.UTF_8);
    }
}
