// SPDX-License-Identifier: Apache-2.0
package io.millrace.run;

import static org.assertj.core.api.Assertions.assertThat;

import io.millrace.keep.ImportEntry;
import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Generated data; real processes, killed by the system (SIGKILL) at seeded moments of every phase of an import. */
class KilledImportTest {
    private static final int KILLS = 25;
    private static final List<String> PHASES =
            List.of("reading orders", "reading tickets", "building journeys", "keeping");

    @TempDir
    private Path folder = Path.of("");

    @TempDir
    private Path temporary = Path.of("");

    @Test
    void a_killed_import_is_there_as_a_whole_or_not_at_all() throws IOException, InterruptedException {
        Random random = new Random(25);
        Path config = SmallCompany.write(folder, 0);
        Company company = new Company(config, null, null);
        int millis = uninterrupted(config);
        assertThat(company.importFiles(Progress.SILENT).changed()).isFalse();
        int whole = 0;
        int killed = 0;
        for (int kill = 0; kill < KILLS; kill++) {
            String before = document(company.open(Progress.SILENT));
            Files.writeString(folder.resolve("orders.csv"), SmallCompany.orders(kill + 1, 4_000));
            String after = document(MillraceRun.open(config, null, Progress.SILENT));
            assertThat(after).isNotEqualTo(before);

            boolean dead = killAt(config, PHASES.get(kill % PHASES.size()), random.nextInt(millis));
            killed += dead ? 1 : 0;
            // the import that was timed may have met a busier machine than those that are killed
            millis = dead ? millis : Math.max(50, millis * 2 / 3);

            String found = document(company.open(Progress.SILENT));
            assertThat(found).as("kill %d", kill).isIn(before, after);
            assertThat(company.store().verify()).as("kill %d", kill).isEmpty();
            whole += found.equals(after) ? 1 : 0;
            assertThat(company.importFiles(Progress.SILENT).changed()).isEqualTo(found.equals(before));
            assertThat(document(company.open(Progress.SILENT)))
                    .as("kill %d, again", kill)
                    .isEqualTo(after);
        }
        assertThat(killed).as("kills that met a living process").isGreaterThan(KILLS / 2);
        assertThat(whole).as("kills after which the import was there").isLessThan(KILLS);
        assertThat(company.store().imports()).hasSize(KILLS + 2);
        assertThat(company.store().live()).extracting(ImportEntry::id).containsExactly(2L, KILLS + 2L);
        assertThat(names(folder.resolve(Company.STORE).resolve("segments")))
                .as("versions of the log, the last and the one before")
                .hasSizeLessThanOrEqualTo(2);
        assertThat(names(folder.resolve(Company.STORE).resolve("scratch"))).isEmpty();
    }

    /** True when the process was still running when it was killed. */
    private boolean killAt(Path config, String phase, int delay) throws IOException, InterruptedException {
        Process process = start(config);
        try (BufferedReader phases = process.inputReader()) {
            String line = phases.readLine();
            while (line != null && !line.equals(phase)) {
                line = phases.readLine();
            }
            Thread.sleep(delay);
            boolean alive = process.isAlive();
            process.destroyForcibly();
            assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
            deleteLibraries();
            return alive;
        }
    }

    private Process start(Path config) throws IOException {
        List<String> command = List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:-UsePerfData",
                "-Djava.io.tmpdir=" + temporary,
                "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path", "")),
                ImportProcess.class.getName(),
                config.toString());
        return new ProcessBuilder(command).redirectError(new File("/dev/null")).start();
    }

    /** How many milliseconds an import takes that nobody kills, from its first phase on. */
    private int uninterrupted(Path config) throws IOException, InterruptedException {
        Process process = start(config);
        try (BufferedReader phases = process.inputReader()) {
            assertThat(phases.readLine()).isEqualTo(PHASES.get(0));
            long begun = System.nanoTime();
            assertThat(phases.lines().toList()).endsWith("done");
            assertThat(process.waitFor()).isZero();
            return (int) TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begun);
        }
    }

    /** Outside of the launcher, DuckDB unpacks its library of 71 MB at each start; a killed process leaves it. */
    private void deleteLibraries() throws IOException {
        try (Stream<Path> files = Files.list(temporary)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Files.delete(file);
            }
        }
    }

    private static List<String> names(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }

    private static String document(MillraceRun run) {
        return RunDocument.of(run, View.ALL).toString();
    }
}
