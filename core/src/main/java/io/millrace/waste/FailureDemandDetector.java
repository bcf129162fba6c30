// SPDX-License-Identifier: Apache-2.0
package io.millrace.waste;

import com.google.auto.service.AutoService;
import io.millrace.event.Party;
import io.millrace.event.Touchpoint;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Contacts that customers make only because something was not done, or not done right; rules declare them as {@code waste: failure-demand}.
 *
 * <p>Source: J. Seddon, <i>Freedom from Command and Control</i>, 2003.
 */
@AutoService(WasteDetector.class)
public final class FailureDemandDetector implements WasteDetector {
    @Override
    public WasteType type() {
        return WasteType.W11;
    }

    @Override
    public Search search(WasteFacts facts) {
        List<Touchpoint> touchpoints = facts.ground().words().touchpoints();
        List<Integer> contacts = IntStream.range(0, touchpoints.size())
                .filter(i -> touchpoints.get(i).by() == Party.CUSTOMER
                        && touchpoints.get(i).defect())
                .boxed()
                .toList();
        if (contacts.isEmpty()) {
            return Search.absent("it takes " + WasteType.W11.needs());
        }
        List<Spot> spots = SpotTable.touchpointSpots(facts.ground(), contacts, 0);
        return Search.at(
                spots,
                spots.stream()
                        .map(spot ->
                                Places.touchpoint(facts, spot, "share of cases", Sums::foundShare, ContactWorth.WORTH))
                        .toList());
    }

    @Override
    public CaseScan scan(ScanGround ground, Spot... spots) {
        SpotTable table = SpotTable.ofTouchpoints(ground, spots);
        int[][] ofChannel = new int[ground.words().channels().size()][];
        for (int channel = 0; channel < ofChannel.length; channel++) {
            int own = channel;
            ofChannel[channel] = IntStream.range(0, spots.length)
                    .filter(i -> spots[i].channel() == own)
                    .toArray();
        }
        return (trace, seen) -> {
            for (int spot : ofChannel[trace.channel()]) {
                seen.looked(spot);
            }
            for (int i = 0; i < trace.size(); i++) {
                int spot = table.at(trace.channel(), trace.touchpoint(i));
                if (spot != SpotTable.NONE) {
                    seen.found(spot, 1);
                }
            }
        };
    }

    @Override
    public String title(ScanGround ground, Spot spot) {
        return "cases in which a customer had to come with " + Places.touchpoint(ground, spot);
    }
}
