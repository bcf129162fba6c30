// SPDX-License-Identifier: Apache-2.0
package io.millrace.waste;

import com.google.auto.service.AutoService;
import io.millrace.event.RawEvent;
import io.millrace.event.Touchpoint;
import io.millrace.journey.TraceCursor;
import java.util.ArrayList;
import java.util.List;

/** Cases that go back to a stage after a later one, with the work that is done again until they are further than before. */
@AutoService(WasteDetector.class)
public final class ReworkLoopDetector implements WasteDetector {
    @Override
    public WasteType type() {
        return WasteType.W2;
    }

    @Override
    public Search search(WasteFacts facts) {
        List<Spot> spots = new ArrayList<>();
        List<Reading> readings = new ArrayList<>();
        int last = facts.ground().model().stages().size() - 1;
        for (int channel = 0; channel < facts.ground().words().channels().size(); channel++) {
            for (int stage = 0; stage < last; stage++) {
                spots.add(new Spot(channel, facts.stageKey(stage), 0, 0));
                readings.add(new Reading(
                        facts.stageName(stage),
                        facts.stageKey(stage),
                        "",
                        "share of cases that come back",
                        Sums::foundShare,
                        false,
                        LabourWorth.WORTH));
            }
        }
        return spots.isEmpty() ? Search.absent("a single stage has nothing to go back to") : Search.at(spots, readings);
    }

    @Override
    public CaseScan scan(ScanGround ground, Spot... spots) {
        SpotTable table = SpotTable.ofStages(ground, spots);
        long[] declared = ground.words().touchpoints().stream()
                .mapToLong(ReworkLoopDetector::declared)
                .toArray();
        return (trace, seen) -> {
            int furthest = -1;
            int back = SpotTable.NONE;
            for (int i = 0; i < trace.size(); i++) {
                int stage = trace.stage(i);
                if (stage > furthest) {
                    furthest = stage;
                    back = SpotTable.NONE;
                    int spot = table.at(trace.channel(), stage);
                    if (spot != SpotTable.NONE) {
                        seen.looked(spot);
                    }
                } else if (stage >= 0 && stage < furthest) {
                    back = table.at(trace.channel(), stage);
                } else if (stage == furthest) {
                    back = SpotTable.NONE;
                }
                if (back != SpotTable.NONE) {
                    seen.found(back, work(trace, i, declared));
                }
            }
        };
    }

    private static long declared(Touchpoint touchpoint) {
        Double seconds = touchpoint.declaredSeconds();
        return seconds == null ? 0 : Math.round(seconds * Spot.MICROS);
    }

    private static long work(TraceCursor trace, int i, long... declared) {
        return trace.end(i) == RawEvent.NO_TIME
                ? declared[trace.touchpoint(i)]
                : Math.max(0, trace.end(i) - trace.time(i));
    }

    @Override
    public String title(ScanGround ground, Spot spot) {
        return "cases that came back to "
                + ground.model().stages().get(ground.model().find(spot.place())).name() + " after a later stage";
    }
}
