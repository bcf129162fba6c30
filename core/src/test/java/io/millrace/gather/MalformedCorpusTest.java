// SPDX-License-Identifier: Apache-2.0
package io.millrace.gather;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.millrace.event.MillraceException;
import io.millrace.event.MillraceException.Blame;
import io.millrace.gather.MalformedCorpus.Input;
import io.millrace.gather.MalformedCorpus.Kind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Five hundred generated files, read by every reader that there is: no crash, no hang, the same rows for the same reasons. */
class MalformedCorpusTest {
    private static final Path GOLDEN =
            Path.of(System.getProperty("basedir", "."), "src/test/golden/gather/malformed.txt");
    private static final Duration HANGS = Duration.ofSeconds(5);

    @Test
    void the_same_rows_are_rejected_whichever_reader_reads_them(@TempDir Path folder) throws Exception {
        List<String> told = new ArrayList<>();
        for (Kind kind : MalformedCorpus.kinds()) {
            for (int number = 0; number < MalformedCorpus.OF_A_KIND; number++) {
                String name = "%s %02d".formatted(kind.name(), number);
                told.add(name + " " + outcome(name, kind.input(number), folder));
            }
        }

        assertThat(told).hasSize(500);
        assertThat(told.stream().filter(one -> one.contains(": ! ")))
                .as("refused")
                .hasSizeGreaterThan(150);
        assertThat(told.stream().filter(one -> one.contains(" rejected; ")))
                .as("with rejected rows")
                .hasSizeGreaterThan(150);
        pinned(String.join("\n", told) + "\n");
    }

    private static String outcome(String name, Input input, Path folder) throws IOException {
        Source source = input.write(folder);
        String first = null;
        for (Readings reading : Readings.values()) {
            String outcome = assertTimeoutPreemptively(HANGS, () -> outcome(source, reading), name);
            if (first == null) {
                first = outcome;
            }
            assertThat(outcome).as("%s read by %s", name, reading).isEqualTo(first);
        }
        return input.file() + ": " + first;
    }

    private static String outcome(Source source, Readings reading) {
        try {
            RowCounts counts = reading.read(source);
            assertThat(counts.mapped() + counts.unmapped() + counts.rejected()).isEqualTo(counts.read());
            assertThat(counts.reasons().stream()
                            .mapToLong(RowCounts.Reason::rows)
                            .sum())
                    .isEqualTo(counts.unmapped() + counts.rejected());
            return "%d mapped %d unmapped %d rejected%s"
                    .formatted(
                            counts.mapped(),
                            counts.unmapped(),
                            counts.rejected(),
                            counts.reasons().stream()
                                    .map(MalformedCorpusTest::reason)
                                    .sorted()
                                    .collect(Collectors.joining()));
        } catch (MillraceException e) {
            String sentence = String.valueOf(e.getMessage());
            assertThat(sentence)
                    .doesNotContain("\n")
                    .doesNotContain("Exception")
                    .contains("a.")
                    .hasSizeLessThan(400);
            assertThat(e.blame()).isIn(Blame.DATA, Blame.CONFIGURATION);
            return "! " + sentence;
        }
    }

    private static String reason(RowCounts.Reason reason) {
        assertThat(reason.examples()).isNotEmpty().allSatisfy(example -> {
            assertThat(example.line()).isPositive();
            assertThat(example.value()).hasSizeLessThanOrEqualTo(80);
        });
        return "; %d %s @%d"
                .formatted(
                        reason.rows(), reason.reason(), reason.examples().get(0).line());
    }

    private static void pinned(String told) throws IOException {
        if ("write".equals(System.getProperty("golden"))) {
            Files.createDirectories(GOLDEN.getParent());
            Files.writeString(GOLDEN, told);
            throw new AssertionError("written: look at " + GOLDEN + ", then run again without -Dgolden=write");
        }
        List<String> pinned = Files.readAllLines(GOLDEN);
        assertThat(told.lines().filter(line -> !pinned.contains(line)))
                .as("not as pinned")
                .isEmpty();
        assertThat(told).isEqualTo(String.join("\n", pinned) + "\n");
    }
}
