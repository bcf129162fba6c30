// SPDX-License-Identifier: Apache-2.0
package io.millrace.measure.waiting;

import io.millrace.stats.ExactSum;
import java.util.ArrayList;
import java.util.List;

/** What one thread has seen: work in columns that never move, and the moves that need no look at anybody's work. */
final class WaitingTally {
    private static final int ROWS = 1 << 14;

    final CauseTable table = new CauseTable();
    final ExactSum process = new ExactSum();
    private final List<Columns> parts = new ArrayList<>();
    private Columns open = new Columns();

    WaitingTally() {
        parts.add(open);
    }

    /** Some rows, one a piece of work. */
    static final class Columns {
        final int[] agent = new int[ROWS];
        final int[] touchpoint = new int[ROWS];
        /** Touchpoint of the event before, or -1 where no wait is asked for. */
        final int[] fromTouchpoint = new int[ROWS];

        final int[] fromAgent = new int[ROWS];
        final long[] enabled = new long[ROWS];
        final long[] start = new long[ROWS];
        final long[] end = new long[ROWS];
        int size;
    }

    /** Adds a piece of work: who, what, after what, since when it could begin, when it began and ended, in micros. */
    void work(int agent, int touchpoint, int fromTouchpoint, int fromAgent, long enabled, long start, long end) {
        if (open.size == ROWS) {
            open = new Columns();
            parts.add(open);
        }
        int row = open.size++;
        open.agent[row] = agent;
        open.touchpoint[row] = touchpoint;
        open.fromTouchpoint[row] = fromTouchpoint;
        open.fromAgent[row] = fromAgent;
        open.enabled[row] = enabled;
        open.start[row] = start;
        open.end[row] = end;
    }

    WaitingTally addAll(WaitingTally other) {
        parts.addAll(other.parts);
        table.addAll(other.table);
        process.add(other.process);
        return this;
    }

    List<Columns> parts() {
        return parts;
    }
}
