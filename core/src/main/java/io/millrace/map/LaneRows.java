// SPDX-License-Identifier: Apache-2.0
package io.millrace.map;

import io.millrace.event.EventLog;
import io.millrace.event.LaneRow;
import io.millrace.event.Touchpoint;

/** The row of the blueprint in which a touchpoint stands: that of its lane, else that of whoever acts. */
public final class LaneRows {
    private LaneRows() {}

    /** Takes the lanes from the log, which the touchpoint is one of. */
    public static LaneRow of(EventLog log, Touchpoint touchpoint) {
        if (touchpoint.lane() == Touchpoint.NO_LANE) {
            return switch (touchpoint.by()) {
                case CUSTOMER -> LaneRow.CUSTOMER;
                case PARTNER -> LaneRow.PARTNER;
                case US, SYSTEM -> LaneRow.FRONT;
            };
        }
        return log.lanes().get(touchpoint.lane()).row();
    }
}
