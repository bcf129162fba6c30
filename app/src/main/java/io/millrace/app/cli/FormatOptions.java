// SPDX-License-Identifier: Apache-2.0
package io.millrace.app.cli;

import io.millrace.app.page.DrawingFiles;
import io.millrace.app.page.DrawingFormat;
import io.millrace.app.page.SavedDrawing;
import io.millrace.event.MillraceException;
import io.millrace.event.MillraceException.Blame;
import io.millrace.map.Level;
import io.millrace.run.MillraceRun;
import io.millrace.run.View;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** In which form a drawing is saved. */
final class FormatOptions {
    @Option(
            names = "--format",
            paramLabel = "NAME",
            description = "Write one file a stream instead of the report: svg, png, pdf, mermaid, dot or json.")
    private @Nullable String format;

    @Option(names = "--paper", paramLabel = "A3|A1", description = "PDF: the sheet, lying; default A3.")
    private @Nullable String paper;

    /** Whether a form other than the report is asked for. */
    boolean asked() {
        if (paper != null && (format == null || DrawingFormat.of(format) != DrawingFormat.PDF)) {
            throw new MillraceException(
                    Blame.USAGE, "--paper: only a PDF has a sheet; add --format pdf or leave it away");
        }
        return format != null;
    }

    /** Writes the map of each stream in view. */
    List<Path> map(MillraceRun run, View view, @Nullable Level level, Path folder) {
        return new DrawingFiles(run, folder).write(view, one -> SavedDrawing.map(run, one, level, known(), paper));
    }

    /** Writes the tangle of each stream in view. */
    List<Path> tangle(MillraceRun run, View view, OptionalLong least, Path folder) {
        return new DrawingFiles(run, folder).write(view, one -> SavedDrawing.tangle(run, one, least, known(), paper));
    }

    private DrawingFormat known() {
        return DrawingFormat.of(String.valueOf(format));
    }
}
