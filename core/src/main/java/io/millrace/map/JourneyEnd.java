// SPDX-License-Identifier: Apache-2.0
package io.millrace.map;

import io.millrace.measure.StageMeasures;

/** How the journeys on a map end after its last box. */
public enum JourneyEnd {
    /** The last box completes what enters it. */
    COMPLETED,
    /** From the last box customers come back with the next order. */
    NEXT_ORDER,
    /** Nobody said. */
    UNKNOWN;

    /** How the journeys of this map end. */
    public static JourneyEnd of(ValueStreamMap map) {
        if (map.boxes().isEmpty()) {
            return UNKNOWN;
        }
        if (completes(map.boxes().get(map.boxes().size() - 1))) {
            return COMPLETED;
        }
        return map.measures().totals().orderedAgain().cases() > 0 ? NEXT_ORDER : UNKNOWN;
    }

    /** Every case that entered moved on, dropped, left or waits, except in a last stage, which completes the rest. */
    private static boolean completes(StageMeasures stage) {
        long accounted = stage.passedOn().cases()
                + stage.dropped().cases()
                + stage.undatedExits().cases()
                + stage.wip().cases();
        return stage.cases().cases() > accounted;
    }
}
