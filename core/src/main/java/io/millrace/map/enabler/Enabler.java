// SPDX-License-Identifier: Apache-2.0
package io.millrace.map.enabler;

import io.millrace.measure.CaseCount;
import io.millrace.measure.DurationEstimate;
import io.millrace.measure.Share;
import org.jspecify.annotations.Nullable;

/**
 * A touchpoint beside a move of a stream, declared to help it or a candidate.
 *
 * @param touchpoint its code
 * @param name what people read
 * @param move where it is scored
 * @param declared whether the configuration says that it helps this move
 * @param reach share of the cases of the stage that met it while they stayed there
 * @param met those who met it
 * @param latency from meeting it to moving on, among those who did
 * @param followed those who met it and of whom everything is known for as long as a move counts; null when too few met it
 * @param lift how many more of them moved on in that time than of their peers
 * @param badge how far it is known that it helps
 */
public record Enabler(
        int touchpoint,
        String name,
        StreamMove move,
        boolean declared,
        Share reach,
        CaseCount met,
        DurationEstimate latency,
        @Nullable CaseCount followed,
        Lift lift,
        Badge badge) {

    Enabler withLift(Lift other) {
        return new Enabler(touchpoint, name, move, declared, reach, met, latency, followed, other, badge);
    }

    /** Whether it counts as an enabler of the move: somebody says so, or the cases do. */
    public boolean counts() {
        return declared || lift.raises();
    }
}
