// SPDX-License-Identifier: Apache-2.0
package io.millrace.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.millrace.map.blueprint.Blueprint;
import io.millrace.map.blueprint.BlueprintOrder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A generated company of two files. */
class BlueprintReaderTest {
    @Test
    void the_window_is_seven_days_that_of_the_page_of_yaml_or_the_one_asked_for(@TempDir Path folder)
            throws IOException {
        Path config = SmallCompany.write(folder, 1);
        assertThat(seconds(config, null)).isEqualTo(7 * 24 * 3600);
        Files.writeString(config, Files.readString(config) + "blueprint: {window: 36h}\n");
        assertThat(seconds(config, null)).isEqualTo(36 * 3600);
        assertThat(seconds(config, "2d")).isEqualTo(2 * 24 * 3600);
        assertThatThrownBy(() -> seconds(config, "0d")).hasMessageContaining("window: '0d' is no stretch of time");
    }

    @Test
    void a_window_that_is_none_is_refused_with_its_line(@TempDir Path folder) throws IOException {
        Path config = SmallCompany.write(folder, 1);
        String page = Files.readString(config);
        for (String window : new String[] {"soon", "0d"}) {
            Files.writeString(config, page + "blueprint: {window: " + window + "}\n");
            assertThatThrownBy(() -> ConfigurationReader.read(config, null))
                    .hasMessageMatching("millrace\\.yaml:\\d+:\\d+: .*write (it|how).*");
        }
    }

    @Test
    void every_number_opens_as_many_cases(@TempDir Path folder) throws IOException {
        MillraceRun run = MillraceRun.open(SmallCompany.write(folder, 2), null, Progress.SILENT);
        Blueprint blueprint = new BlueprintReader(run).read(View.ALL.ofStream("web"), BlueprintOrder.SELLER, "3d");
        assertThat(blueprint.reactions().actions()).isNotEmpty();
        SelectionWalk.over(blueprint)
                .forEach((key, n) -> assertThat(
                                run.cases(View.ALL.ofStream("web"), key, 0, 1).total())
                        .as(key)
                        .isEqualTo(n));
    }

    private static long seconds(Path config, @org.jspecify.annotations.Nullable String window) {
        return new BlueprintReader(MillraceRun.open(config, null, Progress.SILENT))
                .read(View.ALL, BlueprintOrder.CUSTOMER, window)
                .reactions()
                .windowSeconds();
    }
}
