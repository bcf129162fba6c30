// SPDX-License-Identifier: Apache-2.0
package io.millrace.app.cli;

import io.millrace.app.page.JsonDocument;
import io.millrace.app.page.MapReport;
import io.millrace.app.page.TangleDocument;
import io.millrace.app.page.TangleReport;
import io.millrace.event.MillraceException;
import io.millrace.event.MillraceException.Blame;
import io.millrace.keep.Document;
import io.millrace.map.Level;
import io.millrace.run.MapVersions;
import io.millrace.run.MillraceRun;
import io.millrace.run.RunDocument;
import io.millrace.run.View;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.OptionalLong;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Writes the map as files, or its numbers as JSON. */
@Command(name = "map", description = "Write the map as a report that stands alone, or print it.")
class MapCommand implements Callable<Integer> {
    @Mixin
    final RunOptions source = new RunOptions();

    @Mixin
    private ViewOptions cases = new ViewOptions();

    @Option(
            names = "--drawing",
            paramLabel = "NAME",
            defaultValue = "map",
            description = "map: the stages; tangle: all connections between touchpoints. Default ${DEFAULT-VALUE}.")
    private Drawing drawing = Drawing.MAP;

    @Option(
            names = "--level",
            paramLabel = "NAME",
            description =
                    "Map: stream draws a box a stage (the default), process a box a lane, step a box a touchpoint.")
    private @Nullable Level level;

    @Option(
            names = "--min-cases",
            paramLabel = "N",
            description = "Tangle: draw connections that N or more cases make; default as many as can be read.")
    private @Nullable Long minCases;

    @Option(
            names = "--keep",
            paramLabel = "NAME",
            description = "Keep the numbers of all streams as a version under this name, to be compared later.")
    private @Nullable String keep;

    @Mixin
    final FormatOptions saved = new FormatOptions();

    @Option(names = "--json", description = "Print one JSON document and write no file.")
    private boolean json;

    @Option(
            names = "--out",
            paramLabel = "DIR",
            defaultValue = "millrace-out",
            description = "Folder for the report; default ${DEFAULT-VALUE}.")
    private Path out = Path.of("millrace-out");

    @ParentCommand
    Millrace root = new Millrace();

    @Spec
    private @Nullable CommandSpec spec;

    /** The run whose map is asked for. */
    MillraceRun open() {
        return source.open(root);
    }

    @Override
    public Integer call() {
        View view = cases.view();
        MillraceRun run = open();
        if (keep != null) {
            Document version = new MapVersions(source.company()).keep(run, keep);
            root.remark("the map is kept as version " + version.id() + " '" + version.name() + "'");
        }
        return drawing == Drawing.TANGLE ? tangle(run, view) : map(run, view);
    }

    private int map(MillraceRun run, View view) {
        if (minCases != null) {
            throw new MillraceException(
                    Blame.USAGE, "--min-cases: the map hides no connection; add --drawing tangle or leave it away");
        }
        if (json) {
            return print(RunDocument.of(run, view, level));
        }
        if (saved.asked()) {
            return say(run.map(view).headline(), saved.map(run, view, level, out));
        }
        return say(
                run.map(view).headline(),
                new MapReport(run).write(out, view, Objects.requireNonNullElse(level, Level.STREAM)));
    }

    private int tangle(MillraceRun run, View view) {
        if (level != null) {
            throw new MillraceException(
                    Blame.USAGE, "--level: the tangle has no levels; leave it away or draw the map");
        }
        if (minCases != null && minCases < 1) {
            throw new MillraceException(
                    Blame.USAGE, "--min-cases: " + minCases + " is no number of cases; write a whole number from 1 on");
        }
        OptionalLong least = minCases == null ? OptionalLong.empty() : OptionalLong.of(minCases);
        if (json) {
            return print(TangleDocument.of(run.tangle(view, least)));
        }
        if (saved.asked()) {
            return say(run.tangle(view, least).headline(), saved.tangle(run, view, least, out));
        }
        return say(run.tangle(view, least).headline(), new TangleReport(run).write(out, view, least));
    }

    private int print(Object document) {
        writer().print(JsonDocument.of(document));
        writer().flush();
        return 0;
    }

    private int say(String headline, List<Path> written) {
        if (!root.quiet()) {
            writer().println(headline);
            written.forEach(file -> writer().println("wrote " + file));
        }
        return 0;
    }

    private enum Drawing {
        MAP,
        TANGLE
    }

    private PrintWriter writer() {
        if (spec == null) {
            throw new IllegalStateException("a command must be run by its command line");
        }
        return spec.commandLine().getOut();
    }
}
