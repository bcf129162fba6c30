// SPDX-License-Identifier: Apache-2.0
package io.millrace.app.intake;

import io.millrace.run.MillraceRun;

/** Where people look at the map. */
public interface MapStand {
    /**
     * Prepares a run for looking at: all that takes long.
     *
     * @return puts it in the place of the one before, in one step
     */
    Runnable prepare(MillraceRun run);

    /** Takes the map away: there is none. */
    void clear();
}
