// SPDX-License-Identifier: Apache-2.0
package io.millrace.run;

import io.millrace.map.MapMarks;
import io.millrace.map.ValueStreamMap;
import io.millrace.map.enabler.PillMaker;
import io.millrace.waste.BurstMaker;

/** Asks what other findings put on the map of a view. */
public final class MarkReader {
    /** Of more events the findings take longer than the map itself may: it is drawn without them until a page has asked for them. */
    private static final long MOST_EVENTS = 2_000_000;

    private final MillraceRun run;

    public MarkReader(MillraceRun run) {
        this.run = run;
    }

    /** The marks; none for a log of many events. */
    public MapMarks read(View view, ValueStreamMap map) {
        return run.log().events() > MOST_EVENTS
                ? MapMarks.NONE
                : new MapMarks(
                        new PillMaker(new EnablerReader(run).read(view)).of(map),
                        BurstMaker.of(new WasteReader(run).read(view), map));
    }
}
