// SPDX-License-Identifier: Apache-2.0
package io.millrace.measure.waiting;

import io.millrace.event.EventLog;
import io.millrace.event.Party;
import io.millrace.event.RawEvent;
import io.millrace.event.Touchpoint;
import io.millrace.journey.Aggregate;
import io.millrace.journey.CaseSet;
import io.millrace.journey.TraceCursor;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

/**
 * Why cases waited between two steps. All cases of a log are to be folded, whichever are asked about: the work on any other case may be what
 * a case waited for.
 *
 * <p>An event could begin when the one before it in its case ended, or happened where no end is known; and at the latest when it began. The
 * first event of a case waits for nothing. Work is an event that tells who did it and until when. A customer's own act that nobody of ours
 * took part in waits for the customer from beginning to end.
 */
public final class WaitingCauseAggregate implements Aggregate<WaitingTally, WaitingCauses> {
    private final EventLog words;
    private final List<WorkCalendar> calendars;
    private final ZoneId zone;
    private final CaseSet cases;
    private final boolean[] byCustomer;
    private final MoveRows rows;
    private final boolean overCustomers;

    /**
     * Asks about some cases.
     *
     * @param words a log that has the words of all
     * @param calendars working time; without any nobody is ever unavailable
     * @param zone in which the calendars are read
     * @param cases whose waits are told; a set over all cases of the log
     * @param rows by which they are told
     */
    public WaitingCauseAggregate(
            EventLog words, List<WorkCalendar> calendars, ZoneId zone, CaseSet cases, MoveRows rows) {
        this.words = words;
        this.calendars = List.copyOf(calendars);
        this.zone = zone;
        this.cases = cases;
        this.rows = rows;
        this.overCustomers = rows.overCustomers();
        this.byCustomer = new boolean[words.touchpoints().size()];
        for (int i = 0; i < byCustomer.length; i++) {
            Touchpoint touchpoint = words.touchpoints().get(i);
            byCustomer[i] = touchpoint.by() == Party.CUSTOMER;
        }
    }

    @Override
    public WaitingTally create() {
        return new WaitingTally();
    }

    @Override
    public void accumulate(WaitingTally tally, TraceCursor trace) {
        boolean asked = cases.has(trace.caseNumber());
        int before = -1;
        long untilCustomers = 0;
        for (int i = 0; i < trace.size(); i++) {
            int touchpoint = trace.touchpoint(i);
            int agent = trace.agent(i);
            long start = trace.time(i);
            long end = trace.end(i);
            long enabled = i == 0 ? start : Math.min(start, ended(trace, i - 1));
            if (asked && end != RawEvent.NO_TIME) {
                tally.process.add(Math.max(0, end - start));
            }
            if (agent < 0 && byCustomer[touchpoint] && overCustomers) {
                untilCustomers += start - enabled;
                continue;
            }
            long row = asked && before >= 0
                    ? rows.of(trace.touchpoint(before), trace.agent(before), touchpoint, agent)
                    : MoveRows.NONE;
            if (agent >= 0 && end != RawEvent.NO_TIME) {
                tally.work(agent, touchpoint, row, enabled, start, Math.max(start, end));
                addCustomers(tally.table, row, untilCustomers);
            } else if (row != MoveRows.NONE) {
                tell(tally.table, row, byCustomer[touchpoint], start - enabled);
            }
            before = i;
            untilCustomers = 0;
        }
    }

    private static long ended(TraceCursor trace, int i) {
        long end = trace.end(i);
        return end == RawEvent.NO_TIME ? trace.time(i) : Math.max(trace.time(i), end);
    }

    private static void addCustomers(CauseTable table, long row, long micros) {
        if (row != MoveRows.NONE && micros > 0) {
            table.add(row, WaitingCause.CUSTOMER, micros);
        }
    }

    private static void tell(CauseTable table, long row, boolean customer, long wait) {
        if (customer) {
            long[] micros = new long[WaitingCause.values().length];
            micros[CauseTable.place(WaitingCause.CUSTOMER)] = wait;
            table.add(row, micros);
        } else {
            table.add(row);
        }
    }

    @Override
    public WaitingTally combine(WaitingTally tally, WaitingTally other) {
        return tally.addAll(other);
    }

    @Override
    public WaitingCauses finish(WaitingTally tally) {
        WorkOfAgents work = new WorkOfAgents(tally.parts(), words.agents().size());
        long first = IntStream.range(0, work.enabled.length)
                .mapToLong(i -> work.enabled[i])
                .min()
                .orElse(0);
        long last = IntStream.range(0, work.start.length)
                .mapToLong(i -> work.start[i])
                .max()
                .orElse(0);
        WorkingTimes working = new WorkingTimes(calendars, zone, words, first, last);
        AtomicInteger next = new AtomicInteger();
        IntStream.rangeClosed(0, ForkJoinPool.getCommonPoolParallelism())
                .parallel()
                .mapToObj(thread -> swept(new AgentSweep(work, working, byCustomer), next, work.agents()))
                .toList()
                .forEach(tally.table::addAll);
        return new WaitingCauses(tally.table, tally.process.value(), !calendars.isEmpty());
    }

    /** Whoever is done takes the next agent; sums do not care who took whom. */
    private static CauseTable swept(AgentSweep sweep, AtomicInteger next, int agents) {
        for (int agent = next.getAndIncrement(); agent < agents; agent = next.getAndIncrement()) {
            sweep.sweep(agent);
        }
        return sweep.table();
    }
}
