// SPDX-License-Identifier: Apache-2.0
package io.millrace.measure.waiting;

/** Under which row a move from one step to the next counts. Touchpoints and agents are codes of the log. Safe for several threads. */
@FunctionalInterface
public interface MoveRows {
    /** The row of a move that counts nowhere. */
    long NONE = -1;

    /**
     * The row of a move, from 0 on, or {@link #NONE}.
     *
     * @param fromAgent who did the step before, or -1 where nobody is named
     * @param toAgent who does the next one, or -1
     */
    long of(int fromTouchpoint, int fromAgent, int toTouchpoint, int toAgent);

    /**
     * Whether acts of the customer that nobody of ours took part in are no steps of their own: the move then leads from the step before them
     * to the one after, and the time until each of them is part of its wait.
     */
    default boolean overCustomers() {
        return false;
    }
}
