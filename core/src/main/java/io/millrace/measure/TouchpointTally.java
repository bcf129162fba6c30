// SPDX-License-Identifier: Apache-2.0
package io.millrace.measure;

import io.millrace.event.RawEvent;
import io.millrace.journey.TraceCursor;
import io.millrace.stats.DurationHistogram;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Adds up how often each touchpoint is met, by how many cases, when, and after how long. */
final class TouchpointTally {
    private static final long NO_STEP = -1;

    private final long[] cases;
    private final long[] events;
    private final long[] beginnings;
    private final long[] timedCases;
    private final long[] firstSeen;
    private final long[] lastSeen;
    private final DurationHistogram[] stepTime;
    private final long[] metInCase;
    private final long[] timedInCase;
    private long walk;

    TouchpointTally(int touchpoints) {
        cases = new long[touchpoints];
        events = new long[touchpoints];
        beginnings = new long[touchpoints];
        timedCases = new long[touchpoints];
        firstSeen = new long[touchpoints];
        lastSeen = new long[touchpoints];
        metInCase = new long[touchpoints];
        timedInCase = new long[touchpoints];
        stepTime = new DurationHistogram[touchpoints];
        Arrays.fill(firstSeen, Long.MAX_VALUE);
        Arrays.fill(lastSeen, Long.MIN_VALUE);
        Arrays.setAll(stepTime, i -> new DurationHistogram());
    }

    /** Micros of the event's own duration, else since the event before it, or {@link #NO_STEP}. */
    private static long stepTime(TraceCursor trace, int i) {
        long end = trace.end(i);
        if (end != RawEvent.NO_TIME) {
            return Math.max(0, end - trace.time(i));
        }
        return i == 0 ? NO_STEP : Math.max(0, trace.time(i) - trace.time(i - 1));
    }

    /** Whether event {@code i} of the case has a step time. */
    static boolean timed(TraceCursor trace, int i) {
        return stepTime(trace, i) != NO_STEP;
    }

    void add(TraceCursor trace) {
        walk++;
        int size = trace.size();
        if (size > 0) {
            beginnings[trace.touchpoint(0)]++;
        }
        for (int i = 0; i < size; i++) {
            int touchpoint = trace.touchpoint(i);
            long time = trace.time(i);
            events[touchpoint]++;
            firstSeen[touchpoint] = Math.min(firstSeen[touchpoint], time);
            lastSeen[touchpoint] = Math.max(lastSeen[touchpoint], time);
            cases[touchpoint] += metInCase[touchpoint] == walk ? 0 : 1;
            metInCase[touchpoint] = walk;
            long step = stepTime(trace, i);
            if (step != NO_STEP) {
                addStep(touchpoint, step);
            }
        }
    }

    private void addStep(int touchpoint, long step) {
        stepTime[touchpoint].add(step);
        timedCases[touchpoint] += timedInCase[touchpoint] == walk ? 0 : 1;
        timedInCase[touchpoint] = walk;
    }

    void addAll(TouchpointTally other) {
        for (int i = 0; i < cases.length; i++) {
            cases[i] += other.cases[i];
            events[i] += other.events[i];
            beginnings[i] += other.beginnings[i];
            timedCases[i] += other.timedCases[i];
            firstSeen[i] = Math.min(firstSeen[i], other.firstSeen[i]);
            lastSeen[i] = Math.max(lastSeen[i], other.lastSeen[i]);
            stepTime[i].addAll(other.stepTime[i]);
        }
    }

    /** How often a touchpoint was met. */
    long events(int touchpoint) {
        return events[touchpoint];
    }

    /** Every touchpoint that was met, by its index. */
    List<TouchpointMeasures> measure() {
        List<TouchpointMeasures> measures = new ArrayList<>();
        for (int i = 0; i < cases.length; i++) {
            if (cases[i] > 0) {
                String key = "touchpoint:" + i;
                DurationEstimate step = DurationEstimates.observed(
                        stepTime[i],
                        timedCases[i],
                        Basis.MEASURED,
                        "always the first event, without an end time",
                        key + ":stepTime");
                measures.add(new TouchpointMeasures(
                        i, new CaseCount(cases[i], key), events[i], beginnings[i], step, firstSeen[i], lastSeen[i]));
            }
        }
        return List.copyOf(measures);
    }
}
