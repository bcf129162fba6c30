// SPDX-License-Identifier: Apache-2.0
package io.millrace.journey;

import io.millrace.event.Ending;
import io.millrace.event.RawEvent;
import io.millrace.event.Touchpoint;
import java.util.Arrays;
import java.util.List;

/**
 * Says how each case ended. What the source states outranks what follows from events: an undated exit, a dated exit, a last stage, then
 * what the case rule says (next order, silence, still open).
 */
final class EndingResolver {
    private static final int NONE = -1;

    private final StageModel model;
    private final List<Touchpoint> touchpoints;
    private final CaseCut cut;
    private final int[] exit;

    EndingResolver(StageModel model, List<Touchpoint> touchpoints, CaseCut cut) {
        this.model = model;
        this.touchpoints = touchpoints;
        this.cut = cut;
        this.exit = new int[cut.cases];
        Arrays.fill(exit, NONE);
    }

    /** Code of the exit of each case, or -1; the endings of the cut are brought up to date. */
    int[] resolve(GrowingColumns events, int[] sorted, int[] exitOfTouchpoint) {
        long[] completed = new long[cut.cases];
        long[] exited = new long[cut.cases];
        Arrays.fill(completed, RawEvent.NO_TIME);
        Arrays.fill(exited, RawEvent.NO_TIME);
        int[] undated = new int[cut.cases];
        Arrays.fill(undated, NONE);
        for (int row : sorted) {
            int trace = cut.caseOf[row];
            int touchpoint = events.touchpoint[row];
            int stage = touchpoints.get(touchpoint).stage();
            if (completed[trace] == RawEvent.NO_TIME
                    && stage != Touchpoint.NO_STAGE
                    && model.stages().get(stage).last()) {
                completed[trace] = events.time[row];
            }
            if (exited[trace] == RawEvent.NO_TIME && exitOfTouchpoint[touchpoint] != NONE) {
                exited[trace] = events.time[row];
                exit[trace] = exitOfTouchpoint[touchpoint];
            }
            if (undated[trace] == NONE) {
                undated[trace] = events.endedAs[row];
            }
        }
        for (int trace = 0; trace < cut.cases; trace++) {
            if (undated[trace] != NONE) {
                exit[trace] = undated[trace];
                cut.end(trace, Ending.EXITED_UNDATED, cut.endTime[trace]);
            } else if (exited[trace] != RawEvent.NO_TIME) {
                cut.end(trace, Ending.EXITED, exited[trace]);
            } else if (completed[trace] != RawEvent.NO_TIME) {
                cut.end(trace, Ending.COMPLETED, completed[trace]);
            }
        }
        return exit;
    }
}
