// SPDX-License-Identifier: Apache-2.0
package io.millrace.map;

import io.millrace.event.Dictionary;
import io.millrace.event.EventLog;
import io.millrace.event.FlowKind;
import io.millrace.event.Lane;
import io.millrace.event.LaneRow;
import io.millrace.event.Party;
import io.millrace.event.Touchpoint;
import io.millrace.event.ValueSeen;
import io.millrace.event.Words;
import io.millrace.journey.CaseRule;
import io.millrace.journey.TraceCursor;
import io.millrace.measure.BoxAggregate;
import io.millrace.measure.BoxTally;
import io.millrace.measure.BoxedStream;
import io.millrace.measure.StreamMeasures;
import io.millrace.measure.TouchpointBoxes;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.Random;
import java.util.TreeMap;

/** Tangles of generated journeys: cases walk over touchpoints, mostly forward, with loops, repeats and short cuts. */
final class WalkedTangles {
    private static final long MINUTE = 60_000_000L;
    static final int STAGES = 4;

    private static final Party[] PARTIES = Party.values();
    private static final List<Lane> LANES = List.of(
            new Lane("web", "Web shop", LaneRow.CUSTOMER, null),
            new Lane("desk", "Service desk", LaneRow.FRONT, null),
            new Lane("store", "Warehouse", LaneRow.BACK, null),
            new Lane("dhl", "Carrier", LaneRow.PARTNER, null));

    private WalkedTangles() {}

    /** Some touchpoints and about so many ways on from each. */
    static Tangle of(int touchpoints, int waysOn, long seed, OptionalLong least) {
        EventLog log = log(touchpoints, waysOn, 1_500, seed);
        return make(log, least);
    }

    static Tangle make(EventLog log, OptionalLong least) {
        BoxAggregate aggregate =
                new BoxAggregate(log, TouchpointBoxes.each(log.touchpoints().size()));
        BoxTally tally = aggregate.create();
        TraceCursor cursor = new TraceCursor(log);
        for (int c = 0; c < log.cases(); c++) {
            aggregate.accumulate(tally, cursor.moveTo(c));
        }
        BoxedStream boxed = aggregate.finish(tally);
        StreamMeasures measures = MeasuresByHand.stream(
                "All",
                log.cases() == 0
                        ? List.of()
                        : List.of(MeasuresByHand.stage(0, "S", log.cases(), 0, 1, 0, new Random(1))),
                MeasuresByHand.totals(MeasuresByHand.none("x"), MeasuresByHand.unknown(), 0, 0));
        return new TangleMaker("Lindgren Outdoor", log, new CaseRule.ExplicitId("order"), ZoneId.of("UTC"))
                .make(measures, boxed, least);
    }

    static EventLog log(int touchpoints, int waysOn, int cases, long seed) {
        Random random = new Random(seed);
        int[][] ways = ways(touchpoints, waysOn, random);
        List<Integer> offsets = new ArrayList<>(List.of(0));
        List<Integer> met = new ArrayList<>();
        List<Long> times = new ArrayList<>();
        for (int c = 0; c < cases; c++) {
            long time = c * 1_000L * MINUTE;
            int at = random.nextInt(3) == 0 ? Math.min(touchpoints - 1, random.nextInt(3)) : 0;
            while (at >= 0) {
                met.add(at);
                times.add(time);
                time += (1 + random.nextInt(2_000)) * MINUTE;
                double early = Math.pow(random.nextDouble(), 2.2);
                at = random.nextInt(40) == 0 ? -1 : ways[at][(int) (early * ways[at].length)];
            }
            offsets.add(met.size());
        }
        return log(names(touchpoints, random), offsets, met, times);
    }

    private static int[][] ways(int touchpoints, int waysOn, Random random) {
        int[][] ways = new int[touchpoints][];
        for (int t = 0; t < touchpoints; t++) {
            List<Integer> to = new ArrayList<>(List.of(t + 1 == touchpoints ? -1 : t + 1));
            for (int i = 1; i < waysOn; i++) {
                int jump = random.nextInt(5) == 0 ? -1 - random.nextInt(6) : random.nextInt(6);
                to.add(Math.max(0, Math.min(touchpoints - 1, t + jump)));
            }
            ways[t] = to.stream().distinct().mapToInt(Integer::intValue).toArray();
        }
        return ways;
    }

    private static List<Touchpoint> names(int touchpoints, Random random) {
        String[] words = {
            "Offer", "asked", "Invoice", "paid", "Parcel", "returned", "Call", "answered by the desk", "Mail"
        };
        TreeMap<String, Touchpoint> named = new TreeMap<>();
        List<Touchpoint> list = new ArrayList<>();
        for (int t = 0; t < touchpoints; t++) {
            String name = words[random.nextInt(words.length)] + " " + words[random.nextInt(words.length)];
            String once = named.containsKey(name) ? name + " " + t : name;
            int lane = random.nextInt(LANES.size() + 1) - 1;
            Party by = PARTIES[random.nextInt(PARTIES.length)];
            int stage = t % 3 == 2 ? Touchpoint.NO_STAGE : t * STAGES / touchpoints;
            list.add(new Touchpoint(
                    once, stage, lane, FlowKind.ACTION, false, by, null, false, null, null, Touchpoint.NO_LANE));
            named.put(once, list.get(t));
        }
        return list;
    }

    private static EventLog log(
            List<Touchpoint> touchpoints, List<Integer> offsets, List<Integer> met, List<Long> times) {
        int cases = offsets.size() - 1;
        long asOf = times.stream().mapToLong(Long::longValue).max().orElse(0);
        long[] ends = new long[cases];
        java.util.Arrays.fill(ends, asOf);
        Dictionary channels = new Dictionary();
        channels.code("none");
        int[] nobody = new int[cases];
        java.util.Arrays.fill(nobody, -1);
        String[] ids = new String[cases];
        for (int c = 0; c < cases; c++) {
            ids[c] = "c" + c;
        }
        return new EventLog(
                offsets.stream().mapToInt(Integer::intValue).toArray(),
                met.stream().mapToInt(Integer::intValue).toArray(),
                times.stream().mapToLong(Long::longValue).toArray(),
                null,
                null,
                null,
                new int[met.size()],
                Words.of(List.of(ids)),
                nobody,
                new int[cases],
                new byte[cases],
                ends,
                nobody,
                List.of(),
                touchpoints,
                LANES,
                new Dictionary(),
                channels,
                new Dictionary(),
                new Dictionary(),
                ValueSeen.NOT_COUNTED,
                asOf);
    }
}
