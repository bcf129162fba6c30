// SPDX-License-Identifier: Apache-2.0
package io.millrace.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code millrace serve} in a process of its own, in a folder without anything. */
class ServeWithNothingTest {
    @Test
    void it_answers_with_a_page_to_begin_on_and_leaves_the_folder_alone(@TempDir Path folder) throws IOException {
        long begin = System.nanoTime();
        Process child = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        "io.millrace.app.cli.Millrace",
                        "serve",
                        "--port",
                        "0")
                .directory(folder.toFile())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try (BufferedReader said = child.inputReader(StandardCharsets.UTF_8)) {
            String line = Objects.requireNonNull(said.readLine());
            String home = line.replaceAll(".*(http://[^/\\s]+/).*", "$1");
            try (InputStream page = URI.create(home).toURL().openStream()) {
                assertThat(new String(page.readAllBytes(), StandardCharsets.UTF_8))
                        .contains("No map yet");
            }
            System.out.printf("serve with nothing: first page after %.1f s%n", (System.nanoTime() - begin) / 1e9);
            try (var left = Files.list(folder)) {
                assertThat(left).isEmpty();
            }
        } finally {
            child.destroy();
        }
    }
}
