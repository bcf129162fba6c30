// SPDX-License-Identifier: Apache-2.0
package io.millrace.map;

import java.util.Locale;

/** How deep a map opens its boxes. Cases, events and times of the whole are the same at every level. */
public enum Level {
    /** A box a stage. */
    STREAM,
    /** A box a lane within a stage: where a case is handed from one to another. */
    PROCESS,
    /** A box a touchpoint. */
    STEP;

    /** As addresses and commands write it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
