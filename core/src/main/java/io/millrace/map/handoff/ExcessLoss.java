// SPDX-License-Identifier: Apache-2.0
package io.millrace.map.handoff;

import io.millrace.measure.CaseCount;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How many more cases are lost after a hand-off than after moves of the same stage and stream that stayed with their party.
 *
 * @param value share lost after the hand-off less the share lost otherwise, or null
 * @param low lower bound of its 95 % interval, or null
 * @param high upper bound, or null
 * @param lost cases lost after the hand-off
 * @param of cases watched for long enough, with a later stage to reach
 * @param otherwise share lost after comparable moves, weighted as the hand-offs spread over stages and streams; null when there are none
 * @param strata the same by stage and stream
 * @param reason why there is no value; null when there is one
 */
public record ExcessLoss(
        @Nullable Double value,
        @Nullable Double low,
        @Nullable Double high,
        CaseCount lost,
        CaseCount of,
        @Nullable Double otherwise,
        List<Stratum> strata,
        @Nullable String reason) {

    /**
     * Hand-offs and comparable moves in one stage and stream.
     *
     * @param stage name, or null before any stage
     * @param stream name of the channel
     * @param lost cases lost after the hand-off
     * @param of cases handed off
     * @param lostOtherwise cases lost after a move that stayed with its party
     * @param comparable cases with such a move
     */
    public record Stratum(
            @Nullable String stage,
            String stream,
            CaseCount lost,
            CaseCount of,
            CaseCount lostOtherwise,
            CaseCount comparable) {}
}
