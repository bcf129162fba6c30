// SPDX-License-Identifier: Apache-2.0
package io.millrace.bench;

import io.millrace.map.CaseLinks;
import io.millrace.map.SvgMapDrawing;
import io.millrace.run.Company;
import io.millrace.run.MillraceRun;
import io.millrace.run.Progress;
import io.millrace.run.View;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;

/** From a company's files to files, log and ledger that are kept, and to the drawn map. */
final class Import implements Work {
    private static final double NANOS = 1e9;

    @Override
    public Measured measure(Bed bed) throws IOException {
        Path store = bed.scratch("import");
        delete(store);
        long start = System.nanoTime();
        Company company = new Company(bed.config(), null, store);
        MillraceRun run = company.importAndOpen(Progress.SILENT);
        double keeping = (System.nanoTime() - start) / NANOS;
        new SvgMapDrawing(CaseLinks.NONE).draw(run.map(View.ALL));
        double seconds = (System.nanoTime() - start) / NANOS;
        System.err.printf("bench: kept after %.3f s, drawn after %.3f s%n", keeping, seconds);
        delete(store);
        return new Measured(
                seconds, PeakMemory.bytes(), run.log().events(), run.log().cases());
    }

    /** Nothing may be kept yet when the work begins. */
    private static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
