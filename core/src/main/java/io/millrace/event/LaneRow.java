// SPDX-License-Identifier: Apache-2.0
package io.millrace.event;

/** The row of a service blueprint that a lane belongs to, from the customer down. */
public enum LaneRow {
    /** What customers do themselves. */
    CUSTOMER,
    /** What the customer sees us do. */
    FRONT,
    /** What we do behind the line of visibility. */
    BACK,
    /** Systems and functions that support the back stage. */
    SUPPORT,
    /** What another company does for us: a carrier, a supplier, a dealer. */
    PARTNER;

    /** Whether a customer can see what happens in this row. */
    public boolean visible() {
        return this == CUSTOMER || this == FRONT;
    }
}
