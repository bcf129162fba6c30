// SPDX-License-Identifier: Apache-2.0
package io.millrace.measure.waiting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.millrace.event.EventLog;
import io.millrace.event.Party;
import io.millrace.journey.CaseSet;
import io.millrace.journey.TraceCursor;
import java.math.BigInteger;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Logs of a few events, told by hand. */
class WaitingCausesTest {
    private static final MoveRows TOGETHER = (fromTouchpoint, fromAgent, toTouchpoint, toAgent) -> 0;
    private static final MoveRows BETWEEN_OURS = new MoveRows() {
        @Override
        public long of(int fromTouchpoint, int fromAgent, int toTouchpoint, int toAgent) {
            return fromAgent * 10L + toAgent;
        }

        @Override
        public boolean overCustomers() {
            return true;
        }
    };

    @Test
    void the_time_until_a_customer_acts_is_the_customers() {
        CauseTotals total = run(asking(), TOGETHER).total();

        assertThat(total.moves()).isEqualTo(2);
        assertThat(total.missing()).isNull();
        assertThat(minutes(total)).isEqualTo(Map.of(WaitingCause.CUSTOMER, 90.0, WaitingCause.EXTRANEOUS, 30.0));
        assertThat(total.largest()).isEqualTo(WaitingCause.CUSTOMER);
        assertThat(total.share(WaitingCause.CUSTOMER)).isEqualTo(0.75);
    }

    @Test
    void a_move_between_two_of_ours_may_lead_over_the_customer() {
        WaitingCauses causes = run(asking(), BETWEEN_OURS);

        assertThat(causes.rows()).containsExactly(1);
        assertThat(causes.of(1).moves()).isEqualTo(1);
        assertThat(minutes(causes.of(1))).isEqualTo(Map.of(WaitingCause.CUSTOMER, 90.0, WaitingCause.EXTRANEOUS, 30.0));
    }

    /** We ask at ten, the customer answers at a hundred, and somebody else goes on half an hour later. */
    private static WorkLog asking() {
        WorkLog log = new WorkLog(0, 2);
        log.touchpoint(Party.US, 0).touchpoint(Party.CUSTOMER, -1);
        log.add(0, 0, 0, 0, 10);
        log.add(0, 1, WorkLog.NOBODY, 100, WorkLog.OPEN);
        log.add(0, 0, 1, 130, 140);
        return log;
    }

    @Test
    void a_wait_for_an_unknown_hand_has_no_cause() {
        WorkLog log = new WorkLog(0, 1);
        log.touchpoint(Party.US, 0);
        log.add(0, 0, 0, 0, 10);
        log.add(0, 0, 0, 20, 30);
        log.add(0, 0, WorkLog.NOBODY, 50, 60);
        log.add(0, 0, 0, 90, WorkLog.OPEN);
        CauseTotals total = run(log, TOGETHER).total();

        assertThat(total.explained()).isEqualTo(1);
        assertThat(total.waitSeconds()).isEqualTo(600);
        assertThat(total.missing())
                .isEqualTo(
                        "The causes of 2 of 3 moves are unknown: their next step does not tell who did it and until when");
    }

    @Test
    void without_any_hand_nothing_is_told() {
        WorkLog log = new WorkLog(0, 1);
        log.touchpoint(Party.US, 0);
        log.add(0, 0, WorkLog.NOBODY, 0, 10);
        log.add(0, 0, WorkLog.NOBODY, 20, 30);
        WaitingCauses causes = run(log, TOGETHER);

        assertThat(causes.total().waitSeconds()).isNull();
        assertThat(causes.total().seconds(WaitingCause.CONTENTION)).isNull();
        assertThat(causes.total().missing())
                .isEqualTo(
                        "The causes are unknown: none of the moves leads to a step that tells who did it and until when");
        assertThat(causes.efficiency()).isNull();
        assertThat(run(new WorkLog(0, 1), TOGETHER).total().moves()).isZero();
    }

    @Test
    void efficiency_is_work_in_work_and_wait_and_rises_without_a_cause() {
        WaitingCauses causes = run(asking(), TOGETHER);

        assertThat(causes.efficiency()).isCloseTo(20.0 / 140, within(1e-12));
        assertThat(causes.efficiency(WaitingCause.CUSTOMER)).isCloseTo(20.0 / 50, within(1e-12));
        assertThat(causes.efficiency(WaitingCause.CUSTOMER, WaitingCause.EXTRANEOUS))
                .isEqualTo(1);
    }

    @Test
    void a_sum_beyond_any_long_is_exact() {
        CauseTable table = new CauseTable();
        CauseTable other = new CauseTable();
        long[] micros = {Long.MAX_VALUE / 4, 0, 0, 0, 0, 1};
        for (int i = 0; i < 100; i++) {
            (i % 2 == 0 ? table : other).add(7, micros);
        }
        table.addAll(other);

        assertThat(table.totals(7).of(WaitingCause.BATCHING))
                .isEqualTo(BigInteger.valueOf(Long.MAX_VALUE / 4).multiply(BigInteger.valueOf(100)));
        assertThat(table.totals(7).of(WaitingCause.EXTRANEOUS)).isEqualTo(100);
        assertThat(table.totals(7).moves()).isEqualTo(100);
    }

    private static Map<WaitingCause, Double> minutes(CauseTotals totals) {
        Map<WaitingCause, Double> minutes = new EnumMap<>(WaitingCause.class);
        for (WaitingCause cause : WaitingCause.values()) {
            Double seconds = totals.seconds(cause);
            if (seconds != null && seconds > 0) {
                minutes.put(cause, seconds / 60);
            }
        }
        return minutes;
    }

    private static WaitingCauses run(WorkLog written, MoveRows rows) {
        EventLog log = written.build();
        WaitingCauseAggregate aggregate =
                new WaitingCauseAggregate(log, List.of(), WorkGenerators.ZONE, CaseSet.all(log.cases()), rows);
        WaitingTally tally = aggregate.create();
        TraceCursor trace = new TraceCursor(log);
        for (int number = 0; number < log.cases(); number++) {
            aggregate.accumulate(tally, trace.moveTo(number));
        }
        return aggregate.finish(tally);
    }
}
