// SPDX-License-Identifier: Apache-2.0
package io.millrace.waste;

import com.google.auto.service.AutoService;
import io.millrace.event.Party;
import io.millrace.event.RawEvent;
import io.millrace.event.Touchpoint;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** Customers who come with the same matter again within seven days, although nobody did anything for them in between. */
@AutoService(WasteDetector.class)
public final class RepeatedContactDetector implements WasteDetector {
    private static final long WEEK = 7 * 86_400L;

    @Override
    public WasteType type() {
        return WasteType.W3;
    }

    @Override
    public Search search(WasteFacts facts) {
        List<Touchpoint> touchpoints = facts.ground().words().touchpoints();
        List<Integer> contacts = IntStream.range(0, touchpoints.size())
                .filter(i -> touchpoints.get(i).by() == Party.CUSTOMER
                        && !touchpoints.get(i).defect()
                        // what enters a stage moves the case on: it is no question
                        && !touchpoints.get(i).entersStage())
                .boxed()
                .toList();
        if (facts.ground().words().agents().size() == 0 || contacts.isEmpty()) {
            return Search.absent("no source names who answered a customer: map a column to 'agent'");
        }
        List<Spot> spots = SpotTable.touchpointSpots(facts.ground(), contacts, WEEK);
        return Search.at(
                spots,
                spots.stream()
                        .map(spot -> Places.touchpoint(
                                facts, spot, "repeats a case that has one", Sums::amountPerCase, ContactWorth.WORTH))
                        .toList());
    }

    @Override
    public CaseScan scan(ScanGround ground, Spot... spots) {
        SpotTable table = SpotTable.ofTouchpoints(ground, spots);
        long[] latest = new long[spots.length];
        boolean[] own = new boolean[ground.words().touchpoints().size()];
        for (int i = 0; i < own.length; i++) {
            own[i] = ground.words().touchpoints().get(i).by() == Party.CUSTOMER;
        }
        return (trace, seen) -> {
            Arrays.fill(latest, RawEvent.NO_TIME);
            for (int i = 0; i < trace.size(); i++) {
                if (!own[trace.touchpoint(i)]) {
                    Arrays.fill(latest, RawEvent.NO_TIME);
                }
                int spot = trace.agent(i) < 0 ? SpotTable.NONE : table.at(trace.channel(), trace.touchpoint(i));
                if (spot != SpotTable.NONE) {
                    seen.looked(spot);
                    if (latest[spot] != RawEvent.NO_TIME && trace.time(i) - latest[spot] <= spots[spot].limitMicros()) {
                        seen.found(spot, 1);
                    }
                    latest[spot] = trace.time(i);
                }
            }
        };
    }

    @Override
    public String title(ScanGround ground, Spot spot) {
        return "cases with " + Places.touchpoint(ground, spot) + " again within 7 days and nothing done in between";
    }
}
