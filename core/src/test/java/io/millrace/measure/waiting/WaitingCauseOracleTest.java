// SPDX-License-Identifier: Apache-2.0
package io.millrace.measure.waiting;

import static org.assertj.core.api.Assertions.assertThat;

import io.millrace.event.EventLog;
import io.millrace.journey.CaseSet;
import io.millrace.journey.CaseSetAggregate;
import io.millrace.journey.TraceCursor;
import io.millrace.measure.waiting.WorkGenerators.Generated;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.LongFunction;
import org.junit.jupiter.api.Test;

/** Generated logs: the sweep and a walk over every single minute must tell the same. */
class WaitingCauseOracleTest {
    private static final int SEEDS = 60;
    /** Codes are below ten in generated logs; nobody is nine. */
    private static final MoveRows ROWS = (fromTouchpoint, fromAgent, toTouchpoint, toAgent) ->
            ((fromTouchpoint * 10 + (fromAgent + 10) % 10) * 10 + toTouchpoint) * 10 + (toAgent + 10) % 10;

    @Test
    void an_office_is_told_as_by_every_minute() {
        long[] met = agrees(WorkGenerators::office);
        // otherwise the comparison would prove little: all that an office knows happens
        assertThat(met[0]).isPositive();
        assertThat(met[1]).isPositive();
        assertThat(met[2]).isPositive();
        assertThat(met[3]).isPositive();
        assertThat(met[4]).isZero();
        assertThat(met[5]).isPositive();
    }

    @Test
    void chaos_is_told_as_by_every_minute() {
        long[] met = agrees(WorkGenerators::chaos);
        assertThat(met).doesNotContain(0);
    }

    @Test
    void without_calendars_nobody_is_unavailable() {
        Generated generated = WorkGenerators.office(1);
        EventLog log = generated.log().build();
        WaitingCauses causes = run(log, List.of(), CaseSet.all(log.cases()), 1);

        assertThat(causes.total().of(WaitingCause.UNAVAILABILITY)).isEqualTo(BigInteger.ZERO);
        assertThat(told(causes)).isEqualTo(new MinuteOracle(generated.log(), List.of()).told());
    }

    @Test
    void cases_in_view_wait_for_the_work_on_all_cases() {
        for (long seed = 0; seed < SEEDS; seed++) {
            Generated generated = WorkGenerators.chaos(seed);
            EventLog log = generated.log().build();
            CaseSet some = some(log, seed);
            WaitingCauses in = run(log, generated.calendars(), some, seed);
            WaitingCauses out = run(log, generated.calendars(), some.not(), seed);
            WaitingCauses all = run(log, generated.calendars(), CaseSet.all(log.cases()), seed);

            assertThat(in.processSeconds() + out.processSeconds()).isEqualTo(all.processSeconds());
            for (long row : all.rows()) {
                assertThat(in.of(row).moves() + out.of(row).moves())
                        .isEqualTo(all.of(row).moves());
                for (WaitingCause cause : WaitingCause.values()) {
                    assertThat(in.of(row).of(cause).add(out.of(row).of(cause)))
                            .isEqualTo(all.of(row).of(cause));
                }
            }
        }
    }

    private static CaseSet some(EventLog log, long seed) {
        Random random = new Random(seed);
        boolean[] asked = new boolean[log.cases()];
        for (int number = 0; number < asked.length; number++) {
            asked[number] = random.nextBoolean();
        }
        CaseSetAggregate set = new CaseSetAggregate(log.cases(), () -> trace -> asked[trace.caseNumber()]);
        var tally = set.create();
        TraceCursor trace = new TraceCursor(log);
        for (int number = 0; number < asked.length; number++) {
            set.accumulate(tally, trace.moveTo(number));
        }
        return set.finish(tally);
    }

    /** Minutes of each cause over all seeds. */
    private static long[] agrees(LongFunction<Generated> generator) {
        long[] met = new long[WaitingCause.values().length];
        for (long seed = 0; seed < SEEDS; seed++) {
            Generated generated = generator.apply(seed);
            Map<String, List<Long>> expected = new MinuteOracle(generated.log(), generated.calendars()).told();
            EventLog log = generated.log().build();
            WaitingCauses causes = run(log, generated.calendars(), CaseSet.all(log.cases()), seed);
            assertThat(told(causes)).as("seed %d", seed).isEqualTo(expected);
            expected.values().forEach(row -> {
                for (int cause = 0; cause < met.length; cause++) {
                    met[cause] += row.get(2 + cause);
                }
            });
        }
        return met;
    }

    /** In parts of which nobody knows the order. */
    private static WaitingCauses run(EventLog log, List<WorkCalendar> calendars, CaseSet cases, long seed) {
        WaitingCauseAggregate aggregate = new WaitingCauseAggregate(log, calendars, WorkGenerators.ZONE, cases, ROWS);
        List<WaitingTally> tallies = new ArrayList<>();
        TraceCursor trace = new TraceCursor(log);
        Random random = new Random(seed);
        for (int i = 0; i < 3; i++) {
            tallies.add(aggregate.create());
        }
        for (int number = 0; number < log.cases(); number++) {
            aggregate.accumulate(tallies.get(random.nextInt(3)), trace.moveTo(number));
        }
        Collections.shuffle(tallies, random);
        return aggregate.finish(tallies.stream().reduce(aggregate::combine).orElseThrow());
    }

    private static Map<String, List<Long>> told(WaitingCauses causes) {
        Map<String, List<Long>> told = new TreeMap<>();
        for (long row : causes.rows()) {
            long from = row / 100;
            long to = row % 100;
            told.put(step(from) + "," + step(to), row(causes.of(row)));
        }
        return told;
    }

    private static String step(long code) {
        return code / 10 + "," + (code % 10 == 9 ? WorkLog.NOBODY : code % 10);
    }

    private static List<Long> row(CauseTotals totals) {
        List<Long> row = new ArrayList<>(List.of(totals.moves(), totals.explained()));
        for (WaitingCause cause : WaitingCause.values()) {
            BigInteger[] minutes = totals.of(cause).divideAndRemainder(BigInteger.valueOf(WorkLog.MINUTE));
            assertThat(minutes[1]).isZero();
            row.add(minutes[0].longValueExact());
        }
        return row;
    }
}
