// SPDX-License-Identifier: Apache-2.0
package io.millrace.app.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CaseCsvTest {
    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "\n=1"})
    void no_cell_runs_as_a_formula(String value) {
        assertThat(CaseCsv.cell(value).replaceFirst("^\"", "")).startsWith("'");
    }

    @Test
    void a_cell_that_holds_marks_of_the_format_is_quoted() {
        assertThat(CaseCsv.cell("a,\"b\"")).isEqualTo("\"a,\"\"b\"\"\"");
        assertThat(CaseCsv.cell("plain")).isEqualTo("plain");
        assertThat(CaseCsv.cell(null)).isEmpty();
    }
}
