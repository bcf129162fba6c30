// SPDX-License-Identifier: Apache-2.0
package io.millrace.map.handoff;

import static org.assertj.core.api.Assertions.assertThat;

import io.millrace.event.Ending;
import io.millrace.event.EventLog;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * How often the 95 % interval of the excess loss holds the difference that was planted, over 2,000 small generated logs a rule. Cases make
 * several moves, so that counting moves instead of cases would let it fall too low; some are in both samples.
 */
class ExcessLossCoverageTest {
    private static final long HOUR = HandedLogs.HOUR;
    private static final long AS_OF = 4_000 * HOUR;
    private static final int LOGS = 2_000;

    /**
     * A case is handed from desk to office and back to the desk and to the office again, or stays at the desk, for one to four moves; then it
     * is lost or moves on. Of those that are handed off, a share has stayed with its party before: it is in both samples.
     */
    private static EventLog log(Random random, int cases, double loss, double excess, double both) {
        HandedLogs logs = new HandedLogs();
        int desk = logs.touchpoint(0, 0);
        int office = logs.touchpoint(-1, 1);
        int atDesk = logs.touchpoint(-1, 0);
        int next = logs.touchpoint(1, 0);
        for (int c = 0; c < cases; c++) {
            long time = random.nextInt(3_000) * HOUR;
            boolean handed = random.nextBoolean();
            logs.event(desk, "ann", time);
            boolean before = handed && random.nextDouble() < both;
            if (before) {
                time += HOUR;
                logs.event(atDesk, "ann", time);
            }
            // all that move on do so within the four hours that nine in ten need
            int moves = 1 + random.nextInt(before ? 3 : 4);
            for (int i = 0; i < moves; i++) {
                time += HOUR;
                logs.event(handed && i % 2 == 0 ? office : atDesk, handed && i % 2 == 0 ? "eve" : "ann", time);
            }
            boolean lost = random.nextDouble() < loss + (handed ? excess : 0);
            time += HOUR;
            if (!lost) {
                logs.event(next, "ann", time);
            }
            logs.endCase("all", lost ? Ending.EXITED : Ending.OPEN, lost ? time : AS_OF);
        }
        return logs.build(AS_OF);
    }

    @ParameterizedTest
    @CsvSource({
        "120, 0.2, 0.15, 0, 1",
        "300, 0.1, 0.05, 0, 2",
        "200, 0.3, 0, 0, 3",
        "80, 0.4, 0.3, 0, 4",
        "240, 0.25, 0.2, 0.5, 5"
    })
    void the_interval_holds_the_truth_as_often_as_it_says(
            int cases, double loss, double excess, double both, long seed) {
        Random random = new Random(seed);
        // who is in both samples is counted among the comparable too, and loses as those who are handed off
        double comparable = both / (1 + both);
        double truth = excess * (1 - comparable);
        int held = 0;
        int told = 0;
        for (int i = 0; i < LOGS; i++) {
            EventLog log = log(random, cases, loss, excess, both);
            ExcessLoss found = HandedLogs.handOffs(log, PartyLevel.PERSON).stream()
                    .filter(one -> one.name().equals("Desk → Office"))
                    .findFirst()
                    .orElseThrow()
                    .excessLoss();
            Double low = found.low();
            Double high = found.high();
            if (low != null && high != null) {
                told++;
                held += low <= truth && truth <= high ? 1 : 0;
            }
        }
        assertThat(told).isGreaterThan(LOGS * 95 / 100);
        assertThat((double) held / told).as("held").isBetween(0.93, 0.97);
    }
}
