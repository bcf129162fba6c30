// SPDX-License-Identifier: Apache-2.0
package io.millrace.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A real server in a process of its own, on a generated log. */
class ServedPageTest {
    @TempDir
    private Path folder = Path.of(".");

    private static ServedPage started(String... words) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                "io.millrace.app.cli.Millrace"));
        command.addAll(List.of(words));
        return new ServedPage(command);
    }

    @Test
    void the_first_page_is_timed_from_the_start_of_the_process() throws IOException, InterruptedException {
        Path config = LogGenerator.SERVICE.write(folder, 900);

        Measured page = started("serve", config.toString(), "--port", "0").measure();

        assertThat(page.seconds()).isBetween(0.2, 300.0);
        assertThat(page.peakBytes()).isBetween(30_000_000L, 4_000_000_000L);
    }

    @Test
    void a_server_that_does_not_start_gives_no_figure() {
        ServedPage missing = started("serve", folder.resolve("nowhere.yaml").toString(), "--port", "0");

        assertThatThrownBy(missing::measure)
                .isInstanceOf(IOException.class)
                .hasMessageContaining("without having said its address");
    }
}
