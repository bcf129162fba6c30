// SPDX-License-Identifier: Apache-2.0
package io.millrace.map.enabler;

import io.millrace.journey.TraceCursor;
import org.jspecify.annotations.Nullable;

/** The running tally of {@link LiftAggregate}. For one thread at a time. */
public final class LiftTally {
    private final EnablerPlan plan;
    private final StayWalk walk;
    private final StayRisk risk;
    private final @Nullable SegmentColumns[][] columns;
    private final @Nullable Latencies[] latencies;

    LiftTally(EnablerPlan plan) {
        this.plan = plan;
        this.walk = plan.walk();
        this.risk = new StayRisk(plan.stage(0));
        this.columns = new SegmentColumns[plan.stages()][plan.segments().size()];
        this.latencies = new Latencies[plan.segments().channels()];
    }

    void add(TraceCursor trace) {
        walk.walk(trace);
        int segment = plan.segments().of(trace);
        long asOf = trace.log().asOf();
        for (int stay = 0; stay < walk.stays(); stay++) {
            int stage = walk.stage(stay);
            if (walk.timed(stay)) {
                columns(stage, segment).add(walk, stay, risk.of(plan.stage(stage), walk, stay, asOf));
            }
            if (walk.next(stay) >= 0) {
                latencies(trace.channel()).add(walk, stay);
            }
        }
    }

    void addAll(LiftTally other) {
        for (int s = 0; s < columns.length; s++) {
            for (int g = 0; g < columns[s].length; g++) {
                SegmentColumns theirs = other.columns[s][g];
                if (theirs != null) {
                    columns(s, g).addAll(theirs);
                }
            }
        }
        for (int c = 0; c < latencies.length; c++) {
            Latencies theirs = other.latencies[c];
            if (theirs != null) {
                latencies(c).addAll(theirs);
            }
        }
    }

    /** From what changes at a landmark to what stands there; nothing may be added later. */
    void close() {
        for (@Nullable SegmentColumns[] stage : columns) {
            for (SegmentColumns segment : stage) {
                if (segment != null) {
                    segment.close();
                }
            }
        }
    }

    private SegmentColumns columns(int stage, int segment) {
        SegmentColumns found = columns[stage][segment];
        if (found == null) {
            found = new SegmentColumns(plan.stage(stage), plan.stages());
            columns[stage][segment] = found;
        }
        return found;
    }

    private Latencies latencies(int channel) {
        Latencies found = latencies[channel];
        if (found == null) {
            found = new Latencies(plan);
            latencies[channel] = found;
        }
        return found;
    }

    @Nullable
    SegmentColumns columnsOrNull(int stage, int segment) {
        return columns[stage][segment];
    }

    /** The latencies of a channel, or null when nobody in it moved on. */
    @Nullable
    Latencies latenciesOrNull(int channel) {
        return latencies[channel];
    }
}
