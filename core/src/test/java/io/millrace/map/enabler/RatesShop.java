// SPDX-License-Identifier: Apache-2.0
package io.millrace.map.enabler;

import io.millrace.event.Ending;
import io.millrace.event.EventLog;
import io.millrace.event.Party;
import io.millrace.event.Touchpoint;
import io.millrace.journey.StageModel;
import java.util.List;
import java.util.Random;
import java.util.function.DoubleUnaryOperator;

/**
 * First generator: everything happens at constant rates, in continuous time. In each stage a case moves on, gives up, or is sent something;
 * what helps raises the rate of moving on from then on.
 *
 * <p>The webinar helps in stage 1 of dealers and in stage 0 of direct customers. Praise does nothing; but the keen are sent it far more
 * often, and the keen move on more than twice as fast.
 */
public final class RatesShop {
    public static final StageModel MODEL = DraftLog.model("look", "compare", "order", "done");
    static final int WEBINAR = 4;
    static final int PRAISE = 5;
    static final double DAY = 86_400e6;
    static final double GIVE_UP = 0.05;
    static final double SENT = 0.12;
    static final double SENT_TO_KEEN = 2;

    private static final double MOVE_COOL = 0.08;
    private static final double MOVE_KEEN = 0.2;
    private static final double HELPS = 0.25;

    private final Random random;
    private final double begunWithin;

    /** Cases begin evenly over so many days, up to the end of the log. */
    public RatesShop(long seed, double begunWithin) {
        this.random = new Random(seed);
        this.begunWithin = begunWithin;
    }

    static List<Touchpoint> touchpoints() {
        return List.of(
                DraftLog.touchpoint("looks", 0, Party.CUSTOMER, null),
                DraftLog.touchpoint("compares", 1, Party.CUSTOMER, null),
                DraftLog.touchpoint("orders", 2, Party.CUSTOMER, null),
                DraftLog.touchpoint("arrives", 3, Party.PARTNER, null),
                DraftLog.touchpoint("webinar", Touchpoint.NO_STAGE, Party.US, null),
                DraftLog.touchpoint("praise", Touchpoint.NO_STAGE, Party.US, null));
    }

    static double moves(boolean keen) {
        return keen ? MOVE_KEEN : MOVE_COOL;
    }

    /** By how much the webinar raises the rate of moving on. */
    static double helps(String channel, int stage) {
        return stage == (channel.equals("dealer") ? 1 : 0) ? HELPS : 0;
    }

    public EventLog log(int cases) {
        DraftLog log = new DraftLog(touchpoints());
        double end = begunWithin * DAY;
        for (int c = 0; c < cases; c++) {
            boolean keen = random.nextInt(3) == 0;
            String channel = random.nextInt(2) == 0 ? "dealer" : "direct";
            walk(log, channel, keen, random.nextDouble() * end, end);
        }
        return log.build((long) end);
    }

    private void walk(DraftLog log, String channel, boolean keen, double begin, double end) {
        double time = begin;
        for (int stage = 0; stage < 3; stage++) {
            log.event(stage, (long) time);
            boolean helped = false;
            double webinar = time + after(SENT);
            double praise = time + after(keen ? SENT_TO_KEEN : SENT);
            double leave = time + after(GIVE_UP);
            double move = time + after(moves(keen));
            if (webinar < Math.min(move, leave)) {
                move = webinar + after(moves(keen) + helps(channel, stage));
                helped = true;
            }
            double gone = Math.min(end, Math.min(move, leave));
            if (helped && webinar < gone) {
                log.event(WEBINAR, (long) webinar);
            }
            if (praise < gone) {
                log.event(PRAISE, (long) praise);
            }
            if (gone == end) {
                log.endCase(channel, keen ? "keen" : "cool", Ending.OPEN, (long) end);
                return;
            }
            if (leave < move) {
                log.endCase(channel, keen ? "keen" : "cool", Ending.EXITED, (long) leave);
                return;
            }
            time = move;
        }
        log.event(3, (long) time);
        log.endCase(channel, keen ? "keen" : "cool", Ending.COMPLETED, (long) time);
    }

    private double after(double perDay) {
        return -Math.log(1 - random.nextDouble()) / perDay * DAY;
    }

    /**
     * What the webinar truly adds to moving on within a window, for those who were sent it and are followed that long: of all who begin
     * evenly, in a stage that they enter at once.
     */
    static double truth(String channel, int stage, double days, double begunWithin) {
        double weights = 0;
        double sum = 0;
        for (boolean keen : new boolean[] {true, false}) {
            double move = moves(keen);
            double all = move + GIVE_UP + SENT;
            double followed =
                    integral(age -> SENT * Math.exp(-all * age) * Math.max(0, begunWithin - age - days), begunWithin);
            double weight = (keen ? 1 : 2) * followed;
            double helped = move + helps(channel, stage);
            double with = within(helped, days);
            double without = integral(t -> Math.exp(-all * t) * (move + SENT * within(helped, days - t)), days);
            weights += weight;
            sum += weight * (with - without);
        }
        return sum / weights;
    }

    /** Chance to move on within so many days at this rate, among those who give up. */
    private static double within(double rate, double days) {
        return rate / (rate + GIVE_UP) * (1 - Math.exp(-(rate + GIVE_UP) * days));
    }

    private static double integral(DoubleUnaryOperator f, double to) {
        int steps = 2_000;
        double sum = 0;
        for (int i = 0; i < steps; i++) {
            sum += f.applyAsDouble(to * (i + 0.5) / steps);
        }
        return sum * to / steps;
    }
}
