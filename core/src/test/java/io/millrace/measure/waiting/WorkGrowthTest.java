// SPDX-License-Identifier: Apache-2.0
package io.millrace.measure.waiting;

import static org.assertj.core.api.Assertions.assertThat;

import io.millrace.event.EventLog;
import io.millrace.event.Party;
import io.millrace.journey.CaseSet;
import io.millrace.journey.TraceCursor;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.math.BigInteger;
import java.util.List;
import java.util.Random;
import java.util.function.IntFunction;
import org.junit.jupiter.api.Test;

/** The sweep of one agent who has all the work: twice the work must take little more than twice the time, whatever it looks like. */
class WorkGrowthTest {
    private static final int SMALL = 60_000;
    private static final int TIMES = 4;
    /** Four times the work: n log n takes about 4.5 times as long, n squared sixteen times. */
    private static final double MOST = 9;

    @Test
    void a_queue_in_which_everything_waits_for_everything_grows_as_n_log_n() {
        grows(count -> {
            // all are there at the beginning, and the last that came is done first
            WorkLog log = new WorkLog(0, 2);
            log.touchpoint(Party.US, 0).touchpoint(Party.US, 0);
            for (int trace = 0; trace < count; trace++) {
                log.add(trace, 0, 0, 0, trace % 1000 + 1);
                log.add(trace, 1, 1, 2_000 + 3 * (count - trace), 2_002 + 3 * (count - trace));
            }
            return log;
        });
    }

    @Test
    void work_that_overlaps_at_random_grows_as_n_log_n() {
        Random random = new Random(5);
        grows(count -> {
            WorkLog log = new WorkLog(0, 2);
            log.touchpoint(Party.US, 0).touchpoint(Party.US, 0);
            for (int trace = 0; trace < count; trace++) {
                int enabled = random.nextInt(3 * count);
                int start = enabled + random.nextInt(count);
                log.add(trace, 0, 0, enabled, enabled);
                log.add(trace, 1, 1, start, start + random.nextInt(count / 10));
            }
            return log;
        });
    }

    private static void grows(IntFunction<WorkLog> logs) {
        EventLog small = logs.apply(SMALL).build();
        EventLog large = logs.apply(SMALL * TIMES).build();
        seconds(small);
        double before = Math.min(seconds(small), Math.min(seconds(small), seconds(small)));
        double after = Math.min(seconds(large), seconds(large));

        assertThat(after / before).isLessThan(MOST);
    }

    /** Of the processor, so that nobody else on the machine counts. */
    private static double seconds(EventLog log) {
        WaitingCauseAggregate aggregate = new WaitingCauseAggregate(
                log, List.of(), WorkGenerators.ZONE, CaseSet.all(log.cases()), (a, b, c, d) -> 0);
        WaitingTally tally = aggregate.create();
        TraceCursor trace = new TraceCursor(log);
        for (int number = 0; number < log.cases(); number++) {
            aggregate.accumulate(tally, trace.moveTo(number));
        }
        WorkOfAgents work = new WorkOfAgents(tally.parts(), log.agents().size());
        AgentSweep sweep =
                new AgentSweep(work, new WorkingTimes(List.of(), WorkGenerators.ZONE, log, 0, 0), new boolean[2]);
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long begin = threads.getCurrentThreadCpuTime();
        sweep.sweep(1);
        long end = threads.getCurrentThreadCpuTime();
        assertThat(sweep.table().keys()).hasSize(1);
        CauseTotals totals = sweep.table().totals(sweep.table().keys()[0]);
        assertThat(totals.moves()).isEqualTo(log.cases());
        assertThat(totals.of(WaitingCause.CONTENTION).add(totals.of(WaitingCause.PRIORITISATION)))
                .isGreaterThan(BigInteger.ZERO);
        return (end - begin) / 1e9;
    }
}
