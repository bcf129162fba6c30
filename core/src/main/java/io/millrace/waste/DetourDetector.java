// SPDX-License-Identifier: Apache-2.0
package io.millrace.waste;

import com.google.auto.service.AutoService;
import io.millrace.event.Party;
import io.millrace.journey.TraceCursor;
import io.millrace.measure.StagePassages;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Customers who do the same thing {@value #OFTEN} times and more in a stage, unanswered, and then order less: they search and do not find. */
@AutoService(WasteDetector.class)
public final class DetourDetector implements WasteDetector {
    private static final int OFTEN = 4;

    @Override
    public WasteType type() {
        return WasteType.W13;
    }

    @Override
    public Search search(WasteFacts facts) {
        List<Spot> spots = new ArrayList<>();
        List<Reading> readings = new ArrayList<>();
        boolean customers =
                facts.ground().words().touchpoints().stream().anyMatch(touchpoint -> touchpoint.by() == Party.CUSTOMER);
        for (int channel = 0;
                customers && channel < facts.ground().words().channels().size();
                channel++) {
            for (int stage = 0; stage < facts.ground().model().stages().size(); stage++) {
                spots.add(new Spot(
                        channel, facts.stageKey(stage), OFTEN, facts.span().horizon()));
                readings.add(new Reading(
                        facts.stageName(stage),
                        facts.stageKey(stage),
                        "",
                        "share of cases without a later order, beyond that of cases that went straight",
                        Sums::excessLoss,
                        true,
                        LostMarginWorth.YEARLY));
            }
        }
        return spots.isEmpty() ? Search.absent("it takes " + WasteType.W13.needs()) : Search.at(spots, readings);
    }

    @Override
    public CaseScan scan(ScanGround ground, Spot... spots) {
        SpotTable table = SpotTable.ofStages(ground, spots);
        StagePassages passages = new StagePassages(ground.words(), ground.model());
        LaterOrder later = new LaterOrder(ground.model());
        boolean[] own = new boolean[ground.words().touchpoints().size()];
        for (int i = 0; i < own.length; i++) {
            own[i] = ground.words().touchpoints().get(i).by() == Party.CUSTOMER
                    && !ground.words().touchpoints().get(i).defect();
        }
        int[] times = new int[own.length];
        int stages = ground.model().stages().size();
        return (trace, seen) -> {
            passages.walk(trace);
            for (int stage = 0; stage < stages; stage++) {
                int spot = table.at(trace.channel(), stage);
                if (spot != SpotTable.NONE && passages.entered(stage) && passages.timed(stage)) {
                    long entry = passages.firstEntry(stage);
                    boolean often =
                            often(trace, entry, entry + passages.timeIn(stage), spots[spot].limit(), own, times);
                    seen.looked(spot);
                    if (often) {
                        seen.found(spot, 1);
                    }
                    later.tell(spots[spot], spot, often, entry, trace, passages, seen);
                }
            }
        };
    }

    private static boolean often(TraceCursor trace, long from, long to, long limit, boolean[] own, int... times) {
        boolean often = false;
        Arrays.fill(times, 0);
        for (int i = 0; i < trace.size(); i++) {
            int touchpoint = trace.touchpoint(i);
            if (own[touchpoint] && trace.agent(i) < 0 && trace.time(i) >= from && trace.time(i) < to) {
                often |= ++times[touchpoint] >= limit;
            }
        }
        return often;
    }

    @Override
    public String title(ScanGround ground, Spot spot) {
        return "cases that did the same " + spot.limit() + " times or more in "
                + ground.model().stages().get(ground.model().find(spot.place())).name();
    }
}
