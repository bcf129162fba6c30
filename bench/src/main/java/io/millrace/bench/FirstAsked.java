// SPDX-License-Identifier: Apache-2.0
package io.millrace.bench;

import io.millrace.run.MillraceRun;
import io.millrace.run.Progress;
import io.millrace.run.View;
import java.util.Collection;
import java.util.function.BiConsumer;

/** Several pages, each shown once of a log that was just loaded: what a reader waits for who opens one after the other. */
record FirstAsked(Collection<BiConsumer<MillraceRun, View>> pages) implements Work {
    @Override
    public Measured measure(Bed bed) {
        MillraceRun run = MillraceRun.open(bed.config(), null, Progress.SILENT);
        double seconds = Stopwatch.once(() -> pages.forEach(page -> page.accept(run, View.ALL)));
        return new Measured(
                seconds, PeakMemory.bytes(), run.log().events(), run.log().cases());
    }

    /** Compiling is part of what the first reader waits for. */
    @Override
    public boolean wantsWarmUp() {
        return false;
    }
}
