// SPDX-License-Identifier: Apache-2.0
package io.millrace.app.cli;

import io.millrace.app.page.JsonDocument;
import io.millrace.app.page.MapReport;
import io.millrace.app.page.ParetoDocument;
import io.millrace.app.page.ParetoWords;
import io.millrace.event.MillraceException;
import io.millrace.event.MillraceException.Blame;
import io.millrace.map.Level;
import io.millrace.map.pareto.Pareto;
import io.millrace.run.MillraceRun;
import io.millrace.run.ParetoReader;
import io.millrace.run.View;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Ranks journeys by what they bring. */
@Command(name = "pareto", description = "Rank journeys by what they bring: few of them give most.")
final class ParetoCommand extends QuestionCommand {
    @Option(
            names = "--by",
            required = true,
            paramLabel = "ATTRIBUTE",
            description = "channel, variant, path, 'first touchpoint', customer, or a field that streams.split.on of"
                    + " CONFIG names.")
    private String by = "";

    @Option(
            names = "--of",
            paramLabel = "NAME",
            defaultValue = "cases",
            description = "What they are ranked by: cases, won, orders or margin. Default ${DEFAULT-VALUE}.")
    private String of = "";

    @Option(names = "--map", paramLabel = "DIR", description = "Write the map of the few into this folder.")
    private @Nullable Path map;

    @Override
    public Integer call() {
        MillraceRun run = source.open(root);
        View view = cases.view();
        Pareto pareto = new ParetoReader(run).read(view, by, of);
        if (json) {
            root.print(JsonDocument.of(ParetoDocument.of(pareto)));
        } else {
            root.println(pareto.headline());
            root.println(pareto.basis());
            pareto.rows().stream()
                    .limit(Math.max(pareto.few(), 1))
                    .forEach(row -> root.println("  " + ParetoWords.line(pareto, row)));
        }
        if (map != null) {
            write(run, view, pareto, map);
        }
        return 0;
    }

    private void write(MillraceRun run, View view, Pareto pareto, Path folder) {
        String few = pareto.mapThese();
        if (few == null) {
            throw new MillraceException(Blame.USAGE, "--map: no map can be drawn of these: " + pareto.reason());
        }
        new MapReport(run).write(folder, view.with(few), Level.STREAM).forEach(file -> root.remark("wrote " + file));
    }
}
