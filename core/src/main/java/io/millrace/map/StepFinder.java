// SPDX-License-Identifier: Apache-2.0
package io.millrace.map;

import io.millrace.event.EventLog;
import io.millrace.event.FlowKind;
import io.millrace.event.LaneRow;
import io.millrace.event.Touchpoint;
import io.millrace.measure.StreamMeasures;
import io.millrace.measure.TouchpointMeasures;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Finds what belongs below the line of visibility and in the material band, and under which stage it stands. */
final class StepFinder {
    private final EventLog log;
    private final StageHomes homes;

    StepFinder(EventLog log, StageHomes homes) {
        this.log = log;
        this.homes = homes;
    }

    /** Front to back, by stage, then in the order of the log's touchpoints. */
    List<ValueStreamMap.Step> find(StreamMeasures measures) {
        List<TouchpointMeasures> inOrder = new ArrayList<>(measures.touchpoints());
        inOrder.sort(Comparator.comparingInt(TouchpointMeasures::touchpoint));
        List<ValueStreamMap.Step> steps = new ArrayList<>();
        for (TouchpointMeasures met : inOrder) {
            Touchpoint touchpoint = log.touchpoints().get(met.touchpoint());
            LaneRow row = LaneRows.of(log, touchpoint);
            if (met.cases().cases() > 0 && (!row.visible() || touchpoint.flow() == FlowKind.MATERIAL)) {
                steps.add(new ValueStreamMap.Step(
                        touchpoint.name(),
                        homes.of(met.touchpoint()),
                        row,
                        touchpoint.flow(),
                        met.cases(),
                        met.stepTime()));
            }
        }
        steps.sort(Comparator.comparing(ValueStreamMap.Step::row).thenComparing(ValueStreamMap.Step::stage));
        return steps;
    }
}
