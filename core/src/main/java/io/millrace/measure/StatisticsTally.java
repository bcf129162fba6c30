// SPDX-License-Identifier: Apache-2.0
package io.millrace.measure;

import io.millrace.journey.TraceCursor;

/** The running tally of {@link StatisticsAggregate}. For one thread at a time. */
public final class StatisticsTally {
    private final FollowTallies follows;
    private final ReworkTally rework;
    private final VariantTally variants = new VariantTally();
    private long cases;
    private long events;

    StatisticsTally(int touchpoints) {
        follows = new FollowTallies(touchpoints);
        rework = new ReworkTally(touchpoints);
    }

    void add(TraceCursor trace) {
        int size = trace.size();
        cases++;
        events += size;
        follows.nextCase();
        rework.nextCase();
        long variant = VariantHash.START;
        int before = -1;
        long earlier = 0;
        for (int i = 0; i < size; i++) {
            int touchpoint = trace.touchpoint(i);
            long time = trace.time(i);
            rework.add(before, touchpoint);
            if (i > 0) {
                follows.add(before, touchpoint, time - earlier);
            }
            variant = VariantHash.next(variant, touchpoint);
            before = touchpoint;
            earlier = time;
        }
        variants.add(VariantHash.end(variant), trace.caseNumber(), 1);
    }

    void addAll(StatisticsTally other) {
        cases += other.cases;
        events += other.events;
        follows.addAll(other.follows);
        rework.addAll(other.rework);
        variants.addAll(other.variants);
    }

    LogStatistics measure() {
        return new LogStatistics(
                new CaseCount(cases, CasePart.CASES.selection()),
                events,
                follows.measure(),
                variants.size(),
                variants.measure(),
                rework.measure());
    }
}
