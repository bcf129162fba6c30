// SPDX-License-Identifier: Apache-2.0
package io.millrace.measure;

/** How a case left a stage, or why it did not. */
enum Leaving {
    /** The case never was in the stage. */
    NEVER_ENTERED(false, 0),
    /** Into a later stage of the model. */
    MOVED_ON(true, StagePart.PASSED_ON.bit()),
    /** The customer ordered again. */
    ORDERED_AGAIN(true, StagePart.PASSED_ON.bit()),
    /** By a dated exit. */
    EXITED(true, StagePart.DROPPED.bit()),
    /** No longer followed: the time is censored. */
    SILENT(true, StagePart.DROPPED.bit()),
    /** Still there: the time is censored. */
    OPEN(true, StagePart.WIP.bit()),
    /** Gone, nobody knows when. */
    UNDATED(false, StagePart.UNDATED_EXITS.bit()),
    /** The journey is complete: nothing follows. */
    COMPLETED(false, 0);

    private final boolean timed;
    private final int parts;

    Leaving(boolean timed, int parts) {
        this.timed = timed;
        this.parts = parts;
    }

    /** Whether the case tells something about the time in the stage. */
    boolean timed() {
        return timed;
    }

    boolean censored() {
        return this == SILENT || this == OPEN;
    }

    /** Bits of {@link StagePart}. */
    int parts() {
        return parts;
    }
}
