// SPDX-License-Identifier: Apache-2.0
package io.millrace.bench;

import io.millrace.app.demo.SampleCompany;
import io.millrace.app.page.MapReport;
import io.millrace.map.Level;
import io.millrace.run.MillraceRun;
import io.millrace.run.Progress;
import io.millrace.run.View;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * How long it takes from a company's CSV files to its drawn map, and how much memory.
 *
 * <p>{@code FirstMapBench [--events N] [--folder DIR] [--json]}. The sample company is written first, outside the measured time. Files that are
 * there already are used again: the second call measures memory without the writing.
 */
public final class FirstMapBench {
    private static final long SEED = 7;
    private static final double NANOS = 1e9;

    private FirstMapBench() {}

    public static void main(String[] arguments) {
        List<String> words = List.of(arguments);
        int events = Integer.parseInt(after(words, "--events", "1000000"));
        Path folder = Path.of(after(words, "--folder", "target/bench-" + events));
        MapFigures figures = measure(folder, events);
        System.out.println(words.contains("--json") ? figures.json() : figures.line());
    }

    /** Writes the company where it is not there yet, then measures reading, mapping and drawing it once. */
    static MapFigures measure(Path folder, int events) {
        Path config = folder.resolve("millrace.yaml");
        if (!Files.exists(config)) {
            config = SampleCompany.write(folder, SEED, events);
        }
        long start = System.nanoTime();
        MillraceRun run = MillraceRun.open(config, null, Progress.SILENT);
        long read = System.nanoTime();
        new MapReport(run).write(folder.resolve("report"), View.ALL, Level.STREAM);
        long drawn = System.nanoTime();
        return new MapFigures(
                run.log().events(),
                run.log().cases(),
                bytes(folder),
                (read - start) / NANOS,
                (drawn - start) / NANOS,
                PeakMemory.bytes());
    }

    private static long bytes(Path folder) {
        try (var files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".csv"))
                    .mapToLong(file -> file.toFile().length())
                    .sum();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String after(List<String> words, String name, String otherwise) {
        int at = words.indexOf(name);
        return at >= 0 && at + 1 < words.size() ? words.get(at + 1) : otherwise;
    }
}
