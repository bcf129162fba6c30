// SPDX-License-Identifier: Apache-2.0
package io.millrace.event;

import org.jspecify.annotations.Nullable;

/**
 * One outcome of the mapping rules: what an event means in the customer's journey. Two rules that give the same touchpoint name in
 * different stages give two touchpoints.
 *
 * @param name what people read
 * @param stage index of the stage in the stage model that the event enters, or {@link #NO_STAGE}
 * @param lane index of the lane, or {@link #NO_LANE}
 * @param flow which band of the map it belongs to
 * @param manual whether information travels by hand (paper, talk, retyping) rather than electronically
 * @param by who acts
 * @param declaredSeconds declared process time in seconds where the source measures none
 * @param defect whether this touchpoint shows that the stage the case is in did not deliver complete and accurate work
 * @param exit the name of the exit by which the case leaves at this event, or null
 * @param enables the move that it is declared to help the customer to make, or null
 * @param handsTo index of the lane to which this event hands the case over, or {@link #NO_LANE} where it hands over nothing
 */
public record Touchpoint(
        String name,
        int stage,
        int lane,
        FlowKind flow,
        boolean manual,
        Party by,
        @Nullable Double declaredSeconds,
        boolean defect,
        @Nullable String exit,
        @Nullable StagePair enables,
        int handsTo) {
    public static final int NO_STAGE = -1;
    public static final int NO_LANE = -1;

    /** Whether an event of this touchpoint enters a stage. */
    public boolean entersStage() {
        return stage != NO_STAGE;
    }
}
