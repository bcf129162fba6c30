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
        /** Under which its wait counts, or {@link MoveRows#NONE}. */
        final long[] row = new long[ROWS];

        final long[] enabled = new long[ROWS];
        final long[] start = new long[ROWS];
        final long[] end = new long[ROWS];
        int size;
    }

    /** Adds a piece of work: who, what, under which row its wait counts, since when it could begin, when it began and ended, in micros. */
    void work(int agent, int touchpoint, long row, long enabled, long start, long end) {
        if (open.size == ROWS) {
            open = new Columns();
            parts.add(open);
        }
        int at = open.size++;
        open.agent[at] = agent;
        open.touchpoint[at] = touchpoint;
        open.row[at] = row;
        open.enabled[at] = enabled;
        open.start[at] = start;
        open.end[at] = end;
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
