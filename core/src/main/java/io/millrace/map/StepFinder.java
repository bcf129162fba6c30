// SPDX-License-Identifier: Apache-2.0
package io.millrace.map;

import io.millrace.event.EventLog;
import io.millrace.event.FlowKind;
import io.millrace.event.LaneRow;
import io.millrace.event.Touchpoint;
import io.millrace.journey.TraceCursor;
import io.millrace.measure.StreamMeasures;
import io.millrace.measure.TouchpointMeasures;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Finds what belongs below the line of visibility and in the material band, and under which stage it stands. */
final class StepFinder {
    private final EventLog log;
    private final int[] home;

    StepFinder(EventLog log) {
        this.log = log;
        this.home = homes(log);
    }

    /** Front to back, by stage, then in the order of the log's touchpoints. */
    List<ValueStreamMap.Step> find(StreamMeasures measures) {
        List<TouchpointMeasures> inOrder = new ArrayList<>(measures.touchpoints());
        inOrder.sort(Comparator.comparingInt(TouchpointMeasures::touchpoint));
        List<ValueStreamMap.Step> steps = new ArrayList<>();
        for (TouchpointMeasures met : inOrder) {
            Touchpoint touchpoint = log.touchpoints().get(met.touchpoint());
            LaneRow row = row(touchpoint);
            if (met.cases().cases() > 0 && (!row.visible() || touchpoint.flow() == FlowKind.MATERIAL)) {
                steps.add(new ValueStreamMap.Step(
                        touchpoint.name(),
                        home[met.touchpoint()],
                        row,
                        touchpoint.flow(),
                        met.cases(),
                        met.stepTime()));
            }
        }
        steps.sort(Comparator.comparing(ValueStreamMap.Step::row).thenComparing(ValueStreamMap.Step::stage));
        return steps;
    }

    private LaneRow row(Touchpoint touchpoint) {
        if (touchpoint.lane() == Touchpoint.NO_LANE) {
            return switch (touchpoint.by()) {
                case CUSTOMER -> LaneRow.CUSTOMER;
                case PARTNER -> LaneRow.PARTNER;
                case US, SYSTEM -> LaneRow.FRONT;
            };
        }
        return log.lanes().get(touchpoint.lane()).row();
    }

    /** A touchpoint that enters no stage stands where its cases are most often when they meet it; ties go to the earlier stage. */
    private static int[] homes(EventLog log) {
        int stages =
                1 + log.touchpoints().stream().mapToInt(Touchpoint::stage).max().orElse(0);
        int[][] met = meetings(log, Math.max(1, stages));
        int[] home = new int[met.length];
        for (int t = 0; t < met.length; t++) {
            int own = log.touchpoints().get(t).stage();
            for (int s = 1; s < met[t].length; s++) {
                home[t] = met[t][s] > met[t][home[t]] ? s : home[t];
            }
            home[t] = own == Touchpoint.NO_STAGE ? home[t] : own;
        }
        return home;
    }

    private static int[][] meetings(EventLog log, int stages) {
        int[][] met = new int[log.touchpoints().size()][stages];
        TraceCursor cursor = new TraceCursor(log);
        for (int trace = 0; trace < log.cases(); trace++) {
            cursor.moveTo(trace);
            int furthest = 0;
            for (int i = 0; i < cursor.size(); i++) {
                furthest = Math.max(furthest, cursor.stage(i));
                met[cursor.touchpoint(i)][furthest]++;
            }
        }
        return met;
    }
}
