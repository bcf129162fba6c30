// SPDX-License-Identifier: Apache-2.0
package io.millrace.waste;

import com.google.auto.service.AutoService;
import io.millrace.journey.Stage;
import io.millrace.map.PlainNumbers;
import io.millrace.map.whereabouts.NormalRange;
import io.millrace.measure.StagePassages;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Stages that cases leave late and after which they order less: later than the stage's target or, where none is declared, than three quarters
 * of the fastest stream do.
 */
@AutoService(WasteDetector.class)
public final class SlowStageDetector implements WasteDetector {
    @Override
    public WasteType type() {
        return WasteType.W1;
    }

    @Override
    public Search search(WasteFacts facts) {
        List<Spot> spots = new ArrayList<>();
        List<Reading> readings = new ArrayList<>();
        for (NormalRange range : facts.ranges()) {
            long limit = limit(facts, range);
            if (limit > 0) {
                spots.add(new Spot(
                        range.channel(),
                        facts.stageKey(range.stage()),
                        limit,
                        facts.span().horizon()));
                readings.add(new Reading(
                        facts.stageName(range.stage()),
                        facts.stageKey(range.stage()),
                        "",
                        "share of cases without a later order, beyond that of faster cases",
                        Sums::excessLoss,
                        true,
                        LostMarginWorth.YEARLY));
            }
        }
        return spots.isEmpty() ? Search.absent("no stage was left by enough cases") : Search.at(spots, readings);
    }

    private static long limit(WasteFacts facts, NormalRange own) {
        Stage stage = facts.ground().model().stages().get(own.stage());
        Double target = stage.targetSeconds();
        if (target != null) {
            return Math.round(target);
        }
        return facts.ranges().stream()
                .filter(range -> range.stage() == own.stage() && range.n() >= 2L * WasteMaker.FEWEST)
                .map(NormalRange::p75)
                .filter(p75 -> p75 != null)
                .min(Comparator.naturalOrder())
                .map(p75 -> (long) Math.ceil(p75))
                .orElse(0L);
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
                if (spot != SpotTable.NONE && passages.entered(stage) && movedOn(passages, stage, stages)) {
                    long left = passages.firstEntry(stage) + passages.timeIn(stage);
                    boolean slow = passages.timeIn(stage) > spots[spot].limitMicros();
                    seen.looked(spot);
                    if (slow) {
                        seen.found(spot, 1);
                    }
                    later.tell(spots[spot], spot, slow, left, trace, passages, seen);
                }
            }
        };
    }

    /** Into a later stage: at a next order the question whether one comes is answered already. */
    private static boolean movedOn(StagePassages passages, int stage, int stages) {
        if (!passages.passedOn(stage)) {
            return false;
        }
        long left = passages.firstEntry(stage) + passages.timeIn(stage);
        for (int later = stage + 1; later < stages; later++) {
            if (passages.entered(later) && Math.max(passages.firstEntry(later), passages.firstEntry(stage)) == left) {
                return true;
            }
        }
        return false;
    }

    @Override
    public String title(ScanGround ground, Spot spot) {
        return "cases that took longer than " + PlainNumbers.durationInWords((double) spot.limit()) + " to leave "
                + ground.model().stages().get(ground.model().find(spot.place())).name();
    }
}
