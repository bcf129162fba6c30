// SPDX-License-Identifier: Apache-2.0
package io.millrace.app.cli;

import io.millrace.app.page.JsonDocument;
import io.millrace.app.page.MapReport;
import io.millrace.event.MillraceException;
import io.millrace.event.MillraceException.Blame;
import io.millrace.run.MillraceRun;
import io.millrace.run.RunDocument;
import io.millrace.run.View;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Writes the map as files, or its numbers as JSON. */
@Command(name = "map", description = "Write the map as a report that stands alone, or print its numbers.")
final class MapCommand implements Callable<Integer> {
    @Mixin
    private RunOptions source = new RunOptions();

    @Option(names = "--stream", paramLabel = "NAME", description = "Only this value stream; default all.")
    private @Nullable String stream;

    @Option(
            names = "--from",
            paramLabel = "DATE",
            description = "Only cases that began on this day or later, 2025-01-31.")
    private @Nullable LocalDate from;

    @Option(names = "--to", paramLabel = "DATE", description = "Only cases that began on this day or earlier.")
    private @Nullable LocalDate to;

    @Option(names = "--json", description = "Print one JSON document and write no file.")
    private boolean json;

    @Option(
            names = "--out",
            paramLabel = "DIR",
            defaultValue = "millrace-out",
            description = "Folder for the report; default ${DEFAULT-VALUE}.")
    private Path out = Path.of("millrace-out");

    @ParentCommand
    private Millrace root = new Millrace();

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() {
        View view = new View(stream, from, to);
        MillraceRun run = source.open(root);
        if (stream != null && !run.streamNames().contains(stream)) {
            throw new MillraceException(
                    Blame.USAGE,
                    "--stream: there is no stream '" + stream + "'; the streams are "
                            + String.join(", ", run.streamNames()));
        }
        if (json) {
            writer().print(JsonDocument.of(RunDocument.of(run, view)));
            writer().flush();
            return 0;
        }
        List<Path> written = new MapReport(run).write(out, view);
        if (!root.quiet()) {
            writer().println(run.map(view).headline());
            written.forEach(file -> writer().println("wrote " + file));
        }
        return 0;
    }

    private PrintWriter writer() {
        if (spec == null) {
            throw new IllegalStateException("a command must be run by its command line");
        }
        return spec.commandLine().getOut();
    }
}
