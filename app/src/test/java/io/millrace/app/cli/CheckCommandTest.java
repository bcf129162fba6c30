// SPDX-License-Identifier: Apache-2.0
package io.millrace.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.millrace.app.TinyCompany;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command on a small generated company. */
class CheckCommandTest {
    @TempDir
    private Path folder = Path.of(".");

    @Test
    void each_finding_says_what_it_does_and_what_to_do() {
        String words = run("check", TinyCompany.write(folder).toString());

        assertThat(words.lines().findFirst())
                .hasValueSatisfying(line -> assertThat(line).contains("warning"));
        assertThat(words)
                .contains("rejected: 1 row of", "  map:      They are missing", "  do:       ", "orders.csv:9");
    }

    @Test
    void json_is_one_document() {
        String json = run("check", TinyCompany.write(folder).toString(), "--json");

        assertThat(json).startsWith("{").contains("\"findings\"", "\"severity\" : \"warning\"", "\"coverage\"");
    }

    private static String run(String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        assertThat(Millrace.run(new PrintWriter(out), new PrintWriter(err), arguments))
                .as(err.toString())
                .isZero();
        return out.toString();
    }
}
