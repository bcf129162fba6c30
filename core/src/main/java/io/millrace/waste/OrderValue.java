// SPDX-License-Identifier: Apache-2.0
package io.millrace.waste;

import io.millrace.event.RawEvent;
import io.millrace.journey.StageModel;
import io.millrace.journey.TraceCursor;

/** The value of a case: of its first order, or of the first event with a value where no stage is the order. */
final class OrderValue {
    private final int order;

    OrderValue(StageModel model) {
        this.order = model.orderStage();
    }

    /** Minor units; 0 where nothing has a value. */
    long of(TraceCursor trace) {
        for (int i = 0; trace.log().value() != null && i < trace.size(); i++) {
            if (trace.value(i) != RawEvent.NO_VALUE && (order < 0 || trace.stage(i) == order)) {
                return trace.value(i);
            }
        }
        return 0;
    }
}
