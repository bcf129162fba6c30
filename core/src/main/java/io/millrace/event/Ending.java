// SPDX-License-Identifier: Apache-2.0
package io.millrace.event;

/** How a case stands at the end of what was read. */
public enum Ending {
    /** Still under way: censored at {@code asOf}. */
    OPEN,
    /** Reached a final stage of the stage model. */
    COMPLETED,
    /** The customer ordered again: the case ended at that order. */
    NEXT_ORDER,
    /** Left by a dated exit, such as a cancellation event. */
    EXITED,
    /** Left, but the source does not say when: counted apart from every time. */
    EXITED_UNDATED,
    /** No event for so long that we stopped following: censored at last event plus the silence that the case rule allows. */
    SILENT;

    /** Whether the case was won: completed, or ended with the next order. */
    public boolean won() {
        return this == COMPLETED || this == NEXT_ORDER;
    }
}
