// SPDX-License-Identifier: Apache-2.0
package io.millrace.journey;

import io.millrace.event.Ending;
import io.millrace.event.Touchpoint;
import java.util.List;

/**
 * Says how each case ended. What the source states outranks what follows from events: an undated exit, a dated exit, a last stage, then
 * what the case rule says (next order, silence, still open).
 */
final class EndingResolver {
    private static final int NONE = IntColumn.NONE;

    private final CaseCut cut;
    private final int[] offsets;
    private final int[] touchpoint;
    private final long[] time;
    private final int[] undatedExit;
    private final boolean[] completes;
    private final int[] exitOf;

    /**
     * @param undatedExit per case, code of the exit that the source states without a date, or -1
     * @param exitOf per touchpoint, code of its exit, or -1
     */
    EndingResolver(
            StageModel model,
            List<Touchpoint> touchpoints,
            CaseCut cut,
            int[] offsets,
            int[] touchpoint,
            long[] time,
            int[] undatedExit,
            int[] exitOf) {
        this.cut = cut;
        this.offsets = offsets;
        this.touchpoint = touchpoint;
        this.time = time;
        this.undatedExit = undatedExit;
        this.exitOf = exitOf;
        this.completes = new boolean[touchpoints.size()];
        for (int t = 0; t < completes.length; t++) {
            int stage = touchpoints.get(t).stage();
            completes[t] =
                    stage != Touchpoint.NO_STAGE && model.stages().get(stage).last();
        }
    }

    /** Code of the exit of each case, or -1; the endings of the cut are brought up to date. */
    int[] resolve() {
        int[] exit = new int[cut.cases];
        Slices.of(cut.cases, (from, to) -> {
            for (int trace = from; trace < to; trace++) {
                exit[trace] = resolve(trace);
            }
        });
        return exit;
    }

    private int resolve(int trace) {
        if (undatedExit[trace] != NONE) {
            cut.end(trace, Ending.EXITED_UNDATED, cut.endTime[trace]);
            return undatedExit[trace];
        }
        int completed = NONE;
        for (int event = offsets[trace]; event < offsets[trace + 1]; event++) {
            int exit = exitOf[touchpoint[event]];
            if (exit != NONE) {
                cut.end(trace, Ending.EXITED, time[event]);
                return exit;
            }
            if (completed == NONE && completes[touchpoint[event]]) {
                completed = event;
            }
        }
        if (completed != NONE) {
            cut.end(trace, Ending.COMPLETED, time[completed]);
        }
        return NONE;
    }
}
