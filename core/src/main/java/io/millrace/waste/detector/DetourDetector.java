// SPDX-License-Identifier: Apache-2.0
package io.millrace.waste.detector;

import com.google.auto.service.AutoService;
import io.millrace.event.EventLog;
import io.millrace.event.Party;
import io.millrace.event.Touchpoint;
import io.millrace.journey.TraceCursor;
import io.millrace.map.PlainNumbers;
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

/**
 * Customers who come to the same touchpoint a third time before they reach another stage: they go round in circles. Where a person answers
 * it is a repeated question instead.
 */
@AutoService(WasteDetector.class)
public final class DetourDetector implements WasteDetector {
    private static final int ROUNDS = 1;
    private static final int USUAL = 2;

    @Override
    public WasteType type() {
        return WasteType.DETOUR;
    }

    @Override
    public CaseCounter counter(WasteContext context) {
        return new Counter(context.words());
    }

    @Override
    public Detected look(WasteContext context, CountedWaste counted) {
        return Detected.of(counted.findings((channel, place) -> finding(context, counted, channel, place)));
    }

    private Finding finding(WasteContext context, CountedWaste counted, int channel, int place) {
        Resampled rounds =
                counted.resampled(channel, place, drawn -> drawn.sum(ROUNDS)).times(context.yearly());
        Touchpoint touchpoint = context.words().touchpoints().get(place);
        String stream = context.stream(channel);
        return new Finding(
                type().code() + "-" + stream + "-" + touchpoint.name(),
                type(),
                stream,
                touchpoint.name(),
                touchpoint.stage(),
                PlainNumbers.count(counted.hits(channel, place)) + " cases of " + stream + " came to '"
                        + touchpoint.name() + "' three times or more before they reached another stage.",
                WasteSelections.hits(type(), counted, channel, place),
                new Effect(rounds.value(), rounds.low(), rounds.high(), "rounds a year beyond the second"),
                YearlyMoney.absent("what a round costs is not known before somebody has tested it"),
                context.owner(place),
                false);
    }

    private static final class Counter implements CaseCounter {
        private final boolean[] own;
        private final int[] met;
        private final boolean[] hit;

        Counter(EventLog words) {
            this.own = new boolean[words.touchpoints().size()];
            this.met = new int[own.length];
            this.hit = new boolean[own.length];
            for (int i = 0; i < own.length; i++) {
                Touchpoint touchpoint = words.touchpoints().get(i);
                own[i] = touchpoint.by() == Party.CUSTOMER && !touchpoint.defect();
            }
        }

        @Override
        public int places() {
            return own.length;
        }

        @Override
        public int sums() {
            return 2;
        }

        @Override
        public void count(TraceCursor trace, CaseSums into) {
            int stage = -1;
            int begun = 0;
            for (int i = 0; i < trace.size(); i++) {
                int to = trace.stage(i);
                if (to >= 0 && to != stage) {
                    forget(trace, begun, i);
                    begun = i;
                    stage = to;
                }
                round(trace, i, into);
            }
            forget(trace, begun, trace.size());
            for (int i = 0; i < trace.size(); i++) {
                hit[trace.touchpoint(i)] = false;
            }
        }

        private void round(TraceCursor trace, int i, CaseSums into) {
            int touchpoint = trace.touchpoint(i);
            if (own[touchpoint] && trace.agent(i) < 0 && ++met[touchpoint] > USUAL) {
                into.add(touchpoint, ROUNDS, 1);
                if (!hit[touchpoint]) {
                    into.add(touchpoint, HIT, 1);
                    hit[touchpoint] = true;
                }
            }
        }

        private void forget(TraceCursor trace, int from, int to) {
            for (int i = from; i < to; i++) {
                met[trace.touchpoint(i)] = 0;
            }
        }
    }
}
