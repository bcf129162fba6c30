// SPDX-License-Identifier: Apache-2.0
package io.millrace.map.whereabouts;

import io.millrace.event.Ending;
import io.millrace.event.EventLog;
import io.millrace.journey.Aggregate;
import io.millrace.journey.StageModel;
import io.millrace.journey.TraceCursor;
import io.millrace.measure.StagePassages;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Finds the cases that a rule calls stuck, and those that entered no stage at all. */
public final class StuckAggregate implements Aggregate<StuckAggregate.Tally, StuckCases> {
    private final EventLog words;
    private final StageModel model;
    private final int stages;
    private final long[] limits;

    public StuckAggregate(EventLog words, StageModel model, StuckRule rule) {
        this.words = words;
        this.model = model;
        this.stages = model.stages().size();
        this.limits = rule.table(words.channels().size(), stages);
    }

    /** What was found. */
    public static final class Tally {
        private final StagePassages passages;
        private int[] number = new int[16];
        private int[] place = new int[16];
        private long[] beyond = new long[16];
        private int size;
        private long open;
        private long nowhere;

        private Tally(StagePassages passages) {
            this.passages = passages;
        }

        private void add(int caseNumber, int where, long micros) {
            if (size == number.length) {
                number = Arrays.copyOf(number, size * 2);
                place = Arrays.copyOf(place, size * 2);
                beyond = Arrays.copyOf(beyond, size * 2);
            }
            number[size] = caseNumber;
            place[size] = where;
            beyond[size++] = micros;
        }
    }

    @Override
    public Tally create() {
        return new Tally(new StagePassages(words, model));
    }

    @Override
    public void accumulate(Tally tally, TraceCursor trace) {
        if (trace.ending() != Ending.OPEN) {
            return;
        }
        tally.open++;
        StagePassages passages = tally.passages.walk(trace);
        if (passages.furthest() < 0) {
            tally.nowhere++;
        }
        if (StuckRule.stuck(trace, passages, stages, limits)) {
            int stage = StuckRule.stageNow(passages);
            int place = trace.channel() * stages + stage;
            tally.add(trace.caseNumber(), place, passages.timeIn(stage) - limits[place]);
        }
    }

    @Override
    public Tally combine(Tally tally, Tally other) {
        for (int i = 0; i < other.size; i++) {
            tally.add(other.number[i], other.place[i], other.beyond[i]);
        }
        tally.open += other.open;
        tally.nowhere += other.nowhere;
        return tally;
    }

    @Override
    public StuckCases finish(Tally tally) {
        long[] counts = new long[limits.length];
        IntStream.range(0, tally.size).forEach(i -> counts[tally.place[i]]++);
        List<Integer> longest = IntStream.range(0, tally.size)
                .boxed()
                .sorted(Comparator.comparingLong((Integer i) -> tally.beyond[i])
                        .reversed()
                        .thenComparingInt(i -> tally.number[i]))
                .map(i -> tally.number[i])
                .toList();
        return new StuckCases(Arrays.stream(counts).boxed().toList(), longest, tally.open, tally.nowhere);
    }
}
