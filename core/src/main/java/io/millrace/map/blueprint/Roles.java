// SPDX-License-Identifier: Apache-2.0
package io.millrace.map.blueprint;

import io.millrace.event.EventLog;
import io.millrace.event.Touchpoint;
import io.millrace.map.CustomerEvidence;

/** What each touchpoint is to the question who reacts to what, in an array, so that the walk makes no object. */
final class Roles {
    /** Nobody outside notices it. */
    static final byte HIDDEN = 0;
    /** Something that a customer does. */
    static final byte CUSTOMERS_ACT = 1;
    /** Something of ours that a customer notices: it stands front stage, or leaves evidence. */
    static final byte OUR_ACTION = 2;

    private final byte[] role;

    Roles(EventLog words) {
        role = new byte[words.touchpoints().size()];
        for (int i = 0; i < role.length; i++) {
            Touchpoint touchpoint = words.touchpoints().get(i);
            BlueprintRow row = BlueprintRow.of(words, touchpoint);
            boolean noticed = row == BlueprintRow.FRONT || CustomerEvidence.left(words, touchpoint);
            role[i] = row == BlueprintRow.CUSTOMER ? CUSTOMERS_ACT : noticed ? OUR_ACTION : HIDDEN;
        }
    }

    int touchpoints() {
        return role.length;
    }

    byte of(int touchpoint) {
        return role[touchpoint];
    }
}
