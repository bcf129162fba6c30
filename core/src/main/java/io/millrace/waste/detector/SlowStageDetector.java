// SPDX-License-Identifier: Apache-2.0
package io.millrace.waste.detector;

import com.google.auto.service.AutoService;
import io.millrace.event.EventLog;
import io.millrace.journey.StageModel;
import io.millrace.journey.TraceCursor;
import io.millrace.map.PlainNumbers;
import io.millrace.map.whereabouts.NormalRange;
import io.millrace.measure.StagePassages;
import io.millrace.waste.CaseCounter;
import io.millrace.waste.CaseSums;
import io.millrace.waste.CountedWaste;
import io.millrace.waste.Detected;
import io.millrace.waste.Effect;
import io.millrace.waste.Finding;
import io.millrace.waste.PriceInput;
import io.millrace.waste.Pricing;
import io.millrace.waste.Resampled;
import io.millrace.waste.WasteContext;
import io.millrace.waste.WasteDetector;
import io.millrace.waste.WasteSelections;
import io.millrace.waste.WasteType;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Cases that took longer in a stage than three in four do in the fastest stream, and then went well less often. They are compared with those
 * of their own stream that were not slow; only what happens after the stage counts, within a time in which all of them were followed, so that
 * neither open cases nor the wait itself bend the comparison. It is associated, not proven.
 */
@AutoService(WasteDetector.class)
public final class SlowStageDetector implements WasteDetector {
    private static final int SLOW = 1;
    private static final int SLOW_WELL = 2;
    private static final int FAST = 3;
    private static final int FAST_WELL = 4;
    private static final int FEWEST = 50;
    private static final long LONGEST_WATCH = 180L * 86_400 * 1_000_000;
    private static final double MICROS = 1e6;

    @Override
    public WasteType type() {
        return WasteType.SLOW_STAGE;
    }

    @Override
    public CaseCounter counter(WasteContext context) {
        return new Counter(
                context.words(), context.model(), limits(context), context.orderStage(), watch(context), context.to());
    }

    @Override
    public Detected look(WasteContext context, CountedWaste counted) {
        long[] limits = limits(context);
        return Arrays.stream(limits).allMatch(limit -> limit == Long.MAX_VALUE)
                ? Detected.blind("no stage has a stream of " + FEWEST + " cases of which three in four went on")
                : Detected.of(
                        counted.findings((channel, place) -> finding(context, counted, channel, place, limits[place])));
    }

    private @Nullable Finding finding(WasteContext context, CountedWaste counted, int channel, int place, long limit) {
        if (counted.sum(channel, place, SLOW) < FEWEST || counted.sum(channel, place, FAST) < FEWEST) {
            return null;
        }
        Resampled worse =
                counted.resampled(channel, place, drawn -> drawn.share(FAST_WELL, FAST) - drawn.share(SLOW_WELL, SLOW));
        if (!worse.isPositive()) {
            return null;
        }
        String name = context.model().stages().get(place).name();
        String stream = context.stream(channel);
        String after = place < context.orderStage() ? "order" : "order again";
        Resampled points = worse.times(100);
        return new Finding(
                type().code() + "-" + stream + "-"
                        + context.model().stages().get(place).key(),
                type(),
                stream,
                name,
                place,
                PlainNumbers.count(counted.hits(channel, place)) + " cases of " + stream + " stayed in " + name
                        + " for more than " + PlainNumbers.durationInWords(limit / MICROS) + "; of those "
                        + PlainNumbers.count(Math.round(points.value())) + " points fewer " + after
                        + " than of the others.",
                WasteSelections.hits(type(), counted, channel, place),
                new Effect(points.value(), points.low(), points.high(), "points fewer that " + after),
                new Pricing(context, counted)
                        .orders(
                                channel,
                                place,
                                drawn -> drawn.sum(CaseCounter.HIT)
                                        * (drawn.share(FAST_WELL, FAST) - drawn.share(SLOW_WELL, SLOW)),
                                PriceInput.ESTIMATED),
                "",
                true);
    }

    /** Micros by stage: the third quartile of the fastest stream; the greatest number where nobody knows. */
    private static long[] limits(WasteContext context) {
        long[] limits = new long[context.model().stages().size()];
        Arrays.fill(limits, Long.MAX_VALUE);
        for (NormalRange range : context.ranges()) {
            Double quartile = range.p75();
            if (quartile != null && range.n() >= FEWEST) {
                limits[range.stage()] = Math.min(limits[range.stage()], Math.round(quartile * MICROS));
            }
        }
        return limits;
    }

    private static long watch(WasteContext context) {
        return Math.min(LONGEST_WATCH, (context.to() - context.from()) / 3);
    }

    private static final class Counter implements CaseCounter {
        private final StagePassages passages;
        private final long[] limits;
        private final int order;
        private final long watch;
        private final long asOf;

        Counter(EventLog words, StageModel model, long[] limits, int order, long watch, long asOf) {
            this.passages = new StagePassages(words, model);
            this.limits = limits;
            this.order = order;
            this.watch = watch;
            this.asOf = asOf;
        }

        @Override
        public int places() {
            return limits.length;
        }

        @Override
        public int sums() {
            return 5;
        }

        @Override
        public void count(TraceCursor trace, CaseSums into) {
            passages.walk(trace);
            for (int stage = 0; stage < limits.length; stage++) {
                // the order itself ends the stage before it: what comes after is another story
                if (limits[stage] == Long.MAX_VALUE || !passages.passedOn(stage) || stage == order - 1) {
                    continue;
                }
                long stayed = passages.timeIn(stage);
                long left = passages.firstEntry(stage) + stayed;
                boolean slow = stayed > limits[stage];
                if (slow) {
                    into.add(stage, HIT, 1);
                }
                if (left <= asOf - watch) {
                    into.add(stage, slow ? SLOW : FAST, 1);
                    if (well(trace, stage, left + watch)) {
                        into.add(stage, slow ? SLOW_WELL : FAST_WELL, 1);
                    }
                }
            }
        }

        private boolean well(TraceCursor trace, int stage, long until) {
            return stage < order
                    ? passages.entered(order) && passages.firstEntry(order) <= until
                    : trace.ending().won() && trace.endTime() <= until;
        }
    }
}
