// SPDX-License-Identifier: Apache-2.0
package io.millrace.bench;

import io.millrace.map.CaseLinks;
import io.millrace.map.SvgMapDrawing;
import io.millrace.run.MillraceRun;
import io.millrace.run.Progress;
import io.millrace.run.View;

/** From a company's files to its drawn map, keeping nothing. */
final class FirstMap implements Work {
    @Override
    public Measured measure(Bed bed) {
        long start = System.nanoTime();
        MillraceRun run = MillraceRun.open(bed.config(), null, Progress.SILENT);
        new SvgMapDrawing(CaseLinks.NONE).draw(run.map(View.ALL));
        double seconds = (System.nanoTime() - start) / 1e9;
        return new Measured(
                seconds, PeakMemory.bytes(), run.log().events(), run.log().cases());
    }
}
