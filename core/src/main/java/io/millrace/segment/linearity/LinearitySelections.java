// SPDX-License-Identifier: Apache-2.0
package io.millrace.segment.linearity;

import io.millrace.event.Ending;
import io.millrace.event.EventLog;
import io.millrace.journey.StageModel;
import io.millrace.journey.TraceCursor;
import io.millrace.measure.CaseSelection;
import io.millrace.measure.CaseSelections;
import io.millrace.measure.StagePassages;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Finds the cases behind the numbers of {@link Linearity}. Keys: {@code linear:won}, {@code linear:lost}, {@code linear:again},
 * {@code linear:on:KEY>KEY>...} for successful cases on a path over stages, and {@code linear:off:KEY>KEY>...} for the others that succeeded.
 */
public final class LinearitySelections {
    /** How the keys begin. */
    public static final String PREFIX = "linear:";

    static final String WON = PREFIX + "won";
    static final String LOST = PREFIX + "lost";
    static final String AGAIN = PREFIX + "again";
    private static final String ON = PREFIX + "on:";
    private static final String OFF = PREFIX + "off:";

    private LinearitySelections() {}

    static String on(String path) {
        return ON + path;
    }

    static String off(String path) {
        return OFF + path;
    }

    /**
     * The selection with this key.
     *
     * @throws io.millrace.event.MillraceException when no number has the key
     */
    public static CaseSelection parse(String key, EventLog words, StageModel model) {
        if (key.startsWith(ON) || key.startsWith(OFF)) {
            return ofPath(key, words, model);
        }
        return switch (key) {
            case WON ->
                new CaseSelection(
                        key, "successful cases", trace -> trace.ending().won());
            case LOST ->
                new CaseSelection(
                        key,
                        "cases that ended without success",
                        trace -> !trace.ending().won() && trace.ending() != Ending.OPEN);
            case AGAIN ->
                new CaseSelection(key, "cases that met some touchpoint again", LinearitySelections::meetsAgain);
            default -> throw CaseSelections.unknown(key, "it is no known word");
        };
    }

    private static CaseSelection ofPath(String key, EventLog words, StageModel model) {
        boolean on = key.startsWith(ON);
        String rest = key.substring(on ? ON.length() : OFF.length());
        int[] path = Arrays.stream(rest.split(">", -1)).mapToInt(model::find).toArray();
        if (Arrays.stream(path).anyMatch(stage -> stage < 0)) {
            throw CaseSelections.unknown(key, "it names a stage that the stage model has not");
        }
        String names = Arrays.stream(path)
                .mapToObj(stage -> model.stages().get(stage).name())
                .collect(Collectors.joining(", then "));
        StagePassages passages = new StagePassages(words, model);
        return new CaseSelection(
                key,
                on ? "successful cases that went " + names : "successful cases that went another way than " + names,
                trace -> trace.ending().won() && walked(passages.walk(trace), path) == on);
    }

    private static boolean walked(StagePassages passages, int[] path) {
        return Arrays.equals(passages.path(), 0, passages.pathLength(), path, 0, path.length);
    }

    private static boolean meetsAgain(TraceCursor trace) {
        Set<Integer> met = new HashSet<>();
        for (int i = 0; i < trace.size(); i++) {
            if (!met.add(trace.touchpoint(i))) {
                return true;
            }
        }
        return false;
    }
}
