// SPDX-License-Identifier: Apache-2.0
package io.millrace.run;

import io.millrace.journey.CaseSet;
import io.millrace.segment.Closing;
import io.millrace.segment.linearity.Linearity;
import io.millrace.segment.linearity.LinearityAggregate;

/** Reads how linear the journeys of a run are. */
public final class LinearityReader {
    private static final long BYTES = 6_000;

    private final MillraceRun run;

    public LinearityReader(MillraceRun run) {
        this.run = run;
    }

    /**
     * The numbers of the cases in view; a journey that is still open has no end yet.
     *
     * @throws io.millrace.event.MillraceException when there is no such stream, or a term of the view cannot be understood
     */
    public Linearity read(View view) {
        return read(view, Closing.ENDED);
    }

    /**
     * The same, with a word on which journeys count as over.
     *
     * @throws io.millrace.event.MillraceException when there is no such stream, or a term of the view cannot be understood
     */
    public Linearity read(View view, Closing closing) {
        return run.fold(
                view,
                "linearity " + closing,
                new LinearityAggregate(run.words(), run.model(), closing),
                known -> BYTES);
    }

    /** The numbers of any cases, computed anew each time. */
    Linearity read(CaseSet cases) {
        return run.fold(cases, new LinearityAggregate(run.words(), run.model()));
    }
}
