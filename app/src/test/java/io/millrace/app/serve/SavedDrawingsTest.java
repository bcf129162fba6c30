// SPDX-License-Identifier: Apache-2.0
package io.millrace.app.serve;

import static org.assertj.core.api.Assertions.assertThat;

import io.millrace.app.TinyCompany;
import io.millrace.app.page.WebFace;
import io.millrace.run.Company;
import io.millrace.run.MillraceRun;
import io.millrace.run.Progress;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What "Save as" gives, asked over HTTP. */
class SavedDrawingsTest {
    private static final Pattern LINK = Pattern.compile("href=\"(/api/v1/(?:map|tangle)\\.[^\"]+)\" download");

    private static WebFace.Server server;
    private static Browser browser;

    @BeforeAll
    static void start(@TempDir Path folder) {
        Path config = TinyCompany.write(folder);
        MillraceRun run = MillraceRun.open(config, null, Progress.SILENT);
        server = new SpringWebFace().start(run, new Company(config, null, null), "127.0.0.1", 0, List.of());
        browser = new Browser(server.port());
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @ParameterizedTest
    @CsvSource({"/, 7", "/?stream=web, 7", "/?level=step&stream=web, 5", "/tangle?least=2&stream=web&from=2025-01-02, 5"
    })
    void every_link_gives_a_file_of_the_view(String path, int links) {
        Matcher link = LINK.matcher(browser.page(path));
        int found = 0;
        while (link.find()) {
            found++;
            HttpResponse<String> file = browser.get(link.group(1).replace("&amp;", "&"));
            assertThat(file.statusCode()).as(link.group(1)).isEqualTo(200);
            assertThat(file.headers().firstValue("Content-Disposition").orElse(""))
                    .startsWith("attachment; filename=\"millrace-")
                    .contains(path.contains("stream=web") ? "-web" : "-all");
        }
        assertThat(found).isEqualTo(links);
    }

    @ParameterizedTest
    @CsvSource({
        "svg, image/svg+xml, <svg",
        "png, image/png, PNG",
        "pdf, application/pdf, %PDF-",
        "mmd, text/plain;charset=UTF-8, flowchart LR",
        "dot, text/plain;charset=UTF-8, digraph",
        "json, application/json, \"streams\""
    })
    void each_format_is_what_it_says(String format, String type, String content) {
        HttpResponse<String> file = browser.get("/api/v1/map." + format + "?stream=web");

        assertThat(file.headers().firstValue("Content-Type")).hasValue(type);
        assertThat(file.body()).contains(content);
    }

    @Test
    void a_drawing_without_cases_can_be_saved_too() {
        for (String format : List.of("svg", "png", "pdf", "mmd", "dot")) {
            assertThat(browser.get("/api/v1/map." + format + "?from=2030-01-01").statusCode())
                    .isEqualTo(200);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/api/v1/map.gif | format 'gif' is not known: write one of svg, png, pdf, mermaid, dot, json",
                "/api/v1/map.pdf?paper=A9 | paper 'A9' is not known: write A3 or A1",
                "/api/v1/map.dot?level=step | dot draws the stages only",
                "/api/v1/tangle.mmd | mermaid draws the map only"
            })
    void what_cannot_be_drawn_is_said_in_one_sentence(String path, String sentence) {
        HttpResponse<String> answer = browser.get(path);

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("\"detail\" : \"" + sentence);
    }
}
