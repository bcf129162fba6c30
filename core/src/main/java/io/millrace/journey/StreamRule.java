// SPDX-License-Identifier: Apache-2.0
package io.millrace.journey;

import io.millrace.event.Dictionary;
import io.millrace.event.EventLog;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Which cases make a value stream: those that answer to every condition.
 *
 * @param when one condition an attribute
 */
public record StreamRule(String name, List<Term> when) {
    /** What stands for cases without a value. */
    public static final String NONE = "none";

    private static final Pattern NUMBER = Pattern.compile("[-+]?\\d{1,15}(\\.\\d{1,9})?");

    /**
     * A condition on one attribute: one of some values, or a number between two bounds.
     *
     * @param values words that answer, and {@link #NONE} where cases without a value do
     * @param range null where only the values answer
     */
    public record Term(
            String attribute, List<String> values, @Nullable Range range) {
        /** In plain words. */
        public String words() {
            List<String> parts = new ArrayList<>();
            if (range != null) {
                parts.add(range.words());
            }
            parts.addAll(values);
            return attribute + " = " + String.join(" or ", parts);
        }

        private boolean[] answering(Dictionary words) {
            boolean[] answers = new boolean[words.size() + 1];
            answers[0] = values.contains(NONE);
            for (String value : values) {
                int code = words.find(value);
                if (code >= 0) {
                    answers[code + 1] = true;
                }
            }
            for (int code = 0; range != null && code < words.size(); code++) {
                answers[code + 1] |= range.has(words.word(code));
            }
            return answers;
        }
    }

    /** Numbers between two bounds, both included; either may be left out. */
    public record Range(@Nullable String from, @Nullable String to) {
        private boolean has(String word) {
            String number = word.strip();
            return NUMBER.matcher(number).matches()
                    && (from == null || Double.parseDouble(number) >= Double.parseDouble(from))
                    && (to == null || Double.parseDouble(number) <= Double.parseDouble(to));
        }

        /** In plain words. */
        public String words() {
            if (from == null) {
                return to == null ? "any number" : "up to " + to;
            }
            return to == null ? "from " + from : from + " to " + to;
        }
    }

    /** The rule in plain words. */
    public String words() {
        return when.isEmpty() ? "every case" : when.stream().map(Term::words).collect(Collectors.joining(", "));
    }

    /**
     * The cases of the rule; safe for several threads.
     *
     * @throws IllegalArgumentException when cases have no attribute that it names
     */
    public CaseFilter filter(EventLog words, StageModel model) {
        CaseTrait[] traits = new CaseTrait[when.size()];
        boolean[][] answers = new boolean[when.size()][];
        for (int i = 0; i < traits.length; i++) {
            String attribute = when.get(i).attribute();
            CaseTrait trait = CaseTrait.find(attribute, words, model);
            if (trait == null) {
                throw new IllegalArgumentException(String.format(Locale.ROOT, "cases have no '%s'", attribute));
            }
            traits[i] = trait;
            answers[i] = when.get(i).answering(trait.words());
        }
        return trace -> {
            for (int i = 0; i < traits.length; i++) {
                if (!answers[i][traits[i].code().applyAsInt(trace) + 1]) {
                    return false;
                }
            }
            return true;
        };
    }
}
