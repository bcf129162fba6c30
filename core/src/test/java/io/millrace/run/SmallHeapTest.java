// SPDX-License-Identifier: Apache-2.0
package io.millrace.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Generated data; a real process whose heap is smaller than the log folds it slice by slice from the segments. */
class SmallHeapTest {
    private static final int CASES = 300_000;
    private static final int EVENTS_OF_CASE = 16;
    private static final int HEAP_MEGABYTES = 72;

    @TempDir
    private Path folder = Path.of("");

    @Test
    void a_log_larger_than_memory_gives_the_same_numbers() throws IOException, InterruptedException {
        Path config = company();
        Company company = new Company(config, null, null);
        company.importFiles(Progress.SILENT);
        MillraceRun whole = company.open(Progress.SILENT);
        assertThat(whole.log().slices()).as("in memory the log is one").isEqualTo(1);
        long columns = whole.log().events() * (Integer.BYTES + Long.BYTES + Integer.BYTES);
        assertThat(columns).as("bytes of its bare columns").isGreaterThan(HEAP_MEGABYTES << 20);

        Process small = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx" + HEAP_MEGABYTES + "m",
                        "-cp",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path", "")),
                        FoldProcess.class.getName(),
                        config.toString()))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try (BufferedReader said = small.inputReader()) {
            assertThat(Integer.parseInt(said.readLine()))
                    .as("slices where memory is small")
                    .isGreaterThan(3);
            assertThat(said.readLine()).isEqualTo(FoldProcess.numbers(whole));
        }
        assertThat(small.waitFor()).isZero();
    }

    private Path company() throws IOException {
        Random random = new Random(72);
        String[] kinds = {"ordered", "sent", "asked", "called", "returned"};
        try (BufferedWriter csv = Files.newBufferedWriter(folder.resolve("log.csv"))) {
            csv.write("case,what,at\n");
            for (int c = 0; c < CASES; c++) {
                LocalDateTime at = LocalDateTime.of(2025, 1, 1, 0, 0).plusMinutes(random.nextInt(400_000));
                for (int e = 0; e < EVENTS_OF_CASE; e++) {
                    csv.write("C" + c + "," + kinds[random.nextInt(kinds.length)] + "," + at + "\n");
                    at = at.plusMinutes(1 + random.nextInt(3_000));
                }
            }
        }
        return Files.writeString(folder.resolve("millrace.yaml"), """
                company: Small
                sources:
                  - {name: log, file: log.csv, columns: {case: case, type: what, time: at}}
                journey:
                  model: order-to-delivery
                  case: {id: order}
                lanes:
                  - {key: web, row: front}
                map:
                  - {when: {type: ordered}, stage: ordered, touchpoint: order, lane: web}
                  - {when: {type: sent}, stage: shipped, touchpoint: sent, lane: web}
                  - {when: {}, touchpoint: "${type}", lane: web}
                """);
    }
}
