// SPDX-License-Identifier: Apache-2.0
package io.millrace.map.whereabouts;

import io.millrace.journey.StageModel;
import io.millrace.journey.TraceCursor;
import io.millrace.measure.StagePassages;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * When a case is stuck: it is open, and in its stage for longer than the winners' p95 of its stream there. Written as limits of whole seconds,
 * {@code STAGE>SECONDS>CHANNEL} with commas between.
 *
 * @param limits those of the stages in which a case can be stuck
 */
public record StuckRule(List<Limit> limits) {
    private static final long MICROS = 1_000_000;
    private static final long NEVER = Long.MAX_VALUE;

    /**
     * From when on a case of one stream is stuck in one stage.
     *
     * @param stage index in the model
     * @param channel code of the stream's channel
     */
    public record Limit(int stage, int channel, long seconds) {}

    /** The rule that the winners of these ranges make. */
    static StuckRule of(List<NormalRange> ranges) {
        return new StuckRule(ranges.stream()
                .filter(range -> range.stuckAfter() != null && range.open() > 0)
                .map(range -> new Limit(range.stage(), range.channel(), Objects.requireNonNull(range.stuckAfter())))
                .toList());
    }

    /** The part of the rule that one stage of one stream has. */
    StuckRule only(int stage, int channel) {
        return new StuckRule(limits.stream()
                .filter(limit -> limit.stage() == stage && limit.channel() == channel)
                .toList());
    }

    String written(StageModel model) {
        return limits.stream()
                .map(limit -> model.stages().get(limit.stage()).key() + ">" + limit.seconds() + ">" + limit.channel())
                .collect(Collectors.joining(","));
    }

    /** The limits in micros by channel and stage; no limit where none is known. */
    long[] table(int channels, int stages) {
        long[] table = new long[channels * stages];
        Arrays.fill(table, NEVER);
        limits.forEach(limit -> table[limit.channel() * stages + limit.stage()] = limit.seconds() * MICROS);
        return table;
    }

    /** The stage in which a case stands now, or -1 when it has ended or entered none. */
    static int stageNow(StagePassages passages) {
        int furthest = passages.furthest();
        return furthest >= 0 && passages.stillIn(furthest) ? furthest : -1;
    }

    /** Whether the case that was walked is stuck. */
    static boolean stuck(TraceCursor trace, StagePassages passages, int stages, long... table) {
        int stage = stageNow(passages);
        return stage >= 0 && passages.timeIn(stage) > table[trace.channel() * stages + stage];
    }
}
