// SPDX-License-Identifier: Apache-2.0
package io.millrace.waste;

import com.google.auto.service.AutoService;
import io.millrace.map.PlainNumbers;
import io.millrace.map.whereabouts.NormalRange;
import io.millrace.measure.StagePassages;
import java.util.List;
import java.util.Objects;

/** Open cases that are in their stage for longer than 95 % of the winners of their stream were: by the rule of where everybody is. */
@AutoService(WasteDetector.class)
public final class StuckCaseDetector implements WasteDetector {
    @Override
    public WasteType type() {
        return WasteType.W6;
    }

    @Override
    public Search search(WasteFacts facts) {
        List<NormalRange> known = facts.ranges().stream()
                .filter(range -> range.stuckAfter() != null && range.open() > 0)
                .toList();
        if (known.isEmpty()) {
            return Search.absent("it takes " + WasteType.W6.needs());
        }
        return Search.at(
                known.stream()
                        .map(range -> new Spot(
                                range.channel(),
                                facts.stageKey(range.stage()),
                                Objects.requireNonNull(range.stuckAfter()),
                                facts.span().horizon()))
                        .toList(),
                known.stream()
                        .map(range -> new Reading(
                                facts.stageName(range.stage()),
                                facts.stageKey(range.stage()),
                                "",
                                "share of the open cases of the stage",
                                Sums::foundShare,
                                false,
                                LostMarginWorth.NOW))
                        .toList());
    }

    @Override
    public CaseScan scan(ScanGround ground, Spot... spots) {
        SpotTable table = SpotTable.ofStages(ground, spots);
        StagePassages passages = new StagePassages(ground.words(), ground.model());
        LaterOrder later = new LaterOrder(ground.model());
        int stages = ground.model().stages().size();
        return (trace, seen) -> {
            passages.walk(trace);
            for (int stage = 0; stage < stages; stage++) {
                int spot = table.at(trace.channel(), stage);
                if (spot == SpotTable.NONE || !passages.entered(stage) || !passages.timed(stage)) {
                    continue;
                }
                boolean beyond = passages.timeIn(stage) > spots[spot].limitMicros();
                if (passages.stillIn(stage)) {
                    seen.looked(spot);
                    if (beyond) {
                        seen.found(spot, 1);
                    }
                }
                long entry = passages.firstEntry(stage);
                later.tell(spots[spot], spot, false, entry, trace, passages, seen);
                if (beyond) {
                    later.tell(spots[spot], spot, true, entry + spots[spot].limitMicros(), trace, passages, seen);
                }
            }
        };
    }

    @Override
    public String title(ScanGround ground, Spot spot) {
        return "cases that are stuck in "
                + ground.model().stages().get(ground.model().find(spot.place())).name() + ", there for more than "
                + PlainNumbers.durationInWords((double) spot.limit());
    }
}
