// SPDX-License-Identifier: Apache-2.0
package io.millrace.map;

import io.millrace.event.FlowKind;
import io.millrace.event.LaneRow;
import io.millrace.measure.CaseCount;
import io.millrace.measure.DurationEstimate;
import io.millrace.measure.StageMeasures;
import io.millrace.measure.StreamMeasures;
import io.millrace.measure.TransitionMeasures;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The current-state map of one value stream: what to draw, before it is known where.
 *
 * @param company whose map
 * @param headline the finding in plain words with its numbers
 * @param basis what it is based on: cases, case rule, period, as of
 * @param systems names of the sources that inform, for the control box
 * @param source what cases come from: the first touchpoints, most frequent first, as one line
 * @param customer what is known of demand as one line, such as "one order every 52 min"
 * @param boxes the stages that have cases, in model order
 * @param arrows the transitions between neighbouring boxes
 * @param steps back stage, support and partner steps, front to back and by stage
 * @param blindSpots stages and lanes of the model without a single event, as sentences
 * @param demand the cases that {@code customer} counts
 */
public record ValueStreamMap(
        String company,
        StreamMeasures measures,
        String headline,
        String basis,
        List<String> systems,
        String source,
        String customer,
        List<StageMeasures> boxes,
        List<Arrow> arrows,
        List<Step> steps,
        List<String> blindSpots,
        CaseCount demand) {

    /**
     * Between two boxes.
     *
     * @param transition null when no case made it
     * @param waiting work in process of the earlier stage
     * @param pull whether most entries were the customer's own act
     */
    public record Arrow(int from, int to, @Nullable TransitionMeasures transition, CaseCount waiting, boolean pull) {}

    /**
     * A step below the line of visibility, or a material flow.
     *
     * @param stage index of the stage under which it stands
     */
    public record Step(
            String name, int stage, LaneRow row, FlowKind flow, CaseCount cases, DurationEstimate stepTime) {}
}
