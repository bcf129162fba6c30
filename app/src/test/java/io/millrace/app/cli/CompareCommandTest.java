// SPDX-License-Identifier: Apache-2.0
package io.millrace.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.millrace.app.TinyCompany;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CompareCommandTest {
    @TempDir
    private Path folder = Path.of("");

    private final StringWriter err = new StringWriter();

    @Test
    void two_streams_stand_side_by_side() {
        String config = TinyCompany.write(folder).toString();

        String said = answer(0, "compare", config, "--stream", "web", "--with-stream", "store");

        assertThat(said)
                .startsWith("What cases do next differs by no more than noise between web and store (0 tested).")
                .contains("Median times, web and store", "  Order: ", "after Order placed: Payment booked: 100 % and ");
        assertThat(answer(0, "compare", config, "--stream", "web", "--with-stream", "store", "--json"))
                .contains("\"what\" : \"after Order placed: Payment booked\"", "\"verdict\" : \"too few cases\"");
    }

    @Test
    void the_same_on_both_sides_is_a_mistake() {
        String config = TinyCompany.write(folder).toString();

        answer(2, "compare", config);
        assertThat(err.toString()).contains("both sides are the same", "--with-stream");
        answer(2, "compare", config, "--with-stream", "web");
        assertThat(err.toString()).contains("4 cases are on both sides");
    }

    private String answer(int code, String... arguments) {
        StringWriter out = new StringWriter();
        assertThat(Millrace.run(new PrintWriter(out), new PrintWriter(err), arguments))
                .isEqualTo(code);
        return out.toString();
    }
}
