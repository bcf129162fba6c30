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
import io.millrace.waste.Pricing;
import io.millrace.waste.Resampled;
import io.millrace.waste.WasteContext;
import io.millrace.waste.WasteDetector;
import io.millrace.waste.WasteSelections;
import io.millrace.waste.WasteType;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Customers who come to the same touchpoint again within a week, where a person answers and nothing moves on: they asked the same, or were
 * not answered. A touchpoint that enters a stage is no question, and one that is failure demand is counted there.
 */
@AutoService(WasteDetector.class)
public final class RepeatedContactDetector implements WasteDetector {
    private static final int REPEATS = 1;
    private static final long WEEK = 7L * 86_400 * 1_000_000;

    @Override
    public WasteType type() {
        return WasteType.REPEATED_CONTACT;
    }

    @Override
    public CaseCounter counter(WasteContext context) {
        return new Counter(context.words());
    }

    @Override
    public Detected look(WasteContext context, CountedWaste counted) {
        return context.words().agents().size() == 0
                ? Detected.blind("no source names who answers: add 'agent: COLUMN' to its columns")
                : Detected.of(counted.findings((channel, place) -> finding(context, counted, channel, place)));
    }

    private @Nullable Finding finding(WasteContext context, CountedWaste counted, int channel, int place) {
        Resampled repeats =
                counted.resampled(channel, place, drawn -> drawn.sum(REPEATS)).times(context.yearly());
        String name = context.words().touchpoints().get(place).name();
        String stream = context.stream(channel);
        return new Finding(
                type().code() + "-" + stream + "-" + name,
                type(),
                stream,
                name,
                -1,
                PlainNumbers.count(counted.hits(channel, place)) + " cases of " + stream + " came to '" + name
                        + "' again within a week, " + PlainNumbers.count(Math.round(repeats.value()))
                        + " times a year.",
                WasteSelections.hits(type(), counted, channel, place),
                new Effect(repeats.value(), repeats.low(), repeats.high(), "contacts a year"),
                new Pricing(context, counted).contacts(channel, place, REPEATS),
                context.owner(place),
                false);
    }

    private static final class Counter implements CaseCounter {
        private static final long NEVER = Long.MIN_VALUE;

        private final boolean[] contact;
        private final long[] last;
        private final boolean[] hit;

        Counter(EventLog words) {
            int touchpoints = words.touchpoints().size();
            this.contact = new boolean[touchpoints];
            this.last = new long[touchpoints];
            this.hit = new boolean[touchpoints];
            Arrays.fill(last, NEVER);
            for (int i = 0; i < touchpoints; i++) {
                Touchpoint touchpoint = words.touchpoints().get(i);
                contact[i] = touchpoint.by() == Party.CUSTOMER && !touchpoint.entersStage() && !touchpoint.defect();
            }
        }

        @Override
        public int places() {
            return contact.length;
        }

        @Override
        public int sums() {
            return 2;
        }

        @Override
        public void count(TraceCursor trace, CaseSums into) {
            for (int i = 0; i < trace.size(); i++) {
                int touchpoint = trace.touchpoint(i);
                if (contact[touchpoint] && trace.agent(i) >= 0) {
                    if (last[touchpoint] != NEVER && trace.time(i) - last[touchpoint] <= WEEK) {
                        into.add(touchpoint, REPEATS, 1);
                        if (!hit[touchpoint]) {
                            into.add(touchpoint, HIT, 1);
                            hit[touchpoint] = true;
                        }
                    }
                    last[touchpoint] = trace.time(i);
                }
            }
            for (int i = 0; i < trace.size(); i++) {
                last[trace.touchpoint(i)] = NEVER;
                hit[trace.touchpoint(i)] = false;
            }
        }
    }
}
