// SPDX-License-Identifier: Apache-2.0
package io.millrace.waste;

import java.util.function.ToDoubleFunction;

/**
 * What to make of what is seen at a spot.
 *
 * @param place where it is, as people read it
 * @param stage key of the stage on the map where it is, or empty
 * @param owner who can mend it: a lane or a team, or empty
 * @param unit of the effect
 * @param effect the number that says how bad it is
 * @param proven whether it is waste only when the effect is above 0 beyond doubt, as an associated loss is
 * @param worth what it costs
 */
public record Reading(
        String place,
        String stage,
        String owner,
        String unit,
        ToDoubleFunction<Sums> effect,
        boolean proven,
        Worth worth) {}
