// SPDX-License-Identifier: Apache-2.0
package io.millrace.measure;

import io.millrace.event.RawEvent;
import io.millrace.journey.TraceCursor;
import io.millrace.stats.DurationHistogram;
import java.util.ArrayList;
import java.util.List;

/** The running tally of {@link BoxAggregate}. For one thread at a time. */
public final class BoxTally {
    private final TouchpointBoxes boxes;
    private final TouchpointTraits traits;
    private final BoxFlowTally flows;
    private final BoxWorkTally work;
    private final long[] cases;
    private final long[] events;
    private final long[] first;
    private final long[] latest;
    private final long[] left;
    private final long[] metInCase;
    private final long[] leftInCase;
    private long walk;

    BoxTally(TouchpointBoxes boxes, TouchpointTraits traits) {
        this.boxes = boxes;
        this.traits = traits;
        int size = boxes.size();
        flows = new BoxFlowTally(size);
        work = new BoxWorkTally(size);
        cases = new long[size];
        events = new long[size];
        first = new long[size];
        latest = new long[size];
        left = new long[size];
        metInCase = new long[size];
        leftInCase = new long[size];
    }

    void add(TraceCursor trace) {
        walk++;
        flows.nextCase();
        int before = -1;
        for (int i = 0; i < trace.size(); i++) {
            int box = boxes.of(trace.touchpoint(i));
            meet(box);
            long end = trace.end(i);
            boolean measured = end != RawEvent.NO_TIME;
            long declared = traits.declaredMicros(trace.touchpoint(i));
            if (measured) {
                work.add(box, Math.max(0, end - trace.time(i)), CaseWork.MEASURED);
            } else if (declared != TouchpointTraits.UNDECLARED) {
                work.add(box, declared, CaseWork.DECLARED);
            }
            if (before >= 0) {
                move(trace, i, before, box);
            }
            before = box;
        }
        work.endCase();
        if (before >= 0) {
            first[boxes.of(trace.touchpoint(0))]++;
            latest[before]++;
        }
    }

    private void meet(int box) {
        events[box]++;
        if (metInCase[box] != walk) {
            metInCase[box] = walk;
            cases[box]++;
        }
    }

    private void move(TraceCursor trace, int i, int from, int to) {
        long started = trace.time(i - 1);
        long ended = trace.end(i - 1);
        long next = trace.time(i);
        flows.add(from, to, Math.max(0, next - (ended == RawEvent.NO_TIME ? started : ended)), next - started);
        if (from != to && leftInCase[from] != walk) {
            leftInCase[from] = walk;
            left[from]++;
        }
    }

    void addAll(BoxTally other) {
        for (int box = 0; box < cases.length; box++) {
            cases[box] += other.cases[box];
            events[box] += other.events[box];
            first[box] += other.first[box];
            latest[box] += other.latest[box];
            left[box] += other.left[box];
        }
        walk += other.walk;
        work.addAll(other.work);
        flows.addAll(other.flows);
    }

    BoxedStream measure() {
        List<BoxMeasures> measures = new ArrayList<>();
        long all = 0;
        for (int box = 0; box < cases.length; box++) {
            all += events[box];
            if (cases[box] > 0) {
                measures.add(box(box));
            }
        }
        CaseCount everyone = new CaseCount(walk, CasePart.CASES.selection());
        return new BoxedStream(everyone, all, flows.elapsedSeconds(), List.copyOf(measures), flows.measure(boxes));
    }

    private BoxMeasures box(int box) {
        String words = boxes.words(box);
        DurationHistogram moves = flows.leaving(box);
        return new BoxMeasures(
                box,
                new CaseCount(cases[box], TouchpointSelections.MET + words),
                events[box],
                new CaseCount(first[box], TouchpointSelections.FIRST + words),
                new CaseCount(latest[box], TouchpointSelections.LATEST + words),
                DurationEstimates.observed(
                        moves,
                        left[box],
                        Basis.MEASURED,
                        "no case was seen to move on from here",
                        TouchpointSelections.MET + words + TouchpointSelections.LEFT),
                work.measure(box, TouchpointSelections.MET + words + TouchpointSelections.WORKED),
                flows.elapsedSeconds(box));
    }
}
