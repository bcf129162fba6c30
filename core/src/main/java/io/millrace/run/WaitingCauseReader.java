// SPDX-License-Identifier: Apache-2.0
package io.millrace.run;

import io.millrace.measure.waiting.WaitingCauseAggregate;
import io.millrace.measure.waiting.WaitingCauses;

/** Reads why cases waited from a run. */
public final class WaitingCauseReader {
    private final MillraceRun run;

    public WaitingCauseReader(MillraceRun run) {
        this.run = run;
    }

    /**
     * Why the cases in view waited; what kept them waiting may be the work on any case of the log.
     *
     * @throws io.millrace.event.MillraceException when there is no such stream, or a term of the view cannot be understood
     */
    public WaitingCauses read(View view) {
        return run.fold(
                View.ALL,
                new Asked(view),
                new WaitingCauseAggregate(
                        run.words(),
                        run.configuration().calendars(),
                        run.configuration().zone(),
                        run.casesIn(view)),
                WaitingCauses::bytes);
    }

    private record Asked(View view) {}
}
