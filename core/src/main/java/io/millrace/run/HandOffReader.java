// SPDX-License-Identifier: Apache-2.0
package io.millrace.run;

import io.millrace.map.handoff.DeclaredParties;
import io.millrace.map.handoff.HandOff;
import io.millrace.map.handoff.HandOffAggregate;
import io.millrace.map.handoff.HandOffMoves;
import io.millrace.map.handoff.HandOffs;
import io.millrace.map.handoff.HorizonAggregate;
import io.millrace.map.handoff.PartyLevel;
import io.millrace.measure.waiting.WaitingCauses;
import java.util.List;

/** Reads the hand-offs of a run. */
public final class HandOffReader {
    private static final long BYTES_OF_HAND_OFF = 20_000;

    private final MillraceRun run;
    private final DeclaredParties declared;

    public HandOffReader(MillraceRun run) {
        this.run = run;
        this.declared = run.configuration().parties();
    }

    /**
     * The hand-offs of the cases in view at a level.
     *
     * @throws io.millrace.event.MillraceException when there is no such stream, or a term of the view cannot be understood
     */
    public HandOffs read(View view, PartyLevel level) {
        HorizonAggregate.Watch watch = run.fold(
                view,
                "hand-off watch " + level,
                new HorizonAggregate(level, run.words(), run.model(), declared),
                known -> 100);
        List<HandOff> handOffs = run.fold(
                view,
                "hand-offs " + level,
                new HandOffAggregate(level, run.words(), run.model(), declared, watch),
                known -> BYTES_OF_HAND_OFF * (known.size() + 1));
        WaitingCauses causes = new WaitingCauseReader(run)
                .read(view, "hand-offs " + level, new HandOffMoves(level, run.words(), declared));
        return HandOffs.of(level, view.stream(), run.words(), declared, watch, handOffs, causes);
    }
}
