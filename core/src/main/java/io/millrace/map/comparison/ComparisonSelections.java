// SPDX-License-Identifier: Apache-2.0
package io.millrace.map.comparison;

import io.millrace.event.EventLog;
import io.millrace.event.MillraceException;
import io.millrace.journey.CaseFilter;
import io.millrace.journey.TraceCursor;
import io.millrace.measure.CaseSelection;
import io.millrace.measure.CaseSelections;

/**
 * Finds the cases behind the numbers of a comparison. Keys: {@code next:INDEX>INDEX} and {@code next:INDEX>end} for what cases did after
 * their first meeting, {@code order:INDEX>INDEX} for cases that met one before the other.
 */
public final class ComparisonSelections {
    private static final String NEXT = "next:";
    private static final String ORDER = "order:";
    private static final String END = "end";

    private ComparisonSelections() {}

    /** Whether a key is one of a comparison. */
    public static boolean has(String key) {
        return key.startsWith(NEXT) || key.startsWith(ORDER);
    }

    static String next(int from, int to) {
        return NEXT + from + ">" + (to == Choice.END ? END : String.valueOf(to));
    }

    static String order(int first, int second) {
        return ORDER + first + ">" + second;
    }

    /**
     * The selection with this key.
     *
     * @throws MillraceException when no selection has the key
     */
    public static CaseSelection parse(String key, EventLog words) {
        String[] ends = key.substring(key.indexOf(':') + 1).split(">", -1);
        if (ends.length != 2) {
            throw CaseSelections.unknown(key, "it must name two touchpoints");
        }
        int from = touchpoint(key, ends[0], words);
        if (key.startsWith(ORDER)) {
            int second = touchpoint(key, ends[1], words);
            return new CaseSelection(
                    key,
                    "cases that met " + name(from, words) + " before " + name(second, words),
                    before(from, second));
        }
        int to = ends[1].equals(END) ? Choice.END : touchpoint(key, ends[1], words);
        return new CaseSelection(
                key,
                to == Choice.END
                        ? "cases that did nothing more after they first met " + name(from, words)
                        : "cases in which " + name(to, words) + " followed the first " + name(from, words),
                trace -> ChoiceAggregate.chose(trace, from, to));
    }

    private static CaseFilter before(int first, int second) {
        return trace -> {
            int one = place(trace, first);
            int other = place(trace, second);
            return one >= 0 && other >= 0 && one < other;
        };
    }

    private static int place(TraceCursor trace, int touchpoint) {
        for (int i = 0; i < trace.size(); i++) {
            if (trace.touchpoint(i) == touchpoint) {
                return i;
            }
        }
        return -1;
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
