// SPDX-License-Identifier: Apache-2.0
package io.millrace.bench;

import io.millrace.event.MillraceException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Does works and peers in turn, so that noise of the machine meets both sides.
 *
 * @param runs how often each work is done in a fresh process
 * @param peers names of peers that are asked
 * @param say hears what is being done and what could not be
 */
record Bench(int runs, Set<String> peers, ChildJvm children, Consumer<String> say) {
    static final String DUCKDB = "duckdb";
    static final String PM4PY = "pm4py";

    /** Measures works on a log, and keeps what can be measured when a work fails. */
    BenchReport measure(Bed bed, Iterable<String> works) {
        double before = load();
        List<BenchRow> rows = new ArrayList<>();
        long events = 0;
        long cases = 0;
        for (String work : works) {
            List<Measured> ours = new ArrayList<>();
            List<Measured> theirs = new ArrayList<>();
            boolean paired = peers.contains(DUCKDB) && DuckWorks.byName().containsKey(work);
            for (int run = 1; run <= runs; run++) {
                say.accept("%s, run %d of %d".formatted(work, run, runs));
                tryTo(ours, () -> children.measure("ours", work, bed));
                if (paired) {
                    tryTo(theirs, () -> children.measure(DUCKDB, work, bed));
                }
            }
            if (ours.isEmpty()) {
                continue;
            }
            Measured median = median(ours);
            events = Math.max(events, median.events());
            cases = Math.max(cases, median.cases());
            say.accept("%s: %.3f s, %d MB".formatted(work, median.seconds(), median.peakBytes() / 1_000_000));
            BenchRow row = BenchRow.alone(work, median);
            rows.add(theirs.isEmpty() ? row : row.beside(DUCKDB, told(theirs)));
            Double slow = peers.contains(PM4PY) && Pm4pyPeer.does(work, bed) ? pm4py(bed) : null;
            if (slow != null) {
                rows.add(row.beside(PM4PY, slow));
            }
        }
        return new BenchReport(
                events,
                cases,
                csvBytes(bed.folder()),
                bed.generator().word(),
                runs,
                Runtime.getRuntime().availableProcessors(),
                System.getProperty("java.version"),
                before,
                load(),
                rows);
    }

    private double told(List<Measured> theirs) {
        Measured median = median(theirs);
        say.accept("%s: %.3f s, %d MB".formatted(DUCKDB, median.seconds(), median.peakBytes() / 1_000_000));
        return median.seconds();
    }

    /** Once: it takes a minute and more, and its figure is far from ours. */
    private @Nullable Double pm4py(Bed bed) {
        List<Measured> once = new ArrayList<>();
        tryTo(once, () -> new Pm4pyPeer(say).measure(bed));
        return once.isEmpty() ? null : once.get(0).seconds();
    }

    /** What cannot be measured is said, and its row is left out. */
    private void tryTo(List<Measured> figures, Supplier<Measured> work) {
        try {
            figures.add(work.get());
        } catch (MillraceException failed) {
            say.accept(String.valueOf(failed.getMessage()));
        }
    }

    private static Measured median(List<Measured> runs) {
        Measured first = runs.get(0);
        return new Measured(
                Stopwatch.median(runs.stream().mapToDouble(Measured::seconds).toArray()),
                (long) Stopwatch.median(
                        runs.stream().mapToDouble(Measured::peakBytes).toArray()),
                first.events(),
                first.cases());
    }

    private static double load() {
        return ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
    }

    private static long csvBytes(Path folder) {
        try (var files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".csv"))
                    .mapToLong(file -> file.toFile().length())
                    .sum();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
