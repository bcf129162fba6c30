// SPDX-License-Identifier: Apache-2.0
package io.millrace.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.millrace.app.TinyCompany;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MillraceTest {
    @TempDir
    private Path folder = Path.of(".");

    /** What a command line answered. */
    private record Answer(int code, String out, String err) {}

    @Test
    void help_fits_on_one_screen_and_names_every_command() {
        Answer help = run("--help");

        assertThat(help.code()).isZero();
        assertThat(help.out()).contains("map", "serve", "demo");
        assertThat(help.out().lines().count()).isLessThanOrEqualTo(32);
        assertThat(help.out().lines()).allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(80));
    }

    @Test
    void no_command_at_all_shows_the_help() {
        assertThat(run().out()).isEqualTo(run("--help").out());
    }

    @Test
    void an_unknown_option_is_bad_usage_in_one_sentence() {
        Answer wrong = run("map", "x.yaml", "--colour");

        assertThat(wrong.code()).isEqualTo(2);
        assertThat(wrong.err().lines())
                .singleElement()
                .asString()
                .contains("--colour")
                .contains("millrace map --help");
    }

    @Test
    void a_missing_configuration_is_named() {
        Answer missing = run("map", folder.resolve("nowhere.yaml").toString());

        assertThat(missing.code()).isEqualTo(2);
        assertThat(missing.out()).isEmpty();
        assertThat(missing.err().lines()).singleElement().asString().contains("nowhere.yaml");
    }

    @Test
    void a_map_is_written_as_one_page_and_one_drawing_a_stream() throws IOException {
        Path out = folder.resolve("out");

        Answer written = run("map", TinyCompany.write(folder).toString(), "--out", out.toString());

        assertThat(written.code()).as(written.err()).isZero();
        assertThat(written.out()).contains("wrote " + out.resolve("millrace-map.html"));
        assertThat(out)
                .isDirectoryContaining("glob:**/millrace-map-web.svg")
                .isDirectoryContaining("glob:**/millrace-map-store.svg");
        assertThat(Files.readString(out.resolve("millrace-map.html")))
                .contains("<svg", "<style>")
                .doesNotContain("href=\"/", "src=\"", "<script", "http://localhost", "<link");
    }

    @Test
    void json_is_one_document_and_no_file_twice_the_same_bytes() throws IOException {
        Path config = TinyCompany.write(folder);
        long before = files();

        Answer once = run("map", config.toString(), "--json");

        assertThat(once.code()).as(once.err()).isZero();
        assertThat(once.err()).isEmpty();
        assertThat(once.out()).startsWith("{").contains("\"streams\"").doesNotContain("NaN");
        assertThat(run("map", config.toString(), "--json").out()).isEqualTo(once.out());
        assertThat(files()).isEqualTo(before);
    }

    @Test
    void a_tangle_is_written_as_one_page_and_one_drawing_a_stream() throws IOException {
        Path out = folder.resolve("out");
        String config = TinyCompany.write(folder).toString();

        Answer written = run("map", config, "--drawing", "tangle", "--min-cases", "2", "--out", out.toString());

        assertThat(written.code()).as(written.err()).isZero();
        assertThat(written.out())
                .startsWith("4 touchpoints and ")
                .contains("wrote " + out.resolve("millrace-tangle.html"));
        assertThat(out)
                .isDirectoryContaining("glob:**/millrace-tangle-all.svg")
                .isDirectoryContaining("glob:**/millrace-tangle-web.svg");
        assertThat(Files.readString(out.resolve("millrace-tangle.html")))
                .contains("those that 2 cases or more make")
                .doesNotContain("href=\"/", "src=\"", "<script", "<link");
        assertThat(run("map", config, "--drawing", "tangle", "--json").out())
                .contains("\"connections\"", "\"untilNext\"");
    }

    @Test
    void a_map_is_opened_to_a_level() throws IOException {
        Path out = folder.resolve("out");
        String config = TinyCompany.write(folder).toString();

        Answer written = run("map", config, "--level", "process", "--out", out.toString());

        assertThat(written.code()).as(written.err()).isZero();
        assertThat(Files.readString(out.resolve("millrace-map-all.svg"))).contains("Order desk", "level process");
        assertThat(run("map", config, "--level", "step", "--json").out()).contains("\"name\" : \"step\"");
        assertThat(run("map", config, "--level", "step", "--drawing", "tangle"))
                .satisfies(wrong -> assertThat(wrong.code()).isEqualTo(2))
                .satisfies(wrong -> assertThat(wrong.err()).contains("the tangle has no levels"));
    }

    @Test
    void a_threshold_that_means_nothing_is_refused_in_a_sentence() throws IOException {
        String config = TinyCompany.write(folder).toString();

        assertThat(run("map", config, "--drawing", "tangle", "--min-cases", "0"))
                .satisfies(wrong -> assertThat(wrong.code()).isEqualTo(2))
                .satisfies(wrong -> assertThat(wrong.err()).contains("--min-cases: 0 is no number of cases"));
        assertThat(run("map", config, "--min-cases", "3").err()).contains("add --drawing tangle");
        assertThat(run("map", config, "--drawing", "spaghetti").code()).isEqualTo(2);
    }

    @Test
    void an_unknown_stream_is_answered_with_those_there_are() {
        Answer unknown = run("map", TinyCompany.write(folder).toString(), "--stream", "phone");

        assertThat(unknown.code()).isEqualTo(2);
        assertThat(unknown.err()).contains("'phone'", "web", "store");
    }

    @Test
    void only_cases_that_answer_to_every_term_are_counted() {
        String config = TinyCompany.write(folder).toString();

        Answer some = run("map", config, "--json", "--where", "ends:Parcel delivered", "--where", "lasts:..7d");

        assertThat(some.code()).as(some.err()).isZero();
        assertThat(some.out()).contains("\"name\" : \"All\"").contains("\"cases\" : 2");
        Answer wrong = run("map", config, "--json", "--where", "lasts:long");
        assertThat(wrong.code()).isEqualTo(2);
        assertThat(wrong.err().lines()).singleElement().asString().contains("where: 'lasts:long' is no filter");
    }

    @Test
    void a_report_that_cannot_be_written_fails_with_one() throws IOException {
        Path file = Files.writeString(folder.resolve("taken"), "");

        Answer failed = run("map", TinyCompany.write(folder).toString(), "--out", file.toString());

        assertThat(failed.code()).isEqualTo(1);
        assertThat(failed.err()).contains("taken", "--out");
    }

    @Test
    void a_port_that_is_taken_is_told_before_anything_is_read() throws IOException {
        try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            int port = other.getLocalPort();

            Answer taken = run("serve", folder.resolve("nowhere.yaml").toString(), "--port", Integer.toString(port));

            assertThat(taken.code()).isEqualTo(1);
            assertThat(taken.err().lines())
                    .singleElement()
                    .asString()
                    .contains("port " + port + " is taken")
                    .contains("--port " + (port + 1));
        }
    }

    private long files() throws IOException {
        try (var list = Files.list(folder)) {
            return list.count();
        }
    }

    private static Answer run(String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int code = Millrace.run(new PrintWriter(out), new PrintWriter(err), arguments);
        return new Answer(code, out.toString(), err.toString());
    }
}
