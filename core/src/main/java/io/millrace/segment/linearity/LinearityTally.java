// SPDX-License-Identifier: Apache-2.0
package io.millrace.segment.linearity;

import io.millrace.event.Ending;
import io.millrace.event.Touchpoint;
import io.millrace.journey.TraceCursor;
import io.millrace.segment.Closing;
import io.millrace.segment.PrefixTree;

/** The running tally of {@link LinearityAggregate}. For one thread at a time. */
public final class LinearityTally {
    private final Closing closing;
    private final StepCounts steps;
    private final PrefixTree journeys;
    private final PrefixTree wonPaths;
    private final int[] metInCase;
    private int walk;
    private long cases;
    private long open;
    private long won;
    private long lost;
    private long again;

    LinearityTally(int touchpoints, Closing closing, int mostPrefixes) {
        this.closing = closing;
        this.steps = new StepCounts(touchpoints);
        this.journeys = new PrefixTree(mostPrefixes);
        this.wonPaths = new PrefixTree(mostPrefixes);
        this.metInCase = new int[touchpoints];
    }

    void add(TraceCursor trace) {
        walk++;
        cases++;
        int size = trace.size();
        int number = trace.caseNumber();
        int before = steps.edge();
        int state = PrefixTree.ROOT;
        boolean met = false;
        for (int i = 0; i < size; i++) {
            int touchpoint = trace.touchpoint(i);
            steps.add(before, touchpoint, 1);
            state = journeys.step(state, touchpoint);
            journeys.reach(state, trace.time(i), number);
            met |= metInCase[touchpoint] == walk;
            metInCase[touchpoint] = walk;
            before = touchpoint;
        }
        again += met ? 1 : 0;
        Ending ending = trace.ending();
        if (closing.over(ending)) {
            steps.add(before, steps.edge(), 1);
            journeys.end(state, 1);
        } else {
            open++;
            steps.add(before, steps.unknown(), 1);
            journeys.stay(state, 1);
        }
        if (ending.won()) {
            won++;
            wonPaths.end(path(trace), 1);
        } else if (ending != Ending.OPEN) {
            lost++;
        }
    }

    /** Stages in order, equal neighbours merged. */
    private int path(TraceCursor trace) {
        int state = PrefixTree.ROOT;
        int before = Touchpoint.NO_STAGE;
        for (int i = 0; i < trace.size(); i++) {
            int stage = trace.stage(i);
            if (stage != Touchpoint.NO_STAGE && stage != before) {
                state = wonPaths.step(state, stage);
                before = stage;
            }
        }
        return state;
    }

    void addAll(LinearityTally other) {
        steps.addAll(other.steps);
        journeys.addAll(other.journeys);
        wonPaths.addAll(other.wonPaths);
        cases += other.cases;
        open += other.open;
        won += other.won;
        lost += other.lost;
        again += other.again;
    }

    StepCounts steps() {
        return steps;
    }

    PrefixTree journeys() {
        return journeys;
    }

    PrefixTree wonPaths() {
        return wonPaths;
    }

    long cases() {
        return cases;
    }

    long open() {
        return open;
    }

    long won() {
        return won;
    }

    long lost() {
        return lost;
    }

    long again() {
        return again;
    }
}
