// SPDX-License-Identifier: Apache-2.0
package io.millrace.run;

import io.millrace.measure.waiting.MoveRows;
import io.millrace.measure.waiting.WaitingCauseAggregate;
import io.millrace.measure.waiting.WaitingCauses;

/** Reads why cases waited from a run. */
public final class WaitingCauseReader {
    private final MillraceRun run;

    public WaitingCauseReader(MillraceRun run) {
        this.run = run;
    }

    /**
     * Why the cases in view waited, by rows; what kept them waiting may be the work on any case of the log.
     *
     * @param name names the rows with everything that they depend on
     * @throws io.millrace.event.MillraceException when there is no such stream, or a term of the view cannot be understood
     */
    public WaitingCauses read(View view, Object name, MoveRows rows) {
        return run.fold(
                View.ALL,
                new Asked(view, name),
                new WaitingCauseAggregate(
                        run.words(),
                        run.configuration().calendars(),
                        run.configuration().zone(),
                        run.casesIn(view),
                        rows),
                WaitingCauses::bytes);
    }

    /**
     * Why the cases in view waited, all moves in one row.
     *
     * @throws io.millrace.event.MillraceException when there is no such stream, or a term of the view cannot be understood
     */
    public WaitingCauses read(View view) {
        return read(view, "all", (fromTouchpoint, fromAgent, toTouchpoint, toAgent) -> 0);
    }

    private record Asked(View view, Object name) {}
}
