// SPDX-License-Identifier: Apache-2.0
package io.millrace.map;

import io.millrace.event.EventLog;
import io.millrace.measure.StageMeasures;
import io.millrace.measure.StreamMeasures;
import io.millrace.measure.TouchpointMeasures;
import java.util.ArrayList;
import java.util.List;

/** What the company says exists, and nothing that was read tells of. */
final class BlindSpots {
    private BlindSpots() {}

    /** One sentence for each stage and lane without an event. */
    static List<String> of(StreamMeasures measures, EventLog log) {
        List<String> sentences = new ArrayList<>();
        for (StageMeasures stage : measures.stages()) {
            if (stage.cases().cases() == 0) {
                sentences.add("No event enters " + stage.name() + ": it is left out of the map.");
            }
        }
        boolean[] seen = new boolean[log.lanes().size()];
        for (TouchpointMeasures touchpoint : measures.touchpoints()) {
            int lane = log.touchpoints().get(touchpoint.touchpoint()).lane();
            if (lane >= 0 && touchpoint.events() > 0) {
                seen[lane] = true;
            }
        }
        for (int lane = 0; lane < seen.length; lane++) {
            if (!seen[lane]) {
                sentences.add("No event tells what happens in the lane "
                        + log.lanes().get(lane).name() + ".");
            }
        }
        return sentences;
    }
}
