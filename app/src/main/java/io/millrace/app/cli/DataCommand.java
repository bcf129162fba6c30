// SPDX-License-Identifier: Apache-2.0
package io.millrace.app.cli;

import io.millrace.app.page.JsonDocument;
import io.millrace.app.page.KeptDocument;
import io.millrace.app.page.PlainWords;
import io.millrace.keep.ImportEntry;
import io.millrace.keep.Store;
import io.millrace.run.Company;
import io.millrace.run.ImportResult;
import io.millrace.run.Progress;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.ScopeType;

/** Shows what is kept, takes imports back, and looks for damage. */
@Command(name = "data", description = "Show what is kept; take imports back; look for damage.")
final class DataCommand implements Callable<Integer> {
    @Parameters(
            paramLabel = "CONFIG",
            arity = "0..1",
            defaultValue = "millrace.yaml",
            description = "The page of YAML; default ${DEFAULT-VALUE}.")
    private Path config = Path.of("millrace.yaml");

    @Mixin
    private StoreOptions store = new StoreOptions();

    @Option(names = "--json", scope = ScopeType.INHERIT, description = "Print one JSON document.")
    private boolean json;

    @ParentCommand
    private Millrace root = new Millrace();

    @Override
    public Integer call() {
        return show(company());
    }

    @Command(name = "undo", description = "Take an import back; the one before it counts again.")
    int undo(
            @Parameters(index = "0", paramLabel = "ID", description = "Number of the import.") long id,
            @Parameters(index = "1", arity = "0..1", paramLabel = "CONFIG", description = "The page of YAML.") @Nullable
                    Path page) {
        choose(page);
        ImportResult result = working(progress -> company().undo(id, progress));
        return changed("Import " + id + " is taken back", id, result);
    }

    @Command(name = "redo", description = "Let an import that was taken back count again.")
    int redo(
            @Parameters(index = "0", paramLabel = "ID", description = "Number of the import.") long id,
            @Parameters(index = "1", arity = "0..1", paramLabel = "CONFIG", description = "The page of YAML.") @Nullable
                    Path page) {
        choose(page);
        ImportResult result = working(progress -> company().redo(id, progress));
        return changed("Import " + id + " counts again", id, result);
    }

    @Command(name = "verify", description = "Check every kept file and segment, and make good what is damaged.")
    int verify(
            @Parameters(index = "0", arity = "0..1", paramLabel = "CONFIG", description = "The page of YAML.") @Nullable
                    Path page) {
        choose(page);
        List<Company.Mended> damages = working(progress -> company().verify(progress));
        int code = damages.stream().allMatch(Company.Mended::good) ? 0 : Millrace.FAILED;
        if (json) {
            root.print(JsonDocument.of(KeptDocument.damages(damages)));
            return code;
        }
        if (damages.isEmpty()) {
            root.println("Everything is as it was written.");
        }
        damages.forEach(damage -> root.println(damage.name() + " " + damage.what()));
        return code;
    }

    /** The page may stand behind the subcommand or before it. */
    private void choose(@Nullable Path page) {
        config = page == null ? config : page;
    }

    private Company company() {
        return store.company(config);
    }

    private <T> T working(Function<Progress, T> work) {
        try (TerminalProgress progress = TerminalProgress.of(root.quiet())) {
            return work.apply(progress);
        }
    }

    private int changed(String what, long id, ImportResult result) {
        if (json) {
            return show(company());
        }
        ImportEntry entry = company().store().imports().get((int) id - 1);
        String counts = result.live().stream()
                .filter(live -> live.use().equals(entry.use()))
                .map(live -> "; for " + live.use() + " import " + live.id() + " counts now")
                .findFirst()
                .orElse("; " + entry.use() + " is without data now");
        root.println(what + counts + ": " + PlainWords.count(result.events(), "event", "events") + " in "
                + PlainWords.count(result.cases(), "case", "cases") + ".");
        return 0;
    }

    private int show(Company company) {
        Store kept = company.store();
        if (json) {
            root.print(JsonDocument.of(KeptDocument.of(company)));
            return 0;
        }
        if (!kept.exists()) {
            root.println("Nothing is kept in " + kept.root() + ": 'millrace import' keeps the files.");
            return 0;
        }
        Store.Sizes sizes = kept.sizes();
        root.println("Kept in " + kept.root());
        root.println("  files:    " + PlainWords.bytes(sizes.archiveBytes()));
        root.println("  journeys: " + PlainWords.bytes(sizes.segmentBytes()) + " in "
                + PlainWords.count(sizes.segments(), "segment", "segments") + ", "
                + PlainWords.count(sizes.events(), "event", "events") + " in "
                + PlainWords.count(sizes.cases(), "case", "cases"));
        Path rejects = kept.rejects();
        if (rejects != null) {
            root.println("  rejected: every row with its reason in " + rejects);
        }
        if (sizes.damagedBytes() > 0) {
            root.println("  damaged:  " + PlainWords.bytes(sizes.damagedBytes()) + " set aside in "
                    + kept.root().resolve("damaged"));
        }
        kept.imports().forEach(entry -> root.println(line(entry)));
        company.stale().forEach(root::println);
        return 0;
    }

    private static String line(ImportEntry entry) {
        return "%4d  %-10s  %s  %s: %s, %s"
                .formatted(
                        entry.id(),
                        entry.state().name().toLowerCase(Locale.ROOT),
                        Instant.ofEpochMilli(entry.importedAt()).truncatedTo(ChronoUnit.SECONDS),
                        entry.use(),
                        entry.file().name(),
                        PlainWords.bytes(entry.file().bytes()));
    }
}
