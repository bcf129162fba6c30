// SPDX-License-Identifier: Apache-2.0
package io.millrace.gather;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.millrace.event.MillraceException;
import io.millrace.event.MillraceException.Blame;
import io.millrace.gather.MalformedFiles.Malformed;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Whatever the file, rows add up or one sentence says what to do: no crash, no hang. */
class MalformedInputTest {
    @Test
    void there_are_fifty_inputs_in_ten_categories() {
        Map<String, Long> sizes = MalformedFiles.all().stream()
                .collect(Collectors.groupingBy(Malformed::category, Collectors.counting()));

        assertThat(sizes).hasSize(10);
        assertThat(sizes.values().stream().mapToLong(Long::longValue).sum()).isGreaterThanOrEqualTo(50);
    }

    @TestFactory
    Stream<DynamicTest> rows_add_up_or_a_sentence_says_what_to_do(@TempDir Path folder) {
        return MalformedFiles.all().stream()
                .map(input -> dynamicTest(
                        input.category() + ": " + input.name(),
                        () -> assertTimeoutPreemptively(Duration.ofSeconds(20), () -> check(input, folder))));
    }

    private void check(Malformed input, Path folder) throws Exception {
        Source source = input.write(folder);
        if (input.sentence().isEmpty()) {
            Source.Harvest harvest = source.read();
            RowCounts counts = harvest.counts();
            assertThat(List.of(counts.mapped(), counts.unmapped(), counts.rejected()))
                    .as("mapped, unmapped, rejected: " + counts.reasons())
                    .containsExactly(input.mapped(), input.unmapped(), input.rejected());
            assertThat(counts.read()).isEqualTo(counts.mapped() + counts.unmapped() + counts.rejected());
            assertThat(counts.reasons().stream()
                            .mapToLong(RowCounts.Reason::rows)
                            .sum())
                    .isEqualTo(counts.unmapped() + counts.rejected());
            assertThat(counts.reasons())
                    .allSatisfy(reason -> assertThat(reason.examples())
                            .isNotEmpty()
                            .allMatch(example ->
                                    example.line() > 1 && example.value().length() <= 80));
        } else {
            MillraceException thrown = catchThrowableOfType(MillraceException.class, source::read);
            assertThat(thrown).as("an error was expected").isNotNull();
            assertThat(thrown.getMessage()).contains(input.sentence()).doesNotContain("\n");
            assertThat(thrown.blame()).isIn(Blame.DATA, Blame.CONFIGURATION);
        }
    }
}
