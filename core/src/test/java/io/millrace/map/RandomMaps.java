// SPDX-License-Identifier: Apache-2.0
package io.millrace.map;

import io.millrace.event.Dictionary;
import io.millrace.event.Ending;
import io.millrace.event.EventLog;
import io.millrace.event.FlowKind;
import io.millrace.event.Lane;
import io.millrace.event.LaneRow;
import io.millrace.event.Party;
import io.millrace.event.Touchpoint;
import io.millrace.event.ValueSeen;
import io.millrace.event.Words;
import io.millrace.journey.CaseRule;
import io.millrace.journey.Stage;
import io.millrace.journey.StageModel;
import io.millrace.journey.TraceCursor;
import io.millrace.measure.StreamAggregate;
import io.millrace.measure.StreamMeasures;
import io.millrace.measure.StreamTallies;
import java.time.Duration;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/**
 * Maps of random stage models and logs: 1 to 12 stages and any number of lanes under long names, from no case to some hundreds, that go
 * forward, jump, turn back, meet things twice, end in every way or not at all.
 */
final class RandomMaps {
    private static final long SECOND = 1_000_000L;
    private static final String[] WORDS = {
        "Offer",
        "Wunschterminvereinbarung",
        "WWW",
        "paid",
        "mm",
        "Returned by the customer",
        "Ångström",
        "5 %",
        "A&B",
        "i",
        "Rücksendungsbearbeitung",
        "配送",
        "Call"
    };

    private final Random random;
    private final StageModel model;
    private final List<Lane> lanes = new ArrayList<>();
    private final List<Touchpoint> touchpoints = new ArrayList<>();
    private final Dictionary exits = new Dictionary();

    private RandomMaps(long seed) {
        random = new Random(seed);
        int count = 1 + Math.floorMod(seed, 12);
        int order = random.nextInt(count);
        List<Stage> stages = new ArrayList<>();
        for (int s = 0; s < count; s++) {
            boolean last = s == count - 1 && seed % 3 == 0;
            stages.add(new Stage("s" + s, name(1 + random.nextInt(5)), null, last, s == order, null));
        }
        model = new StageModel("random", 1, stages);
        for (int lane = random.nextInt(9); lane > 0; lane--) {
            lanes.add(new Lane("l" + lane, name(3), pick(LaneRow.values()), null));
        }
        for (int t = count + random.nextInt(40); t > 0; t--) {
            touchpoints.add(touchpoint(t, count));
        }
        exits.code("cancelled");
    }

    private Touchpoint touchpoint(int t, int stages) {
        boolean enters = t <= stages || random.nextBoolean();
        return new Touchpoint(
                name(1 + random.nextInt(4)) + " " + t,
                enters ? t % stages : Touchpoint.NO_STAGE,
                random.nextInt(lanes.size() + 1) - 1,
                pick(FlowKind.values()),
                random.nextBoolean(),
                pick(Party.values()),
                random.nextInt(3) == 0 ? Double.valueOf(random.nextInt(9_000)) : null,
                random.nextInt(9) == 0,
                null,
                null,
                Touchpoint.NO_LANE);
    }

    /** The map of all cases of a random company; the same seed makes the same map. */
    static ValueStreamMap of(long seed) {
        RandomMaps company = new RandomMaps(seed);
        EventLog log = company.log(seed % 7 == 0 ? 0 : 1 + company.random.nextInt(seed % 5 == 0 ? 3 : 400));
        StreamAggregate streams = new StreamAggregate(log, company.model);
        StreamTallies tallies = streams.create();
        TraceCursor cursor = new TraceCursor(log);
        for (int c = 0; c < log.cases(); c++) {
            streams.accumulate(tallies, cursor.moveTo(c));
        }
        List<StreamMeasures> measures = streams.finish(tallies);
        CaseRule rule =
                seed % 2 == 0 ? new CaseRule.ExplicitId("order") : new CaseRule.PurchaseToPurchase(Duration.ofDays(90));
        return new ValueStreamMapMaker(
                        company.name(3),
                        company.model,
                        log,
                        WalkedLevels.homes(log),
                        List.of(company.name(2), company.name(4)),
                        rule,
                        ZoneId.of("UTC"))
                .make(measures.get(measures.size() - 1));
    }

    private EventLog log(int cases) {
        List<Integer> offsets = new ArrayList<>(List.of(0));
        List<Integer> met = new ArrayList<>();
        List<Long> times = new ArrayList<>();
        double pace = Math.pow(10, random.nextDouble() * 8);
        int goesBack = 2 + random.nextInt(9);
        for (int c = 0; c < cases; c++) {
            long time = (long) (random.nextDouble() * 1e7 * SECOND);
            int at = random.nextInt(3) == 0 ? random.nextInt(touchpoints.size()) : 0;
            for (int steps = 1 + random.nextInt(2 * touchpoints.size()); steps > 0; steps--) {
                met.add(at);
                times.add(time);
                time += (long) (random.nextDouble() * pace * SECOND);
                int way = random.nextInt(goesBack) == 0 ? -random.nextInt(5) : 1 + random.nextInt(3);
                at = Math.floorMod(at + way, touchpoints.size());
            }
            offsets.add(met.size());
        }
        return log(offsets, met, times);
    }

    private EventLog log(List<Integer> offsets, List<Integer> met, List<Long> times) {
        int cases = offsets.size() - 1;
        long asOf = times.stream().mapToLong(Long::longValue).max().orElse(0);
        byte[] ending = new byte[cases];
        int[] exit = new int[cases];
        long[] ends = new long[cases];
        String[] ids = new String[cases];
        for (int c = 0; c < cases; c++) {
            Ending how = random.nextInt(3) == 0 ? pick(Ending.values()) : Ending.OPEN;
            // a case is complete only where the model has a last stage
            how = how == Ending.COMPLETED ? Ending.OPEN : how;
            ending[c] = (byte) Arrays.asList(Ending.values()).indexOf(how);
            boolean left = how == Ending.EXITED || how == Ending.EXITED_UNDATED;
            exit[c] = left ? 0 : -1;
            ends[c] = how == Ending.OPEN ? asOf : times.get(offsets.get(c + 1) - 1);
            ids[c] = "c" + c;
        }
        Dictionary channels = new Dictionary();
        channels.code("none");
        int[] nobody = new int[cases];
        Arrays.fill(nobody, -1);
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
                ending,
                ends,
                exit,
                List.of(),
                touchpoints,
                lanes,
                new Dictionary(),
                channels,
                new Dictionary(),
                exits,
                ValueSeen.NOT_COUNTED,
                asOf);
    }

    private String name(int words) {
        StringBuilder name = new StringBuilder();
        for (int i = 0; i < words; i++) {
            name.append(name.isEmpty() ? "" : " ").append(pick(WORDS));
        }
        return name.toString();
    }

    private <T> T pick(T[] some) {
        return some[random.nextInt(some.length)];
    }
}
