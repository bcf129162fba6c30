// SPDX-License-Identifier: Apache-2.0
package io.millrace.map.blueprint;

import io.millrace.event.EventLog;
import io.millrace.event.Party;
import io.millrace.event.Touchpoint;
import io.millrace.map.LaneRows;
import java.util.Locale;

/** The rows of a service blueprint (Shostack 1984; Bitner, Ostrom and Morgan 2008), from the customer down. */
public enum BlueprintRow {
    EVIDENCE("Physical evidence"),
    CUSTOMER("Customer actions"),
    FRONT("Front stage"),
    BACK("Back stage"),
    SUPPORT("Support processes");

    private final String title;

    BlueprintRow(String title) {
        this.title = title;
    }

    /** What people read. */
    public String title() {
        return title;
    }

    /** The word of JSON. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The row in which whoever acts stands: customers in theirs, wherever they act; partners behind the line of visibility. */
    static BlueprintRow of(EventLog words, Touchpoint touchpoint) {
        if (touchpoint.by() == Party.CUSTOMER) {
            return CUSTOMER;
        }
        return switch (LaneRows.of(words, touchpoint)) {
            case CUSTOMER, FRONT -> FRONT;
            case BACK, PARTNER -> BACK;
            case SUPPORT -> SUPPORT;
        };
    }
}
