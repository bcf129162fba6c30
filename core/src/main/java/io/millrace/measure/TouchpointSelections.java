// SPDX-License-Identifier: Apache-2.0
package io.millrace.measure;

import io.millrace.event.EventLog;
import io.millrace.event.MillraceException;
import io.millrace.event.RawEvent;
import io.millrace.journey.CaseFilter;
import io.millrace.journey.TraceCursor;
import java.util.BitSet;
import java.util.Map;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Finds the cases behind the numbers of touchpoints, and of boxes that several of them stand in. */
final class TouchpointSelections {
    static final String MET = "touchpoint:";
    static final String FLOW = "flow:";
    static final String FIRST = "first:";
    static final String LATEST = "latest:";
    static final String REWORK = "rework:";
    static final String STEP = ":stepTime";
    static final String LEFT = ":left";
    static final String WORKED = ":processTime";

    /** What may follow the touchpoints, and how a list of such cases is called. */
    private static final Map<String, String> PARTS = Map.of(
            STEP,
            "cases behind the step time of ",
            LEFT,
            "cases that moved on from ",
            WORKED,
            "cases behind the process time of ");

    private final EventLog log;

    TouchpointSelections(EventLog log) {
        this.log = log;
    }

    /**
     * The selection with this key.
     *
     * @throws MillraceException when the key does not name touchpoints of the log
     */
    CaseSelection parse(String key) {
        if (key.startsWith(FLOW)) {
            return flow(key, key.substring(FLOW.length()));
        }
        if (key.startsWith(FIRST)) {
            BitSet set = touchpoints(key, key.substring(FIRST.length()));
            return new CaseSelection(
                    key,
                    "cases that began with " + names(set),
                    trace -> trace.size() > 0 && set.get(trace.touchpoint(0)));
        }
        if (key.startsWith(LATEST)) {
            BitSet set = touchpoints(key, key.substring(LATEST.length()));
            return new CaseSelection(
                    key,
                    "cases last seen at " + names(set),
                    trace -> trace.size() > 0 && set.get(trace.touchpoint(trace.size() - 1)));
        }
        if (key.startsWith(REWORK)) {
            BitSet set = touchpoints(key, key.substring(REWORK.length()));
            return new CaseSelection(
                    key,
                    "cases that met " + names(set) + " more than once",
                    trace -> met(trace, set).limit(2).count() > 1);
        }
        return met(key, key.substring(MET.length()));
    }

    private CaseSelection flow(String key, String rest) {
        String[] words = rest.split(">", -1);
        if (words.length != 2) {
            throw unknown(key, "it must name two touchpoints");
        }
        BitSet from = touchpoints(key, words[0]);
        BitSet to = touchpoints(key, words[1]);
        return new CaseSelection(
                key,
                "cases in which " + names(to) + " follows " + names(from),
                trace -> any(trace, i -> i > 0 && to.get(trace.touchpoint(i)) && from.get(trace.touchpoint(i - 1))));
    }

    private CaseSelection met(String key, String rest) {
        for (Map.Entry<String, String> part : PARTS.entrySet()) {
            if (rest.endsWith(part.getKey())) {
                BitSet set = touchpoints(
                        key, rest.substring(0, rest.length() - part.getKey().length()));
                return new CaseSelection(key, part.getValue() + names(set), filter(part.getKey(), set));
            }
        }
        BitSet set = touchpoints(key, rest);
        return new CaseSelection(
                key, "cases that met " + names(set), trace -> any(trace, i -> set.get(trace.touchpoint(i))));
    }

    private CaseFilter filter(String part, BitSet set) {
        TouchpointTraits traits = new TouchpointTraits(log.touchpoints());
        return switch (part) {
            case STEP -> trace -> any(trace, i -> set.get(trace.touchpoint(i)) && TouchpointTally.timed(trace, i));
            case LEFT ->
                trace -> any(trace, i -> i > 0 && set.get(trace.touchpoint(i - 1)) && !set.get(trace.touchpoint(i)));
            default ->
                trace -> any(
                        trace,
                        i -> set.get(trace.touchpoint(i))
                                && (trace.end(i) != RawEvent.NO_TIME
                                        || traits.declaredMicros(trace.touchpoint(i)) != TouchpointTraits.UNDECLARED));
        };
    }

    private static IntStream met(TraceCursor trace, BitSet set) {
        return IntStream.range(0, trace.size()).filter(i -> set.get(trace.touchpoint(i)));
    }

    private static boolean any(TraceCursor trace, IntPredicate matches) {
        return IntStream.range(0, trace.size()).anyMatch(matches);
    }

    private String names(BitSet touchpoints) {
        return touchpoints.stream()
                .mapToObj(touchpoint -> log.touchpoints().get(touchpoint).name())
                .distinct()
                .collect(Collectors.joining(" or "));
    }

    private BitSet touchpoints(String key, String words) {
        BitSet touchpoints = new BitSet(log.touchpoints().size());
        for (String word : words.split(",", -1)) {
            int index = word.matches("\\d{1,9}") ? Integer.parseInt(word) : -1;
            if (index < 0 || index >= log.touchpoints().size()) {
                throw unknown(key, "there is no touchpoint '" + word + "'");
            }
            touchpoints.set(index);
        }
        return touchpoints;
    }

    private static MillraceException unknown(String key, String why) {
        return CaseSelections.unknown(key, why);
    }
}
