// SPDX-License-Identifier: Apache-2.0
package io.millrace.map.sipoc;

import io.millrace.event.EventLog;
import io.millrace.event.Touchpoint;

/** Tells touchpoints apart that have one name: to people by their lane, to what is kept by all that makes them two. */
final class TouchpointLabel {
    private TouchpointLabel() {}

    /** What people read. */
    static String text(EventLog words, int touchpoint) {
        Touchpoint known = words.touchpoints().get(touchpoint);
        boolean alone = words.touchpoints().stream()
                        .filter(other -> other.name().equals(known.name()))
                        .count()
                == 1;
        return alone || known.lane() == Touchpoint.NO_LANE
                ? known.name()
                : known.name() + " (" + words.lanes().get(known.lane()).name() + ")";
    }

    /** The same for the same touchpoint of every log of a company, and for no other. */
    static String key(EventLog words, int touchpoint) {
        Touchpoint known = words.touchpoints().get(touchpoint);
        String lane = known.lane() == Touchpoint.NO_LANE
                ? "-"
                : words.lanes().get(known.lane()).key();
        return known.name() + " " + lane + " " + known.stage() + " " + known.by() + " " + known.flow();
    }
}
