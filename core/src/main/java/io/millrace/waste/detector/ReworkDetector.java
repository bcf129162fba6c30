// SPDX-License-Identifier: Apache-2.0
package io.millrace.waste.detector;

import com.google.auto.service.AutoService;
import io.millrace.event.EventLog;
import io.millrace.event.Party;
import io.millrace.event.RawEvent;
import io.millrace.event.Touchpoint;
import io.millrace.journey.TraceCursor;
import io.millrace.map.PlainNumbers;
import io.millrace.waste.CaseCounter;
import io.millrace.waste.CaseSums;
import io.millrace.waste.CountedWaste;
import io.millrace.waste.Detected;
import io.millrace.waste.Effect;
import io.millrace.waste.Finding;
import io.millrace.waste.Pricing;
import io.millrace.waste.Resampled;
import io.millrace.waste.WasteContext;
import io.millrace.waste.WasteDetector;
import io.millrace.waste.WasteSelections;
import io.millrace.waste.WasteType;
import org.jspecify.annotations.Nullable;

/** Cases that come back to a stage after a later one, and the work that is done there once more. */
@AutoService(WasteDetector.class)
public final class ReworkDetector implements WasteDetector {
    private static final int LOOPS = 1;
    private static final int SECONDS = 2;
    private static final long MICROS = 1_000_000;

    @Override
    public WasteType type() {
        return WasteType.REWORK;
    }

    @Override
    public CaseCounter counter(WasteContext context) {
        return new Counter(context.words(), context.model().stages().size());
    }

    @Override
    public Detected look(WasteContext context, CountedWaste counted) {
        return Detected.of(counted.findings((channel, place) -> finding(context, counted, channel, place)));
    }

    private @Nullable Finding finding(WasteContext context, CountedWaste counted, int channel, int place) {
        Resampled loops =
                counted.resampled(channel, place, drawn -> drawn.sum(LOOPS)).times(context.yearly());
        String name = context.model().stages().get(place).name();
        String stream = context.stream(channel);
        return new Finding(
                type().code() + "-" + stream + "-"
                        + context.model().stages().get(place).key(),
                type(),
                stream,
                name,
                place,
                PlainNumbers.count(counted.hits(channel, place)) + " cases of " + stream + " came back to " + name
                        + " after a later stage, " + PlainNumbers.count(Math.round(loops.value())) + " times a year.",
                WasteSelections.hits(type(), counted, channel, place),
                new Effect(loops.value(), loops.low(), loops.high(), "loops a year"),
                new Pricing(context, counted).work(channel, place, SECONDS),
                "",
                false);
    }

    private static final class Counter implements CaseCounter {
        private final double[] declared;
        private final boolean[] ours;
        private final int stages;

        Counter(EventLog words, int stages) {
            int touchpoints = words.touchpoints().size();
            this.declared = new double[touchpoints];
            this.ours = new boolean[touchpoints];
            this.stages = stages;
            for (int i = 0; i < touchpoints; i++) {
                Touchpoint touchpoint = words.touchpoints().get(i);
                Double seconds = touchpoint.declaredSeconds();
                declared[i] = seconds == null ? 0 : seconds;
                ours[i] = touchpoint.by() != Party.CUSTOMER;
            }
        }

        @Override
        public int places() {
            return stages;
        }

        @Override
        public int sums() {
            return 3;
        }

        @Override
        public void count(TraceCursor trace, CaseSums into) {
            int furthest = -1;
            int stage = -1;
            long hit = 0;
            for (int i = 0; i < trace.size(); i++) {
                int to = trace.stage(i);
                if (to >= 0) {
                    if (to < stage) {
                        into.add(to, LOOPS, 1);
                        if ((hit >>> to & 1) == 0) {
                            into.add(to, HIT, 1);
                            hit |= 1L << to;
                        }
                    }
                    stage = to;
                    furthest = Math.max(furthest, to);
                }
                if (stage >= 0 && (hit >>> stage & 1) != 0 && stage < furthest && ours[trace.touchpoint(i)]) {
                    into.add(stage, SECONDS, seconds(trace, i));
                }
            }
        }

        private long seconds(TraceCursor trace, int i) {
            long end = trace.end(i);
            return end == RawEvent.NO_TIME || end < trace.time(i)
                    ? Math.round(declared[trace.touchpoint(i)])
                    : (end - trace.time(i)) / MICROS;
        }
    }
}
