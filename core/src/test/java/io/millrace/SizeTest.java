// SPDX-License-Identifier: Apache-2.0
package io.millrace;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Files stay small: one concept each. */
class SizeTest {
    private static final Path ROOT = Path.of(System.getProperty("millrace.root", ".."));

    @Test
    void no_main_file_is_longer_than_500_lines() {
        assertThat(lines())
                .allSatisfy(
                        (file, lines) -> assertThat(lines).as(file.toString()).isLessThanOrEqualTo(500));
    }

    @Test
    void the_middle_main_file_is_shorter_than_90_lines() {
        List<Long> sorted = lines().values().stream().sorted().toList();

        assertThat(sorted).isNotEmpty();
        assertThat(sorted.get(sorted.size() / 2)).isLessThan(90);
    }

    // a package-info is a signpost, not a concept: counting it would flatter the middle
    private static Map<Path, Long> lines() {
        Map<Path, Long> lines = new LinkedHashMap<>();
        for (String module : List.of("core", "app", "bench")) {
            Path sources = ROOT.resolve(module).resolve("src/main/java");
            if (Files.isDirectory(sources)) {
                count(sources, lines);
            }
        }
        return lines;
    }

    private static void count(Path sources, Map<Path, Long> lines) {
        try (Stream<Path> files = Files.walk(sources)) {
            for (Path file : files.filter(SizeTest::isConcept).toList()) {
                lines.put(file, (long) Files.readAllLines(file).size());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isConcept(Path file) {
        return file.toString().endsWith(".java") && !file.endsWith("package-info.java");
    }
}
