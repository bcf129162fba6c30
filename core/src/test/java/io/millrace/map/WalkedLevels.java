// SPDX-License-Identifier: Apache-2.0
package io.millrace.map;

import io.millrace.event.EventLog;
import io.millrace.journey.CaseRule;
import io.millrace.journey.Stage;
import io.millrace.journey.StageModel;
import io.millrace.journey.TraceCursor;
import io.millrace.measure.BoxAggregate;
import io.millrace.measure.BoxTally;
import io.millrace.measure.StreamAggregate;
import io.millrace.measure.StreamMeasures;
import io.millrace.measure.StreamTallies;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.IntStream;

/** Opened maps of generated journeys. */
final class WalkedLevels {
    static final StageModel MODEL = new StageModel(
            "walked",
            1,
            IntStream.range(0, WalkedTangles.STAGES)
                    .mapToObj(s -> new Stage("s" + s, "Stage " + s, null, false, false, null))
                    .toList());

    private WalkedLevels() {}

    static StageHomes homes(EventLog log) {
        StageHomesAggregate aggregate = new StageHomesAggregate(log);
        long[][] met = aggregate.create();
        TraceCursor trace = new TraceCursor(log);
        for (int i = 0; i < log.cases(); i++) {
            aggregate.accumulate(met, trace.moveTo(i));
        }
        return aggregate.finish(met);
    }

    static LevelMap of(Level level, EventLog log) {
        StageHomes homes = homes(log);
        LevelBoxes boxes = LevelBoxes.of(level, log, MODEL, homes);
        StreamAggregate streams = new StreamAggregate(log, MODEL);
        BoxAggregate boxed = new BoxAggregate(log, boxes.boxes());
        StreamTallies ofStreams = streams.create();
        BoxTally ofBoxes = boxed.create();
        TraceCursor cursor = new TraceCursor(log);
        for (int c = 0; c < log.cases(); c++) {
            streams.accumulate(ofStreams, cursor.moveTo(c));
            boxed.accumulate(ofBoxes, cursor);
        }
        List<StreamMeasures> measures = streams.finish(ofStreams);
        ValueStreamMap map = new ValueStreamMapMaker(
                        "Lindgren Outdoor",
                        MODEL,
                        log,
                        homes,
                        List.of("shop", "CRM"),
                        new CaseRule.ExplicitId("order"),
                        ZoneId.of("UTC"))
                .make(measures.get(measures.size() - 1));
        return LevelMapMaker.make(level, boxes, map, boxed.finish(ofBoxes));
    }
}
