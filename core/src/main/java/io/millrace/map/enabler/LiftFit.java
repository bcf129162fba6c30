// SPDX-License-Identifier: Apache-2.0
package io.millrace.map.enabler;

import io.millrace.stats.DurationHistogram;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What {@link LiftAggregate} found: for each thing that was met, how those did who had not met it, segment by segment. */
public final class LiftFit {
    private final EnablerPlan plan;
    private final LiftTally tally;
    private final @Nullable SegmentFit[][][] fits;

    LiftFit(EnablerPlan plan, LiftTally tally) {
        this.plan = plan;
        this.tally = tally;
        this.fits = new SegmentFit[plan.stages()][][];
        for (int s = 0; s < plan.stages(); s++) {
            fits[s] = new SegmentFit[plan.stage(s).candidates()][plan.segments().size()];
            for (int g = 0; g < plan.segments().size(); g++) {
                SegmentColumns columns = tally.columnsOrNull(s, g);
                if (columns != null) {
                    fit(plan.stage(s), columns, g);
                }
            }
        }
    }

    private void fit(StagePlan stage, SegmentColumns columns, int segment) {
        for (int c = 0; c < stage.candidates(); c++) {
            MeetingColumns meeting = columns.metOrNull(c);
            Outcome outcome = Outcome.of(stage, c);
            if (meeting != null) {
                fits[stage.stage()][c][segment] =
                        new SegmentFit(columns.all(outcome), meeting, stage.places(), outcome.ways(stage));
            }
        }
    }

    /** About so many bytes in memory. */
    public long bytes() {
        long bytes = 0;
        for (int s = 0; s < plan.stages(); s++) {
            for (int g = 0; g < plan.segments().size(); g++) {
                for (int c = 0; c < plan.stage(s).candidates(); c++) {
                    SegmentFit segment = fits[s][c][g];
                    bytes += segment == null ? 0 : segment.bytes();
                }
            }
        }
        // the columns from which a fit is made take as much, latencies some more
        return 3 * bytes + 100_000;
    }

    EnablerPlan plan() {
        return plan;
    }

    /** How a candidate was compared, segment by segment; null where it was not. */
    @Nullable
    SegmentFit[] fits(int stage, int candidate) {
        return fits[stage][candidate];
    }

    @Nullable
    SegmentColumns columns(int stage, int segment) {
        return tally.columnsOrNull(stage, segment);
    }

    /** Micros from meeting a candidate to moving on in a way, in these channels. */
    DurationHistogram latency(Collection<Integer> channels, int stage, int candidate, int way) {
        List<DurationHistogram> parts = new ArrayList<>();
        for (int channel : channels) {
            Latencies latencies = tally.latenciesOrNull(channel);
            DurationHistogram part = latencies == null ? null : latencies.of(stage, candidate, way);
            if (part != null) {
                parts.add(part);
            }
        }
        return DurationHistogram.union(parts);
    }
}
