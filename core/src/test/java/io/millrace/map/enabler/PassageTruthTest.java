// SPDX-License-Identifier: Apache-2.0
package io.millrace.map.enabler;

import static org.assertj.core.api.Assertions.assertThat;

import io.millrace.event.Ending;
import io.millrace.event.EventLog;
import io.millrace.event.Party;
import io.millrace.journey.StageModel;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Shortcuts that pay and detours that cost are told from those that do not, over many generated logs. */
class PassageTruthTest {
    private static final StageModel MODEL = DraftLog.model("look", "compare", "order", "done");
    private static final double DAY = 86_400e6;
    private static final int SEEDS = 100;

    @Test
    void a_shortcut_is_good_when_those_who_take_it_come_to_the_end_more_often() {
        int good = 0;
        int noise = 0;
        for (int seed = 0; seed < SEEDS; seed++) {
            good += only(Found.in(log(seed, 0.75, 5, 5), MODEL).shortcuts()).equals("good shortcut") ? 1 : 0;
            noise += only(Found.in(log(1_000 + seed, 0.6, 5, 5), MODEL).shortcuts())
                            .equals("no more than noise")
                    ? 1
                    : 0;
        }
        assertThat(good).isGreaterThanOrEqualTo(95);
        assertThat(noise).isGreaterThanOrEqualTo(90);
    }

    @Test
    void a_detour_is_bad_when_those_who_take_it_come_to_the_end_less_often() {
        int bad = 0;
        int noise = 0;
        for (int seed = 0; seed < SEEDS; seed++) {
            bad += only(Found.in(log(seed, 0.6, 0.1, 0.02), MODEL).detours()).equals("bad detour") ? 1 : 0;
            noise += only(Found.in(log(1_000 + seed, 0.6, 0.1, 0.1), MODEL).detours())
                            .equals("no more than noise")
                    ? 1
                    : 0;
        }
        assertThat(bad).isGreaterThanOrEqualTo(95);
        assertThat(noise).isGreaterThanOrEqualTo(90);
    }

    private static String only(List<Passage> ways) {
        return ways.stream()
                .filter(Passage::all)
                .map(Passage::verdict)
                .findFirst()
                .orElse("not seen");
    }

    /**
     * Three tenths of those who look order without comparing. Who compares goes back at a constant rate, and orders at a constant rate, or at
     * another after having gone back; so who went back has been there longer.
     *
     * @param jumped chance that an order without comparing arrives; that of the others is 0.6
     * @param before rate a day of ordering before having gone back
     * @param after the same after it
     */
    private static EventLog log(long seed, double jumped, double before, double after) {
        Random random = new Random(seed);
        DraftLog log = new DraftLog(List.of(
                DraftLog.touchpoint("looks", 0, Party.CUSTOMER, null),
                DraftLog.touchpoint("compares", 1, Party.CUSTOMER, null),
                DraftLog.touchpoint("orders", 2, Party.CUSTOMER, null),
                DraftLog.touchpoint("arrives", 3, Party.PARTNER, null)));
        double end = 200 * DAY;
        for (int c = 0; c < 3_000; c++) {
            walk(log, random, random.nextDouble() * end, end, jumped, before, after);
        }
        return log.build((long) end);
    }

    private static void walk(
            DraftLog log, Random random, double begin, double end, double jumped, double before, double after) {
        double time = begin;
        String channel = random.nextBoolean() ? "web" : "store";
        log.event(0, (long) time);
        boolean jump = random.nextInt(10) < 3;
        boolean stays = false;
        time += wait(random, 0.5);
        if (!jump && time < end) {
            log.event(1, (long) time);
            double back = time + wait(random, 0.1);
            double order = time + wait(random, before);
            if (back < order) {
                if (back < end) {
                    log.event(0, (long) back);
                }
                order = back + wait(random, after);
            }
            time = order;
        }
        if (time < end) {
            log.event(2, (long) time);
            stays = random.nextDouble() >= (jump ? jumped : 0.6);
            time += wait(random, 0.3);
        }
        if (stays || time >= end) {
            log.endCase(channel, "any", Ending.OPEN, (long) end);
            return;
        }
        log.event(3, (long) time);
        log.endCase(channel, "any", Ending.COMPLETED, (long) time);
    }

    private static double wait(Random random, double perDay) {
        return -Math.log(1 - random.nextDouble()) / perDay * DAY;
    }
}
