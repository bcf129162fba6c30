// SPDX-License-Identifier: Apache-2.0
package io.millrace.app.cli;

import io.millrace.app.page.DiffTable;
import io.millrace.app.page.JsonDocument;
import io.millrace.app.page.VersionsDocument;
import io.millrace.keep.Document;
import io.millrace.map.version.MapDiff;
import io.millrace.run.MapVersions;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** Lists the versions of the map, and says what changed from one to another. */
@Command(name = "versions", description = "List kept versions of the map, or say what changed since one.")
final class VersionsCommand implements Callable<Integer> {
    @Mixin
    private RunOptions source = new RunOptions();

    @Option(names = "--before", paramLabel = "ID", description = "Compare this version.")
    private @Nullable Long before;

    @Option(
            names = "--after",
            paramLabel = "ID",
            defaultValue = "0",
            description = "With this one; default the map of now.")
    private long after;

    @Option(names = "--json", description = "Print one JSON document.")
    private boolean json;

    @ParentCommand
    private Millrace root = new Millrace();

    @Override
    public Integer call() {
        MapVersions versions = new MapVersions(source.company());
        if (before == null) {
            list(versions.all());
        } else {
            print(new DiffTable(versions.diff(source.open(root), before, after)));
        }
        return 0;
    }

    private void list(List<Document> kept) {
        if (json) {
            root.print(JsonDocument.of(VersionsDocument.of(kept)));
        } else if (kept.isEmpty()) {
            root.println("No version of the map is kept: 'millrace map CONFIG --keep NAME' keeps one.");
        }
        for (Document version : json ? List.<Document>of() : kept) {
            root.println("%4d  %s  %s"
                    .formatted(
                            version.id(),
                            Instant.ofEpochMilli(version.writtenAt()).truncatedTo(ChronoUnit.SECONDS),
                            version.name()));
        }
    }

    private void print(DiffTable table) {
        if (json) {
            root.print(JsonDocument.of(table.document()));
            return;
        }
        root.println(table.headline());
        MapDiff diff = table.diff();
        diff.files()
                .forEach(file ->
                        root.println("  file of " + file.use() + ": " + file.before() + ", now " + file.after()));
        diff.configuration().gone().forEach(line -> root.println("  - " + line));
        diff.configuration().come().forEach(line -> root.println("  + " + line));
        diff.stages().gone().forEach(line -> root.println("  - stage " + line));
        diff.stages().come().forEach(line -> root.println("  + stage " + line));
        for (MapDiff.ChangedNumber number : diff.numbers()) {
            root.println("  %s: %s %s to %s"
                    .formatted(table.place(number), table.name(number), table.before(number), table.after(number)));
        }
    }
}
