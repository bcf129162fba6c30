// SPDX-License-Identifier: Apache-2.0
package io.millrace.map.comparison;

import io.millrace.event.Dictionary;
import io.millrace.event.Ending;
import io.millrace.event.EventLog;
import io.millrace.event.FlowKind;
import io.millrace.event.Party;
import io.millrace.event.Touchpoint;
import io.millrace.event.Words;
import io.millrace.journey.Stage;
import io.millrace.journey.StageModel;
import io.millrace.measure.StreamAggregate;
import io.millrace.run.LocalEngine;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/** Generated walks of two groups, "left" and "right", over eight touchpoints. */
final class Walkers {
    static final int TOUCHPOINTS = 8;
    static final long HOUR = 3_600_000_000L;
    static final StageModel MODEL = new StageModel(
            "walk",
            1,
            List.of(
                    new Stage("begin", "Begin", null, false, false, null),
                    new Stage("end", "End", null, false, false, null)));

    private final List<int[]> walks = new ArrayList<>();
    private final List<Integer> groups = new ArrayList<>();
    private final List<Ending> endings = new ArrayList<>();

    /** How a walk goes on. */
    interface Way {
        /** The next touchpoint, or -1 at the end. */
        int next(int group, int from, int steps, Random random);
    }

    /** The way on depends on where a walk stands alone: two of the next three, or the end. */
    static int chain(int from, Random random) {
        int luck = random.nextInt(10);
        int on = luck < 5 ? 1 : luck < 8 ? 2 : 9;
        return from + on >= TOUCHPOINTS ? -1 : from + on;
    }

    /** Walks to anywhere, again and again, and tires: other rules than those of the chain. */
    static int rover(int steps, Random random) {
        return random.nextInt(9) < steps ? -1 : random.nextInt(TOUCHPOINTS);
    }

    static Walkers walk(int each, long seed, Way way) {
        Random random = new Random(seed);
        Walkers walkers = new Walkers();
        for (int c = 0; c < 2 * each; c++) {
            int group = c % 2;
            List<Integer> walk = new ArrayList<>(List.of(random.nextInt(2)));
            int next = way.next(group, walk.get(0), 1, random);
            while (next >= 0) {
                walk.add(next);
                next = way.next(group, next, walk.size(), random);
            }
            walkers.add(
                    group,
                    random.nextInt(12) == 0 ? Ending.OPEN : Ending.SILENT,
                    walk.stream().mapToInt(i -> i).toArray());
        }
        return walkers;
    }

    void add(int group, Ending ending, int... walk) {
        walks.add(walk);
        groups.add(group);
        endings.add(ending);
    }

    EventLog log() {
        int[] offsets = new int[walks.size() + 1];
        for (int c = 0; c < walks.size(); c++) {
            offsets[c + 1] = offsets[c] + walks.get(c).length;
        }
        int events = offsets[walks.size()];
        long[] ends = new long[walks.size()];
        Arrays.fill(ends, 10_000 * HOUR);
        int[] none = new int[walks.size()];
        Arrays.fill(none, -1);
        byte[] ended = new byte[walks.size()];
        for (int c = 0; c < ended.length; c++) {
            ended[c] = (byte) List.of(Ending.values()).indexOf(endings.get(c));
        }
        Dictionary channels = new Dictionary();
        channels.code("left");
        channels.code("right");
        return new EventLog(
                offsets,
                walks.stream().flatMapToInt(Arrays::stream).toArray(),
                IntStream.range(0, events).mapToLong(i -> i * HOUR / 100).toArray(),
                null,
                null,
                null,
                new int[events],
                Words.of(IntStream.range(0, walks.size()).mapToObj(c -> "c" + c).toList()),
                none,
                groups.stream().mapToInt(group -> group).toArray(),
                ended,
                ends,
                none,
                List.of(),
                IntStream.range(0, TOUCHPOINTS).mapToObj(Walkers::touchpoint).toList(),
                List.of(),
                new Dictionary(),
                channels,
                new Dictionary(),
                new Dictionary(),
                10_000 * HOUR);
    }

    private static Touchpoint touchpoint(int index) {
        return new Touchpoint(
                "t" + index,
                index == 0 ? 0 : index == TOUCHPOINTS - 1 ? 1 : Touchpoint.NO_STAGE,
                Touchpoint.NO_LANE,
                FlowKind.ACTION,
                false,
                Party.US,
                null,
                false,
                null,
                null,
                Touchpoint.NO_LANE);
    }

    static Comparison compare(EventLog log, int stretches) {
        return new ComparisonMaker(log).make(group(log, 0, stretches), group(log, 1, stretches));
    }

    static ComparedGroup group(EventLog log, int channel, int stretches) {
        LocalEngine engine = new LocalEngine(stretches);
        return new ComparedGroup(
                channel == 0 ? "left" : "right",
                engine.run(
                                log,
                                trace -> trace.channel() == channel,
                                new StreamAggregate(log, MODEL, StreamAggregate.Streams.TOGETHER))
                        .get(0),
                engine.run(log, trace -> trace.channel() == channel, new ChoiceAggregate(log)),
                engine.run(log, trace -> trace.channel() == channel, new PrecedenceAggregate(log)));
    }
}
