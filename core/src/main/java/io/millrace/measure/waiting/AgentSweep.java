// SPDX-License-Identifier: Apache-2.0
package io.millrace.measure.waiting;

import io.millrace.journey.MergeSort;
import java.util.Arrays;

/**
 * Tells the waits for one agent after the other apart. Work is sorted by its beginning, which shows batches and when the agent worked at all,
 * and laid down in the order in which it could have begun: what covers a wait by the time its turn comes was there before it, which is
 * contention. The rest of the worked time is prioritisation, the rest of the time off unavailability. Takes O(n log n) for n pieces of work.
 * For one thread.
 *
 * <p>Pre: each piece of work begins no earlier than it could and ends no earlier than it begins. Post: of each wait every micro has one cause.
 */
final class AgentSweep {
    private static final long NO_BATCH = Long.MIN_VALUE;

    private final WorkOfAgents work;
    private final WorkingTimes working;
    private final boolean[] byCustomer;
    private final AgentTimeline timeline;
    private final CoveredTime before = new CoveredTime();
    private final CauseTable table = new CauseTable();
    private final long[] micros = new long[WaitingCause.values().length];
    private long[] starts = new long[0];
    private long[] ends = new long[0];
    private long[] batch = new long[0];

    AgentSweep(WorkOfAgents work, WorkingTimes working, boolean[] byCustomer) {
        this.work = work;
        this.working = working;
        this.byCustomer = byCustomer;
        this.timeline = new AgentTimeline(working);
    }

    CauseTable table() {
        return table;
    }

    void sweep(int agent) {
        int count = work.size(agent);
        if (count == 0) {
            return;
        }
        int first = work.offsets[agent];
        makeRoom(count);
        int[] rows = new int[count];
        Arrays.setAll(rows, i -> first + i);
        new MergeSort(rows, this::beginsBefore).sort(0, count);
        for (int i = 0; i < count; i++) {
            starts[i] = work.start[rows[i]];
            ends[i] = work.end[rows[i]];
        }
        findBatches(rows, first);
        Arrays.sort(ends, 0, count);
        timeline.take(starts, ends, count);
        before.clear(timeline.moments(), timeline.size());
        new MergeSort(rows, (a, b) -> work.enabled[a] < work.enabled[b]).sort(0, count);
        int laid = 0;
        for (int row : rows) {
            for (; laid < count && work.enabled[rows[laid]] <= work.enabled[row]; laid++) {
                lay(rows[laid]);
            }
            if (work.row[row] != MoveRows.NONE) {
                tell(agent, row, batch[row - first]);
            }
        }
    }

    private void makeRoom(int count) {
        if (starts.length < count) {
            int room = (int) Math.min(Integer.MAX_VALUE - 8, count * 3L / 2);
            starts = new long[room];
            ends = new long[room];
            batch = new long[room];
        }
    }

    /** Whatever is equal in all three is of one batch: which of the two comes first makes no difference. */
    private boolean beginsBefore(int a, int b) {
        if (work.start[a] != work.start[b]) {
            return work.start[a] < work.start[b];
        }
        return work.end[a] != work.end[b] ? work.end[a] < work.end[b] : work.touchpoint[a] < work.touchpoint[b];
    }

    /** At least two in a row of one touchpoint, each beginning when the one before ends, or together with it. */
    private void findBatches(int[] rows, int first) {
        int from = 0;
        while (from < rows.length) {
            long latest = work.enabled[rows[from]];
            int to = from + 1;
            while (to < rows.length && continues(rows[to - 1], rows[to])) {
                latest = Math.max(latest, work.enabled[rows[to++]]);
            }
            for (int i = from; i < to; i++) {
                batch[rows[i] - first] = to - from > 1 ? latest : NO_BATCH;
            }
            from = to;
        }
    }

    private boolean continues(int one, int next) {
        return work.touchpoint[one] == work.touchpoint[next]
                && (work.start[next] == work.end[one] || work.start[next] == work.start[one]);
    }

    private void lay(int row) {
        if (work.end[row] > work.start[row]) {
            before.cover(timeline.at(work.start[row]), timeline.at(work.end[row]));
        }
    }

    private void tell(int agent, int row, long batchComplete) {
        Arrays.fill(micros, 0);
        long enabled = work.enabled[row];
        long start = work.start[row];
        if (start > enabled) {
            long from = Math.min(start, Math.max(enabled, batchComplete));
            set(WaitingCause.BATCHING, from - enabled);
            if (start > from) {
                tellAfterBatch(agent, work.touchpoint[row], from, start);
            }
        }
        table.add(work.row[row], micros);
    }

    private void tellAfterBatch(int agent, int touchpoint, long from, long start) {
        int fromIndex = timeline.at(from);
        int startIndex = timeline.at(start);
        long contention = before.before(start, startIndex) - before.before(from, fromIndex);
        long worked = timeline.busy(start, startIndex) - timeline.busy(from, fromIndex);
        int number = working.of(agent, touchpoint);
        long off = 0;
        if (number != WorkingTimes.ALWAYS) {
            off = working.time(number).off(from, start)
                    - (timeline.overtime(number, start, startIndex) - timeline.overtime(number, from, fromIndex));
        }
        set(WaitingCause.CONTENTION, contention);
        set(WaitingCause.PRIORITISATION, worked - contention);
        set(WaitingCause.UNAVAILABILITY, off);
        set(byCustomer[touchpoint] ? WaitingCause.CUSTOMER : WaitingCause.EXTRANEOUS, start - from - worked - off);
    }

    private void set(WaitingCause cause, long value) {
        micros[CauseTable.place(cause)] = value;
    }
}
