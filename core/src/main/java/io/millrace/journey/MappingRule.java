// SPDX-License-Identifier: Apache-2.0
package io.millrace.journey;

import io.millrace.event.FlowKind;
import io.millrace.event.Party;
import io.millrace.event.StagePair;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A mapping rule: when an event meets every condition, it means this touchpoint. The first rule that matches wins.
 *
 * <p>Fields named {@code type}, {@code source}, {@code channel}, {@code agent}, {@code customer} and {@code order} are those of the event;
 * any other name is a column of its row. A touchpoint may hold {@code ${column}}, which takes the event's own word.
 *
 * @param when conditions by field; empty matches everything
 * @param stage index of the stage entered, or {@link io.millrace.event.Touchpoint#NO_STAGE}
 * @param touchpoint name or template
 * @param lane index of the lane, or {@link io.millrace.event.Touchpoint#NO_LANE}
 * @param flow band of the map
 * @param manual whether information travels by hand
 * @param by who acts; null takes the lane's: customer for a customer lane, partner for a partner lane, us for all others
 * @param declaredSeconds declared process time in seconds, or null
 * @param defect whether it shows a defect of the stage that the case is in
 * @param exit name of the exit by which the case leaves, or null
 * @param enables move between stages that the event is declared to help, or null
 * @param handsTo index of the lane to which the event hands the case over, or {@link io.millrace.event.Touchpoint#NO_LANE}
 */
public record MappingRule(
        Map<String, Condition> when,
        int stage,
        String touchpoint,
        int lane,
        FlowKind flow,
        boolean manual,
        @Nullable Party by,
        @Nullable Double declaredSeconds,
        boolean defect,
        @Nullable String exit,
        @Nullable StagePair enables,
        int handsTo) {}
