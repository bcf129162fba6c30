// SPDX-License-Identifier: Apache-2.0
package io.millrace.waste.detector;

import com.google.auto.service.AutoService;
import io.millrace.event.FlowKind;
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
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Contacts that exist because something was not done, or not done right (Seddon's failure demand): what customers do at touchpoints that
 * the configuration calls so.
 */
@AutoService(WasteDetector.class)
public final class FailureDemandDetector implements WasteDetector {
    private static final int CONTACTS = 1;

    @Override
    public WasteType type() {
        return WasteType.FAILURE_DEMAND;
    }

    @Override
    public CaseCounter counter(WasteContext context) {
        return new Counter(context.words().touchpoints());
    }

    @Override
    public Detected look(WasteContext context, CountedWaste counted) {
        return context.words().touchpoints().stream().noneMatch(FailureDemandDetector::isContact)
                ? Detected.blind(
                        "no rule of the map says which contacts are failure demand: add 'waste: failure-demand' to it")
                : Detected.of(counted.findings((channel, place) -> finding(context, counted, channel, place)));
    }

    private @Nullable Finding finding(WasteContext context, CountedWaste counted, int channel, int place) {
        Resampled contacts =
                counted.resampled(channel, place, drawn -> drawn.sum(CONTACTS)).times(context.yearly());
        String name = context.words().touchpoints().get(place).name();
        String stream = context.stream(channel);
        return new Finding(
                type().code() + "-" + stream + "-" + name,
                type(),
                stream,
                name,
                -1,
                PlainNumbers.count(counted.hits(channel, place)) + " cases of " + stream + " led to '" + name + "': "
                        + PlainNumbers.count(Math.round(contacts.value()))
                        + " contacts a year that nobody would need had all gone well.",
                WasteSelections.hits(type(), counted, channel, place),
                new Effect(contacts.value(), contacts.low(), contacts.high(), "contacts a year"),
                new Pricing(context, counted).contacts(channel, place, CONTACTS),
                context.owner(place),
                false);
    }

    private static boolean isContact(Touchpoint touchpoint) {
        return touchpoint.defect() && touchpoint.by() == Party.CUSTOMER && touchpoint.flow() != FlowKind.MATERIAL;
    }

    private static final class Counter implements CaseCounter {
        private final boolean[] contact;
        private final boolean[] met;

        Counter(List<Touchpoint> touchpoints) {
            this.contact = new boolean[touchpoints.size()];
            this.met = new boolean[touchpoints.size()];
            for (int i = 0; i < contact.length; i++) {
                contact[i] = isContact(touchpoints.get(i));
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
                if (contact[touchpoint]) {
                    if (!met[touchpoint]) {
                        into.add(touchpoint, HIT, 1);
                        met[touchpoint] = true;
                    }
                    into.add(touchpoint, CONTACTS, 1);
                }
            }
            for (int i = 0; i < trace.size(); i++) {
                met[trace.touchpoint(i)] = false;
            }
        }
    }
}
