// SPDX-License-Identifier: Apache-2.0
package io.millrace.map.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlainSvgTest {

    @ParameterizedTest
    @ValueSource(strings = {"shop", "level-process", "level-step", "tangle-12", "tangle-60"})
    void a_drawing_needs_nothing_around_it_and_keeps_its_shapes(String name) throws IOException {
        Path golden = Path.of(System.getProperty("basedir", "."), "src/test/golden/map/" + name + ".svg");
        String drawn = Files.readString(golden);

        String plain = PlainSvg.of(drawn);

        assertThat(plain.substring(plain.indexOf("</style>"))).isEqualTo(drawn.substring(drawn.indexOf("</style>")));
        assertThat(plain)
                .doesNotContain("var(", "--", "@media", ":hover", ":focus")
                .contains(
                        ".vsm .band{font-size:11px;font-weight:600;letter-spacing:.06em;text-transform:uppercase;fill:#5c6873}");
    }

    @Test
    void the_light_colours_count_and_not_those_under_a_condition() {
        String plain = PlainSvg.of("<svg><style>.vsm{--a:var(--x,#111);background:var(--a)}"
                + "@media (prefers-color-scheme:dark){.vsm{--a:#eee}}@media print{.vsm{--a:#000}}"
                + ".vsm .t,.vsm a{fill:var(--a);stroke:var(--gone,#222)}.vsm a:hover .t{fill:red}</style></svg>");

        assertThat(plain)
                .isEqualTo("<svg><style>\n.vsm{background:#111}\n.vsm .t{fill:#111;stroke:#222}\n</style></svg>");
    }

    @Test
    void a_colour_that_nobody_gave_is_a_fault() {
        assertThatThrownBy(() -> PlainSvg.of("<svg><style>.vsm .t{fill:var(--a)}</style></svg>"))
                .hasMessageContaining("--a");
        assertThatThrownBy(() -> PlainSvg.of("<svg></svg>")).hasMessageContaining("style");
    }
}
