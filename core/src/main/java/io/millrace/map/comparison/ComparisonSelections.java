// SPDX-License-Identifier: Apache-2.0
package io.millrace.map.comparison;

import io.millrace.event.EventLog;
import io.millrace.journey.CaseFilter;
import io.millrace.measure.CaseSelection;
import io.millrace.measure.CaseSelections;

/**
 * Finds the cases behind a choice. Keys: {@code choice:FROM} for the cases that went on from a touchpoint, {@code choice:FROM>TO} for those that
 * went there when they met it first, {@code order:ONE>OTHER} for those that met both in this order, {@code order:ONE&OTHER} for those that met both.
 * Touchpoints are named by their index, and {@code start} is where a case begins.
 */
public final class ComparisonSelections {
    /** What the keys of choices begin with. */
    public static final String CHOICE = "choice:";

    /** What the keys of orders begin with. */
    public static final String ORDER = "order:";

    private static final String START = "start";

    private ComparisonSelections() {}

    static String from(int from, int start) {
        return CHOICE + (from == start ? START : String.valueOf(from));
    }

    static String edge(int from, int to, int start) {
        return from(from, start) + ">" + to;
    }

    static String inOrder(int one, int other) {
        return ORDER + one + ">" + other;
    }

    static String both(int one, int other) {
        return ORDER + one + "&" + other;
    }

    /**
     * The selection with this key; its filter is not for two threads at once.
     *
     * @throws io.millrace.event.MillraceException when no selection has the key
     */
    public static CaseSelection parse(String key, EventLog words) {
        CaseChoices choices = new CaseChoices(words.touchpoints().size());
        return key.startsWith(CHOICE) ? choice(key, words, choices) : order(key, words, choices);
    }

    private static CaseSelection choice(String key, EventLog words, CaseChoices choices) {
        String rest = key.substring(CHOICE.length());
        int end = rest.indexOf('>');
        String word = end < 0 ? rest : rest.substring(0, end);
        int from = word.equals(START) ? choices.start() : touchpoint(key, word, words);
        String where = from == choices.start() ? "the start" : name(from, words);
        if (end < 0) {
            return new CaseSelection(
                    key,
                    "cases that went on from " + where,
                    trace -> choices.walk(trace).after(from) >= 0);
        }
        int to = touchpoint(key, rest.substring(end + 1), words);
        return new CaseSelection(
                key,
                "cases that went from " + where + " to " + name(to, words) + " when they were there first",
                trace -> choices.walk(trace).after(from) == to);
    }

    private static CaseSelection order(String key, EventLog words, CaseChoices choices) {
        String rest = key.substring(ORDER.length());
        boolean ordered = rest.indexOf('>') >= 0;
        int middle = ordered ? rest.indexOf('>') : rest.indexOf('&');
        if (middle < 0) {
            throw CaseSelections.unknown(key, "it must name two touchpoints");
        }
        int one = touchpoint(key, rest.substring(0, middle), words);
        int other = touchpoint(key, rest.substring(middle + 1), words);
        CaseFilter filter = trace -> {
            choices.walk(trace);
            return choices.inOrder(one, other) || (!ordered && choices.inOrder(other, one));
        };
        String names = ordered
                ? name(one, words) + " before " + name(other, words)
                : "both " + name(one, words) + " and " + name(other, words);
        return new CaseSelection(key, "cases that met " + names, filter);
    }

    private static int touchpoint(String key, String word, EventLog words) {
        int index = word.matches("\\d{1,9}") ? Integer.parseInt(word) : -1;
        if (index < 0 || index >= words.touchpoints().size()) {
            throw CaseSelections.unknown(key, "there is no touchpoint '" + word + "'");
        }
        return index;
    }

    private static String name(int touchpoint, EventLog words) {
        return words.touchpoints().get(touchpoint).name();
    }
}
