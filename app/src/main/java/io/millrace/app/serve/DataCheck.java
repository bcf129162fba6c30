// SPDX-License-Identifier: Apache-2.0
package io.millrace.app.serve;

import io.millrace.run.MillraceRun;
import io.millrace.run.Progress;
import io.millrace.setup.DataChecker;
import io.millrace.setup.DataQualityReport;
import org.jspecify.annotations.Nullable;

/** The report on the data of the run that is shown, made when it is first asked for. */
final class DataCheck {
    /** Rows that are read again while somebody waits for the page; with more the page offers it. */
    private static final long QUICK = 2_000_000;

    private @Nullable MillraceRun checked;
    private @Nullable DataQualityReport report;

    /** The whole report, which reads all files again. */
    synchronized DataQualityReport of(MillraceRun run) {
        DataQualityReport known = report;
        if (known == null || !run.equals(checked)) {
            known = DataChecker.check(run, Progress.SILENT);
            report = known;
            checked = run;
        }
        return known;
    }

    /** Whether the whole report is there, or quickly made. */
    synchronized boolean atHand(MillraceRun run) {
        return (report != null && run.equals(checked)) || run.rows().read() <= QUICK;
    }
}
