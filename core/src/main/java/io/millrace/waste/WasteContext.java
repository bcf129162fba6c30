// SPDX-License-Identifier: Apache-2.0
package io.millrace.waste;

import io.millrace.event.EventLog;
import io.millrace.journey.StageModel;
import io.millrace.map.handoff.HandOffs;
import io.millrace.map.whereabouts.NormalRange;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What detectors know beside the cases.
 *
 * @param words touchpoints, lanes and dictionaries of the log
 * @param currency ISO 4217 code of all values; null where none is declared
 * @param money what was declared
 * @param from micros since the epoch: the first event of the period seen
 * @param to micros since the epoch: the end of the period seen
 * @param ranges how long cases usually stay in each stage of each stream
 * @param handOffs between teams, stream by stream
 */
public record WasteContext(
        EventLog words,
        StageModel model,
        @Nullable String currency,
        MoneyFacts money,
        long from,
        long to,
        List<NormalRange> ranges,
        List<HandOffs> handOffs) {
    private static final double MICROS_OF_YEAR = 365.25 * 86_400e6;

    public WasteContext {
        ranges = List.copyOf(ranges);
        handOffs = List.copyOf(handOffs);
    }

    /** By what a count of the period is multiplied to make it one of a year. */
    public double yearly() {
        return to <= from ? Double.NaN : MICROS_OF_YEAR / (to - from);
    }

    public String stream(int channel) {
        return words.channels().word(channel);
    }

    /** Name of the lane of a touchpoint; empty where it has none. */
    public String owner(int touchpoint) {
        int lane = words.touchpoints().get(touchpoint).lane();
        return lane < 0 ? "" : words.lanes().get(lane).name();
    }

    /** Index of the stage that is the order, or the last stage where none is. */
    public int orderStage() {
        for (int s = 0; s < model.stages().size(); s++) {
            if (model.stages().get(s).order()) {
                return s;
            }
        }
        return model.stages().size() - 1;
    }
}
