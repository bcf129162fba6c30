// SPDX-License-Identifier: Apache-2.0
package io.millrace.bench;

import io.millrace.run.MillraceRun;
import io.millrace.run.Progress;

/** A question that is asked of a loaded log again and again. Loading it is not timed, and what is asked first does not count. */
record LoadedWork(Question question) implements Work {
    /** What is asked. */
    @FunctionalInterface
    interface Question {
        /**
         * Asks once.
         *
         * @param turn how often it was asked before
         */
        void ask(MillraceRun run, int turn);
    }

    @Override
    public Measured measure(Bed bed) {
        MillraceRun run = MillraceRun.open(bed.config(), null, Progress.SILENT);
        double seconds = Stopwatch.median(turn -> question.ask(run, turn));
        return new Measured(
                seconds, PeakMemory.bytes(), run.log().events(), run.log().cases());
    }

    /** The log is loaded once a process, and what is asked first does not count. */
    @Override
    public boolean wantsWarmUp() {
        return false;
    }
}
