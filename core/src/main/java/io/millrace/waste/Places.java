// SPDX-License-Identifier: Apache-2.0
package io.millrace.waste;

import io.millrace.event.Lane;
import io.millrace.event.Touchpoint;
import java.util.function.ToDoubleFunction;

/** Names of places, and who can mend what is there. */
final class Places {
    private Places() {}

    /** Name of the touchpoint of a spot. */
    static String touchpoint(ScanGround ground, Spot spot) {
        return ground.words().touchpoints().get(Integer.parseInt(spot.place())).name();
    }

    /** What to make of a spot that is a touchpoint, owned by the team of its lane or else by the lane. */
    static Reading touchpoint(WasteFacts facts, Spot spot, String unit, ToDoubleFunction<Sums> effect, Worth worth) {
        Touchpoint touchpoint = facts.ground().words().touchpoints().get(Integer.parseInt(spot.place()));
        String owner = "";
        if (touchpoint.lane() != Touchpoint.NO_LANE) {
            Lane lane = facts.ground().words().lanes().get(touchpoint.lane());
            String team = lane.responsible().team();
            owner = team == null ? lane.name() : team;
        }
        String stage = touchpoint.entersStage() ? facts.stageKey(touchpoint.stage()) : "";
        return new Reading(touchpoint.name(), stage, owner, unit, effect, false, worth);
    }
}
