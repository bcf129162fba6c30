// SPDX-License-Identifier: Apache-2.0
package io.millrace.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FirstMapBenchTest {
    @Test
    void a_small_company_gives_a_full_row_of_figures(@TempDir Path folder) {
        MapFigures figures = FirstMapBench.measure(folder, 20_000);

        assertThat(figures.events()).isBetween(15_000L, 30_000L);
        assertThat(figures.cases()).isBetween(1L, figures.events());
        assertThat(figures.bytes()).isGreaterThan(figures.events() * 20);
        assertThat(figures.readSeconds()).isPositive().isLessThan(figures.mapSeconds());
        assertThat(figures.peakBytes()).isGreaterThan(10_000_000L);
        assertThat(figures.json())
                .startsWith("{\"events\":" + figures.events() + ",")
                .endsWith("}");
    }
}
