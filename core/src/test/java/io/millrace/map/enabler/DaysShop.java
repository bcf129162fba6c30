// SPDX-License-Identifier: Apache-2.0
package io.millrace.map.enabler;

import io.millrace.event.Ending;
import io.millrace.event.EventLog;
import io.millrace.event.Party;
import io.millrace.event.Touchpoint;
import io.millrace.journey.StageModel;
import java.util.List;
import java.util.Random;

/**
 * Second generator, by other rules: customers act in the morning and decide in the evening, day by day. The demo, which they seek out
 * themselves, helps on its own day and the next one, and only on the way from comparing to ordering. Who sticks to it for long decides
 * sooner or later: from the fourth day on the chance to move on is three times as high, and only then the brochure is found, which does
 * nothing. Part of the customers goes quiet and never comes back; who is quiet finds nothing.
 */
public final class DaysShop {
    public static final StageModel MODEL = DraftLog.model("look", "compare", "order");
    static final int VISIT = 3;
    static final int DEMO = 4;
    static final int BROCHURE = 5;
    static final double EARLY = 0.06;
    static final double LATE = 0.18;
    static final double HELPS = 0.25;
    static final double QUIET = 0.06;

    private static final int PATIENT = 4;
    private static final long DAY = 86_400_000_000L;
    private static final long MORNING = 9 * DAY / 24;
    private static final long EVENING = 18 * DAY / 24;

    private final Random random;
    private final int days;

    public DaysShop(long seed, int days) {
        this.random = new Random(seed);
        this.days = days;
    }

    static List<Touchpoint> touchpoints() {
        return List.of(
                DraftLog.touchpoint("looks", 0, Party.CUSTOMER, null),
                DraftLog.touchpoint("compares", 1, Party.CUSTOMER, null),
                DraftLog.touchpoint("orders", 2, Party.CUSTOMER, null),
                DraftLog.touchpoint("visit", Touchpoint.NO_STAGE, Party.CUSTOMER, null),
                DraftLog.touchpoint("demo", Touchpoint.NO_STAGE, Party.CUSTOMER, null),
                DraftLog.touchpoint("brochure", Touchpoint.NO_STAGE, Party.CUSTOMER, null));
    }

    public EventLog log(int cases) {
        DraftLog log = new DraftLog(touchpoints());
        long asOf = (long) days * DAY;
        for (int c = 0; c < cases; c++) {
            String channel = random.nextInt(3) == 0 ? "store" : "web";
            walk(log, channel, random.nextInt(days), asOf);
        }
        return log.build(asOf);
    }

    private void walk(DraftLog log, String channel, int begin, long asOf) {
        int day = begin;
        for (int stage = 0; stage < 2; stage++) {
            long entry = day * DAY + MORNING + jitter();
            log.event(stage, entry);
            int demo = Integer.MIN_VALUE / 2;
            boolean quiet = false;
            int here = day;
            for (; day < days; day++) {
                if (day > here && !quiet) {
                    demo = act(log, day, day - here, demo);
                }
                double move = quiet ? 0 : chance(day - here) + (stage == 1 && day - demo < 2 ? HELPS : 0);
                if (random.nextDouble() < move) {
                    break;
                }
                quiet |= random.nextDouble() < QUIET;
            }
            if (day == days) {
                log.endCase(channel, "any", Ending.OPEN, asOf);
                return;
            }
            if (stage == 1) {
                long end = day * DAY + EVENING;
                log.event(2, end);
                log.endCase(channel, "any", Ending.COMPLETED, end);
                return;
            }
            day++;
            if (day == days) {
                log.endCase(channel, "any", Ending.OPEN, asOf);
                return;
            }
        }
    }

    /** What the customer does in the morning; returns the day of the last demo. */
    private int act(DraftLog log, int day, int age, int demo) {
        double luck = random.nextDouble();
        long time = day * DAY + MORNING + jitter();
        if (luck < 0.3) {
            log.event(VISIT, time);
        } else if (luck < 0.4) {
            log.event(DEMO, time);
            return day;
        } else if (luck < 0.55 && age >= PATIENT) {
            log.event(BROCHURE, time);
        }
        return demo;
    }

    private static double chance(int age) {
        return age >= PATIENT ? LATE : EARLY;
    }

    private long jitter() {
        return (long) (random.nextDouble() * DAY / 24);
    }
}
