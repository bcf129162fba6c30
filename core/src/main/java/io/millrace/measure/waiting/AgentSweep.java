// SPDX-License-Identifier: Apache-2.0
package io.millrace.measure.waiting;

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
    private final TimeSort sort = new TimeSort();
    private final long[] micros = new long[WaitingCause.values().length];
    /** Rows of the work at hand in the order in which it begins; what follows is in that order too. */
    private int[] rows = new int[0];

    private long[] starts = new long[0];
    private int[] startIndex = new int[0];
    private long[] batch = new long[0];
    /** Ascending. */
    private long[] ends = new long[0];
    /** Places of the work at hand in the order in which it could begin, and when that was. */
    private int[] places = new int[0];

    private long[] enabled = new long[0];

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
        makeRoom(count);
        begin(work.offsets[agent], count);
        findBatches(count);
        timeline.take(starts, startIndex, ends, count);
        before.clear(timeline.moments(), timeline.size());
        int laid = 0;
        for (int i = 0; i < count; i++) {
            for (; laid < count && enabled[laid] <= enabled[i]; laid++) {
                lay(places[laid]);
            }
            if (work.row[rows[places[i]]] != MoveRows.NONE) {
                tell(agent, places[i]);
            }
        }
    }

    private void makeRoom(int count) {
        if (rows.length < count) {
            int room = (int) Math.min(Integer.MAX_VALUE - 8, count * 3L / 2);
            rows = new int[room];
            starts = new long[room];
            startIndex = new int[room];
            batch = new long[room];
            ends = new long[room];
            places = new int[room];
            enabled = new long[room];
        }
    }

    private void begin(int first, int count) {
        for (int i = 0; i < count; i++) {
            rows[i] = first + i;
            starts[i] = work.start[first + i];
            ends[i] = work.end[first + i];
        }
        sort.sort(starts, rows, count);
        Arrays.sort(ends, 0, count);
        sortTies(count);
        for (int i = 0; i < count; i++) {
            places[i] = i;
            enabled[i] = work.enabled[rows[i]];
        }
        sort.sort(enabled, places, count);
    }

    /** What begins together is put in the order of its end, and then of its touchpoint, for batches not to depend on the order of cases. */
    private void sortTies(int count) {
        int from = 0;
        for (int i = 1; i <= count; i++) {
            if (i == count || starts[i] != starts[from]) {
                if (i - from > 1) {
                    sortTies(from, i - from);
                }
                from = i;
            }
        }
    }

    private void sortTies(int from, int count) {
        long[] keys = new long[count];
        int[] tied = Arrays.copyOfRange(rows, from, from + count);
        Arrays.setAll(keys, i -> work.touchpoint[tied[i]]);
        sort.sort(keys, tied, count);
        Arrays.setAll(keys, i -> work.end[tied[i]]);
        sort.sort(keys, tied, count);
        System.arraycopy(tied, 0, rows, from, count);
    }

    /** At least two in a row of one touchpoint, each beginning when the one before ends, or together with it. */
    private void findBatches(int count) {
        int from = 0;
        while (from < count) {
            long latest = work.enabled[rows[from]];
            int to = from + 1;
            while (to < count && continues(rows[to - 1], rows[to])) {
                latest = Math.max(latest, work.enabled[rows[to++]]);
            }
            Arrays.fill(batch, from, to, to - from > 1 ? latest : NO_BATCH);
            from = to;
        }
    }

    private boolean continues(int one, int next) {
        return work.touchpoint[one] == work.touchpoint[next]
                && (work.start[next] == work.end[one] || work.start[next] == work.start[one]);
    }

    private void lay(int place) {
        int from = startIndex[place];
        before.cover(from, timeline.from(from, work.end[rows[place]]));
    }

    private void tell(int agent, int place) {
        Arrays.fill(micros, 0);
        int row = rows[place];
        long could = work.enabled[row];
        if (starts[place] > could) {
            long from = Math.min(starts[place], Math.max(could, batch[place]));
            set(WaitingCause.BATCHING, from - could);
            if (starts[place] > from) {
                tellAfterBatch(agent, place, from);
            }
        }
        table.add(work.row[row], micros);
    }

    private void tellAfterBatch(int agent, int place, long from) {
        long start = starts[place];
        int index = startIndex[place];
        int fromIndex = timeline.at(from, index);
        int touchpoint = work.touchpoint[rows[place]];
        long contention = before.before(start, index) - before.before(from, fromIndex);
        long worked = timeline.busy(start, index) - timeline.busy(from, fromIndex);
        int number = working.of(agent, touchpoint);
        long off = 0;
        if (number != WorkingTimes.ALWAYS) {
            off = working.time(number).off(from, start)
                    - (timeline.overtime(number, start, index) - timeline.overtime(number, from, fromIndex));
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
