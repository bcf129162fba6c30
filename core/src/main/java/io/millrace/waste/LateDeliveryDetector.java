// SPDX-License-Identifier: Apache-2.0
package io.millrace.waste;

import com.google.auto.service.AutoService;
import io.millrace.event.FlowKind;
import io.millrace.event.Touchpoint;
import io.millrace.journey.TraceCursor;
import io.millrace.measure.StagePassages;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Deliveries after the promised day: from the order to the furthest stage that material enters, in calendar days of the company's zone.
 */
@AutoService(WasteDetector.class)
public final class LateDeliveryDetector implements WasteDetector {
    @Override
    public WasteType type() {
        return WasteType.W9;
    }

    @Override
    public Search search(WasteFacts facts) {
        DeliveryPromise promise = facts.delivery();
        int delivered = delivered(facts.ground());
        String reason = reason(facts, promise, delivered);
        if (reason != null || promise == null) {
            return Search.absent(String.valueOf(reason));
        }
        List<Spot> spots = new ArrayList<>();
        List<Reading> readings = new ArrayList<>();
        for (int channel = 0; channel < facts.ground().words().channels().size(); channel++) {
            spots.add(new Spot(
                    channel,
                    facts.stageKey(delivered),
                    promise.code(),
                    facts.span().horizon()));
            readings.add(new Reading(
                    "delivery promised within " + promise.words(),
                    facts.stageKey(delivered - 1),
                    "",
                    "share of deliveries that are late",
                    Sums::foundShare,
                    false,
                    LostMarginWorth.YEARLY));
        }
        return Search.at(spots, readings);
    }

    private static @Nullable String reason(WasteFacts facts, @Nullable DeliveryPromise promise, int delivered) {
        if (promise == null) {
            return "nothing is promised: write 'promises: {delivery: 3 business days}' with your own promise";
        }
        return facts.ground().model().orderStage() < 0
                        || delivered <= facts.ground().model().orderStage()
                ? "no rule with 'flow: material' enters a stage after the order"
                : null;
    }

    private static int delivered(ScanGround ground) {
        return ground.words().touchpoints().stream()
                .filter(touchpoint -> touchpoint.flow() == FlowKind.MATERIAL)
                .mapToInt(Touchpoint::stage)
                .max()
                .orElse(Touchpoint.NO_STAGE);
    }

    @Override
    public CaseScan scan(ScanGround ground, Spot... spots) {
        SpotTable table = SpotTable.ofStages(ground, spots);
        StagePassages passages = new StagePassages(ground.words(), ground.model());
        LaterOrder later = new LaterOrder(ground.model());
        int order = ground.model().orderStage();
        int delivered = spots.length == 0 ? -1 : ground.model().find(spots[0].place());
        return (TraceCursor trace, Sightings seen) -> {
            int spot = table.at(trace.channel(), delivered);
            if (spot == SpotTable.NONE || order < 0) {
                return;
            }
            passages.walk(trace);
            if (passages.entered(order) && passages.entered(delivered)) {
                long arrived = passages.firstEntry(delivered);
                boolean late = day(arrived, ground.zone())
                        > DeliveryPromise.of(spots[spot].limit()).due(day(passages.firstEntry(order), ground.zone()));
                seen.looked(spot);
                if (late) {
                    seen.found(spot, 1);
                }
                later.tell(spots[spot], spot, late, arrived, trace, passages, seen);
            }
        };
    }

    private static long day(long micros, ZoneId zone) {
        long seconds = Math.floorDiv(micros, Spot.MICROS);
        int offset = zone.getRules().getOffset(Instant.ofEpochSecond(seconds)).getTotalSeconds();
        return Math.floorDiv(seconds + offset, 86_400L);
    }

    @Override
    public String title(ScanGround ground, Spot spot) {
        return "cases delivered later than the promised "
                + DeliveryPromise.of(spot.limit()).words();
    }
}
