// SPDX-License-Identifier: Apache-2.0
package io.millrace.map;

import io.millrace.event.EventLog;
import io.millrace.event.FlowKind;
import io.millrace.event.LaneRow;
import io.millrace.event.Party;
import io.millrace.event.Touchpoint;

/** What customers hold or see of us. */
public final class CustomerEvidence {
    private CustomerEvidence() {}

    /**
     * Whether a touchpoint leaves some: information and material of ours in a visible lane, a parcel in the hands of a partner, and what
     * customers open themselves where that is declared to help them on.
     */
    public static boolean left(EventLog words, Touchpoint touchpoint) {
        LaneRow row = LaneRows.of(words, touchpoint);
        if (touchpoint.by() == Party.CUSTOMER) {
            return row == LaneRow.FRONT && touchpoint.flow() == FlowKind.INFORMATION && touchpoint.enables() != null;
        }
        return (row.visible() && touchpoint.flow() != FlowKind.ACTION)
                || (row == LaneRow.PARTNER && touchpoint.flow() == FlowKind.MATERIAL);
    }
}
