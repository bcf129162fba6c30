// SPDX-License-Identifier: Apache-2.0
package io.millrace.waste;

import io.millrace.event.Ending;
import io.millrace.journey.StageModel;
import io.millrace.journey.TraceCursor;
import io.millrace.measure.StagePassages;

/** Whether a case ordered after a moment: for the first time, or again. Where no stage is the order, it counts whether a later stage came. */
final class LaterOrder {
    private final int order;

    LaterOrder(StageModel model) {
        this.order = model.orderStage();
    }

    /** Says what became of a case after a moment, when it could be watched for the whole horizon. */
    void tell(
            Spot spot,
            int number,
            boolean troubled,
            long moment,
            TraceCursor trace,
            StagePassages passages,
            Sightings seen) {
        if (trace.log().asOf() - moment >= spot.horizonMicros()) {
            seen.outcome(number, troubled, !ordered(moment, moment + spot.horizonMicros(), trace, passages));
        }
    }

    private boolean ordered(long after, long until, TraceCursor trace, StagePassages passages) {
        if (trace.ending() == Ending.NEXT_ORDER && trace.endTime() <= until) {
            return true;
        }
        int goal = order >= 0 ? order : passages.furthest();
        return goal >= 0
                && passages.entered(goal)
                && passages.firstEntry(goal) > after
                && passages.firstEntry(goal) <= until;
    }
}
