// SPDX-License-Identifier: Apache-2.0
package io.millrace.bench;

import io.millrace.map.blueprint.BlueprintOrder;
import io.millrace.map.handoff.PartyLevel;
import io.millrace.run.BlueprintReader;
import io.millrace.run.ClusterReader;
import io.millrace.run.Company;
import io.millrace.run.ComparisonReader;
import io.millrace.run.EnablerReader;
import io.millrace.run.HandOffReader;
import io.millrace.run.LinearityReader;
import io.millrace.run.MillraceRun;
import io.millrace.run.ParetoReader;
import io.millrace.run.Progress;
import io.millrace.run.SipocReader;
import io.millrace.run.View;
import io.millrace.run.WhereReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;

/** What Millrace is timed at, by name, in the order in which it is done. */
final class OurWorks {
    private OurWorks() {}

    static Map<String, Work> byName() {
        Map<String, Work> works = new LinkedHashMap<>();
        works.put("import", new Import());
        works.put("first map", new FirstMap());
        works.put("statistics", new LoadedWork(new FullStatistics(2)));
        works.put("statistics on one thread", new LoadedWork(new FullStatistics(1)));
        works.put("filtered map", new LoadedWork(new FilteredMap()));
        works.put(
                "variants", new LoadedWork((run, turn) -> FullStatistics.of(run).variants()));
        works.put("rework", new LoadedWork((run, turn) -> FullStatistics.of(run).rework()));
        Map<String, BiConsumer<MillraceRun, View>> pages = pages();
        pages.forEach((name, page) -> works.put(name, new LoadedWork((run, turn) -> page.accept(run, all(turn)))));
        works.put("linearity", new LoadedWork((run, turn) -> new LinearityReader(run).read(all(turn))));
        works.put("clusters", new LoadedWork((run, turn) -> new ClusterReader(run).read(all(turn), 4)));
        works.put("split", new SplitWork());
        works.put("pages", new FirstAsked(pages.values()));
        works.putAll(CustomerWorks.byName());
        Work ready = bed -> {
            new Company(bed.config(), null, null).importFiles(Progress.SILENT);
            return served(bed.config());
        };
        Work empty = bed -> served(Files.createDirectories(bed.scratch("empty")));
        works.put("serve ready", ready.warm());
        works.put("serve empty", empty.warm());
        return works;
    }

    /** What the pages beside the map show, of all cases. */
    private static Map<String, BiConsumer<MillraceRun, View>> pages() {
        Map<String, BiConsumer<MillraceRun, View>> pages = new LinkedHashMap<>();
        pages.put("hand-offs", (run, view) -> new HandOffReader(run).read(view, PartyLevel.TEAM));
        pages.put("enablers", (run, view) -> new EnablerReader(run).read(view));
        pages.put("blueprint", (run, view) -> new BlueprintReader(run).read(view, BlueprintOrder.CUSTOMER, null));
        pages.put("sipoc", (run, view) -> new SipocReader(run).read(view));
        pages.put("pareto", (run, view) -> new ParetoReader(run).read(view, "path", "won"));
        pages.put(
                "compare",
                (run, view) -> new ComparisonReader(run)
                        .read(ComparisonReader.sides(
                                view, "stream:" + run.streamNames().get(0), null)));
        pages.put("where", (run, view) -> new WhereReader(run).read(view));
        return pages;
    }

    /** All cases, asked for otherwise each time: answers are remembered. */
    private static View all(int turn) {
        return new View(null, LocalDate.of(1900, 1, 1).plusDays(turn), null);
    }

    /** By the launcher, as people start it; a start that does not count builds what is missing. */
    private static Measured served(Path project) throws IOException, InterruptedException {
        String launcher = Path.of(System.getProperty("millrace.bench", "bench"))
                .resolveSibling("millrace")
                .toString();
        int built = new ProcessBuilder(launcher, "--version")
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start()
                .waitFor();
        if (built != 0) {
            throw new IOException("the launcher ended with " + built);
        }
        return new ServedPage(List.of(launcher, "serve", project.toString(), "--port", "0")).measure();
    }
}
