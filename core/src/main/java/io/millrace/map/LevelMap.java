// SPDX-License-Identifier: Apache-2.0
package io.millrace.map;

import io.millrace.event.LaneRow;
import io.millrace.measure.BoxFlow;
import io.millrace.measure.BoxMeasures;
import io.millrace.measure.CaseCount;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A value stream map with its boxes opened to a level.
 *
 * @param map the same stream at the level of stages: what its totals, ladders and headline come from
 * @param cases all cases of the stream; the same at every level
 * @param events all events; the same at every level, and the sum over the boxes
 * @param elapsedSeconds time from first to last event, summed over the cases; the same at every level, and the sum over the boxes
 * @param boxes those that were met, by stage, then front to back, then in the order in which most moves run forward
 * @param moves between boxes and within them, most cases first
 * @param advice which boxes carry too much or too little to be boxes
 */
public record LevelMap(
        Level level,
        ValueStreamMap map,
        CaseCount cases,
        long events,
        double elapsedSeconds,
        List<Box> boxes,
        List<BoxFlow> moves,
        List<BoxAdvice> advice) {

    /**
     * A box of this level.
     *
     * @param name of the stage, the lane or the touchpoint
     * @param stage index of the stage in which it stands
     * @param home name of that stage
     * @param lane name of the lane, or null for a whole stage and without a lane
     * @param row of the blueprint; that of the first touchpoint for a whole stage
     * @param touchpoints names of what it holds, at least one
     * @param next where most cases move on to, or null when none was seen to
     */
    public record Box(
            String name,
            int stage,
            String home,
            @Nullable String lane,
            LaneRow row,
            List<String> touchpoints,
            BoxMeasures met,
            @Nullable Next next) {}

    /**
     * Where most cases move on to.
     *
     * @param name of the other box, with its stage where it is the lane of another one
     * @param share of the moves out of the box that go there
     */
    public record Next(String name, double share, BoxFlow move) {}
}
