// SPDX-License-Identifier: Apache-2.0
package io.millrace.segment.tree;

import io.millrace.event.Ending;
import io.millrace.journey.TraceCursor;
import io.millrace.measure.PairSlots;
import java.util.Arrays;

/**
 * The steps that occur, by number: from a touchpoint, or the virtual start, to the touchpoint that follows, or the virtual end of a closed
 * journey. Ordered by where they begin. Does not change once made, so several threads may read it.
 */
public final class FlowPairs {
    private final int touchpoints;
    private final PairSlots slots;
    private final int[] from;
    private final int[] to;
    /** Where the steps of each row begin, and their number last. */
    private final int[] rowStart;

    /**
     * @param pairs steps that occur, {@code from * (touchpoints + 1) + to}, in rising order, each once
     */
    FlowPairs(int touchpoints, long[] pairs) {
        this.touchpoints = touchpoints;
        this.slots = new PairSlots(touchpoints + 1);
        this.from = new int[pairs.length];
        this.to = new int[pairs.length];
        this.rowStart = new int[touchpoints + 2];
        for (int i = 0; i < pairs.length; i++) {
            from[i] = (int) (pairs[i] / (touchpoints + 1));
            to[i] = (int) (pairs[i] % (touchpoints + 1));
            slots.slot(from[i], to[i]);
            rowStart[from[i] + 1]++;
        }
        Arrays.parallelPrefix(rowStart, Integer::sum);
    }

    int size() {
        return from.length;
    }

    int touchpoints() {
        return touchpoints;
    }

    /** Rows: one a touchpoint, and that of the start. */
    int rows() {
        return touchpoints + 1;
    }

    /** The first step of a row; that of {@code rows()} is the number of all. */
    int rowStart(int row) {
        return rowStart[row];
    }

    /** Touchpoint where a step begins, or the number of touchpoints for the start. */
    int from(int pair) {
        return from[pair];
    }

    /** Touchpoint where a step leads, or the number of touchpoints for the end. */
    int to(int pair) {
        return to[pair];
    }

    /** Writes the steps of a case and returns how many they are; the buffer has room for one more than the case has events. */
    int steps(TraceCursor trace, int[] buffer) {
        int size = trace.size();
        int at = touchpoints;
        for (int i = 0; i < size; i++) {
            int next = trace.touchpoint(i);
            buffer[i] = slots.slot(at, next);
            at = next;
        }
        if (!closed(trace)) {
            return size;
        }
        buffer[size] = slots.slot(at, touchpoints);
        return size + 1;
    }

    /** Whether the journey is over: one that is still watched has no last step yet. */
    static boolean closed(TraceCursor trace) {
        return trace.ending() != Ending.OPEN;
    }
}
