// SPDX-License-Identifier: Apache-2.0
package io.millrace.map.pareto;

import io.millrace.event.EventLog;
import io.millrace.journey.StageModel;
import io.millrace.journey.TraceCursor;
import io.millrace.measure.CaseSelection;
import io.millrace.measure.CaseSelections;
import java.util.Comparator;
import java.util.function.ToLongFunction;

/**
 * Finds the cases behind a row of a Pareto chart. Keys: {@code pareto:MEASURE:ATTRIBUTE:VALUE}, where a variant or a path is named by its
 * hash and a first touchpoint by its index, and {@code pareto:MEASURE:ATTRIBUTE} for the cases without a value.
 */
public final class ParetoSelections {
    /** What all keys begin with. */
    public static final String PREFIX = "pareto:";

    private ParetoSelections() {}

    static String key(ParetoMeasure of, ParetoAttribute by, long code) {
        return keyOfNone(of, by) + (code == ParetoAttribute.NONE ? "" : ":" + by.written(code));
    }

    static String keyOfNone(ParetoMeasure of, ParetoAttribute by) {
        return PREFIX + of.word() + ":" + by.name();
    }

    /**
     * The selection with this key; its filter is not for two threads at once.
     *
     * @throws io.millrace.event.MillraceException when no selection has the key
     */
    public static CaseSelection parse(String key, EventLog words, StageModel model) {
        String rest = key.substring(PREFIX.length());
        int colon = rest.indexOf(':');
        ParetoMeasure of = colon < 0 ? null : ParetoMeasure.find(rest.substring(0, colon));
        if (of == null) {
            throw CaseSelections.unknown(key, "nothing is ranked by that");
        }
        String asked = rest.substring(colon + 1);
        String name = ParetoAttribute.names(words).stream()
                .filter(known -> asked.equals(known) || asked.startsWith(known + ":"))
                .max(Comparator.comparingInt(String::length))
                .orElse(asked);
        ParetoAttribute by = ParetoAttribute.find(name, words, model);
        if (by == null) {
            throw CaseSelections.unknown(key, "cases have no such attribute");
        }
        boolean none = asked.equals(name);
        long code = none ? ParetoAttribute.NONE : by.read(asked.substring(name.length() + 1));
        if (code == ParetoAttribute.NONE && !none) {
            throw CaseSelections.unknown(key, "no case has this value");
        }
        return selection(key, of, by, code, model.orderStage());
    }

    private static CaseSelection selection(
            String key, ParetoMeasure of, ParetoAttribute by, long code, int orderStage) {
        ToLongFunction<TraceCursor> codes = by.codes();
        String value = code == ParetoAttribute.NONE ? null : by.title(code);
        String title = of.cases()
                + (code == ParetoAttribute.NONE
                        ? " without " + by.name()
                        : " of " + (value == null ? "one " + by.name() : by.name() + " " + value));
        return new CaseSelection(
                key, title, trace -> codes.applyAsLong(trace) == code && of.of(trace, orderStage) != 0);
    }
}
