// SPDX-License-Identifier: Apache-2.0
package io.millrace.app.cli;

import io.millrace.app.page.JsonDocument;
import io.millrace.app.page.JsonParts;
import io.millrace.app.page.KeptDocument;
import io.millrace.app.page.PlainWords;
import io.millrace.gather.RowCounts;
import io.millrace.run.Company;
import io.millrace.run.ImportResult;
import io.millrace.run.MillraceRun;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** Brings a company's files into its data directory. */
@Command(name = "import", description = "Keep the files of a company, and the journeys made of them.")
final class ImportCommand implements Callable<Integer> {
    @Mixin
    private RunOptions source = new RunOptions();

    @Option(names = "--dry-run", description = "Read the files and count, but keep nothing.")
    private boolean dryRun;

    @Option(names = "--json", description = "Print one JSON document.")
    private boolean json;

    @ParentCommand
    private Millrace root = new Millrace();

    @Override
    public Integer call() {
        ImportResult result = dryRun ? tryOut() : bringIn(source.company(), root);
        if (json) {
            root.print(JsonDocument.of(JsonParts.object(
                    "changed", result.changed(),
                    "dryRun", dryRun,
                    "imports", KeptDocument.imports(result.live()),
                    "rows", rows(result.rows()),
                    "events", result.events(),
                    "cases", result.cases())));
        } else if (!root.quiet()) {
            say(result);
        }
        return 0;
    }

    /** Imports with progress on the terminal. */
    static ImportResult bringIn(Company company, Millrace root) {
        try (TerminalProgress progress = TerminalProgress.of(root.quiet())) {
            return company.importFiles(progress);
        }
    }

    private ImportResult tryOut() {
        MillraceRun run = source.files(root);
        return new ImportResult(
                false,
                source.company().store().live(),
                run.rows(),
                run.log().events(),
                run.log().cases());
    }

    private void say(ImportResult result) {
        RowCounts rows = result.rows();
        if (rows == null) {
            root.println("Nothing to do: these files are kept already.");
            return;
        }
        root.println(PlainWords.count(rows.read(), "row", "rows") + " read: " + PlainWords.count(rows.mapped())
                + " mapped, " + PlainWords.count(rows.unmapped()) + " unmapped, " + PlainWords.count(rows.rejected())
                + " rejected; " + PlainWords.count(result.events(), "event", "events") + " in "
                + PlainWords.count(result.cases(), "case", "cases") + ".");
        root.println(
                dryRun
                        ? "Nothing was kept: leave --dry-run away to keep it."
                        : "Kept: " + PlainWords.count(result.live().size(), "file counts", "files count")
                                + "; 'millrace data' lists them and takes them back.");
    }

    private static Object rows(@org.jspecify.annotations.Nullable RowCounts rows) {
        return rows == null
                ? JsonParts.object()
                : JsonParts.object(
                        "read", rows.read(),
                        "mapped", rows.mapped(),
                        "unmapped", rows.unmapped(),
                        "rejected", rows.rejected());
    }
}
