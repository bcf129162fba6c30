// SPDX-License-Identifier: Apache-2.0
package io.millrace.measure;

import io.millrace.event.Ending;
import io.millrace.event.EventLog;
import io.millrace.event.FlowKind;
import io.millrace.event.Party;
import io.millrace.event.RawEvent;
import io.millrace.event.Touchpoint;
import io.millrace.journey.Stage;
import io.millrace.journey.StageModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Logs in which everything that can happen does happen, the same for the same seed. */
final class RandomLogs {
    static final StageModel MODEL = model("search", "order", "pack", "ship", "arrive");
    private static final long HOUR = 3_600_000_000L;
    private static final String[] CHANNELS = {"web", "store", "phone"};

    private RandomLogs() {}

    /** A model whose last stage completes a case. */
    static StageModel model(String... keys) {
        List<Stage> stages = new ArrayList<>();
        for (int i = 0; i < keys.length; i++) {
            stages.add(new Stage(
                    keys[i], keys[i].toUpperCase(java.util.Locale.ROOT), null, i == keys.length - 1, false, null));
        }
        return new StageModel("test", 1, stages);
    }

    static Touchpoint touchpoint(String name, int stage, Party by) {
        return new Touchpoint(
                name,
                stage,
                Touchpoint.NO_LANE,
                FlowKind.ACTION,
                false,
                by,
                null,
                false,
                null,
                null,
                Touchpoint.NO_LANE);
    }

    private static List<Touchpoint> touchpoints() {
        List<Touchpoint> touchpoints = new ArrayList<>();
        for (int s = 0; s < 5; s++) {
            touchpoints.add(touchpoint("enter " + s, s, Party.CUSTOMER));
            touchpoints.add(touchpoint("put " + s, s, Party.US));
        }
        touchpoints.add(new Touchpoint(
                "call",
                -1,
                -1,
                FlowKind.INFORMATION,
                true,
                Party.CUSTOMER,
                240.0,
                true,
                null,
                null,
                Touchpoint.NO_LANE));
        touchpoints.add(new Touchpoint(
                "mail",
                -1,
                -1,
                FlowKind.INFORMATION,
                false,
                Party.SYSTEM,
                null,
                false,
                null,
                null,
                Touchpoint.NO_LANE));
        touchpoints.add(new Touchpoint(
                "check", -1, -1, FlowKind.ACTION, false, Party.US, 60.0, false, null, null, Touchpoint.NO_LANE));
        return touchpoints;
    }

    static EventLog log(int cases, long seed) {
        Random random = new Random(seed);
        LogBuilder builder = new LogBuilder(touchpoints());
        long asOf = 2_000 * HOUR;
        for (int c = 0; c < cases; c++) {
            boolean completes = addEvents(builder, random);
            end(builder, random, completes, CHANNELS[Math.min(2, random.nextInt(7) / 2)], asOf);
        }
        return builder.build(asOf);
    }

    private static boolean addEvents(LogBuilder builder, Random random) {
        long time = random.nextInt(1_000) * HOUR;
        int events = 1 + random.nextInt(8);
        int at = random.nextInt(3);
        boolean completes = false;
        for (int i = 0; i < events; i++) {
            // steps of whole hours, some of none, so that times tie
            time += random.nextInt(3) == 0 ? 0 : random.nextInt(48) * HOUR;
            int touchpoint = random.nextInt(4) == 0 ? 10 + random.nextInt(3) : 2 * at + random.nextInt(2);
            completes |= touchpoint == 8 || touchpoint == 9;
            builder.event(
                    touchpoint,
                    time,
                    random.nextInt(5) == 0 ? time + random.nextInt(90) * 60_000_000L : RawEvent.NO_TIME);
            at = Math.min(4, Math.max(0, at + random.nextInt(4) - 1));
        }
        return completes;
    }

    private static void end(LogBuilder builder, Random random, boolean completes, String channel, long asOf) {
        long end = asOf - random.nextInt(200) * HOUR;
        switch (random.nextInt(8)) {
            case 0 -> builder.endCase(channel, Ending.EXITED, end, "cancelled");
            case 1 ->
                builder.endCase(channel, Ending.EXITED_UNDATED, end, random.nextBoolean() ? "cancelled" : "sold out");
            case 2 -> builder.endCase(channel, completes ? Ending.COMPLETED : Ending.NEXT_ORDER, end);
            case 3 -> builder.endCase(channel, completes ? Ending.COMPLETED : Ending.SILENT, end);
            default -> builder.endCase(channel, completes ? Ending.COMPLETED : Ending.OPEN, completes ? end : asOf);
        }
    }
}
