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
import io.millrace.waste.Resampled;
import io.millrace.waste.WasteContext;
import io.millrace.waste.WasteDetector;
import io.millrace.waste.WasteSelections;
import io.millrace.waste.WasteType;
import io.millrace.waste.YearlyMoney;
import java.util.Arrays;

/** Open cases that have been in their stage for longer than 95 of 100 winners of their stream were. */
@AutoService(WasteDetector.class)
public final class StuckCaseDetector implements WasteDetector {
    private static final long MICROS = 1_000_000;

    @Override
    public WasteType type() {
        return WasteType.STUCK_CASES;
    }

    @Override
    public CaseCounter counter(WasteContext context) {
        return new Counter(context.words(), context.model(), limits(context));
    }

    @Override
    public Detected look(WasteContext context, CountedWaste counted) {
        return context.ranges().stream().allMatch(range -> range.stuckAfter() == null)
                ? Detected.blind("fewer than " + NormalRange.LEAST_WINNERS
                        + " cases of any stream have won, so nobody can tell what is too long")
                : Detected.of(counted.findings((channel, place) -> finding(context, counted, channel, place)));
    }

    private Finding finding(WasteContext context, CountedWaste counted, int channel, int place) {
        Resampled stuck = counted.resampled(channel, place, drawn -> drawn.sum(CaseCounter.HIT));
        String name = context.model().stages().get(place).name();
        String stream = context.stream(channel);
        long limit = limits(context)[channel * context.model().stages().size() + place];
        return new Finding(
                type().code() + "-" + stream + "-"
                        + context.model().stages().get(place).key(),
                type(),
                stream,
                name,
                place,
                PlainNumbers.count(counted.hits(channel, place)) + " cases of " + stream + " have been in " + name
                        + " for more than " + PlainNumbers.durationInWords((double) limit / MICROS)
                        + ", longer than 95 of 100 that won.",
                WasteSelections.hits(type(), counted, channel, place),
                new Effect(stuck.value(), stuck.low(), stuck.high(), "cases now"),
                YearlyMoney.absent("what a stuck case would still bring takes a model of who buys again"),
                "",
                false);
    }

    /** Micros by channel and stage; the greatest number where nobody knows. */
    private static long[] limits(WasteContext context) {
        int stages = context.model().stages().size();
        long[] limits = new long[context.words().channels().size() * stages];
        Arrays.fill(limits, Long.MAX_VALUE);
        for (NormalRange range : context.ranges()) {
            Long after = range.stuckAfter();
            if (after != null) {
                limits[range.channel() * stages + range.stage()] = after * MICROS;
            }
        }
        return limits;
    }

    private static final class Counter implements CaseCounter {
        private final StagePassages passages;
        private final long[] limits;
        private final int stages;

        Counter(EventLog words, StageModel model, long[] limits) {
            this.passages = new StagePassages(words, model);
            this.limits = limits;
            this.stages = model.stages().size();
        }

        @Override
        public int places() {
            return stages;
        }

        @Override
        public int sums() {
            return 1;
        }

        @Override
        public void count(TraceCursor trace, CaseSums into) {
            passages.walk(trace);
            int stage = passages.furthest();
            if (stage >= 0
                    && passages.stillIn(stage)
                    && passages.timeIn(stage) > limits[trace.channel() * stages + stage]) {
                into.add(stage, HIT, 1);
            }
        }
    }
}
