// SPDX-License-Identifier: Apache-2.0
package io.millrace.app.serve;

import static org.assertj.core.api.Assertions.assertThat;

import io.millrace.app.TinyCompany;
import io.millrace.app.cli.Millrace;
import io.millrace.app.page.WebFace;
import io.millrace.run.Company;
import io.millrace.run.Progress;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Splits over HTTP, on generated orders: in the shop people pay before they get their parcel, in the store afterwards or not at all. */
class SplitPagesTest {
    private static final Pattern NUMBER = Pattern.compile("href=\"(/cases\\?[^\"]+)\" data-n=\"(\\d+)\"");
    private static final Pattern TOTAL = Pattern.compile("id=\"total\" data-n=\"(\\d+)\"");

    @TempDir
    private Path folder = Path.of(".");

    private Path config = folder;
    private WebFace.@Nullable Server server;
    private Browser browser = new Browser(0);

    @BeforeEach
    void start() throws IOException {
        config = TinyCompany.write(folder);
        Files.writeString(folder.resolve("orders.csv"), orders());
        Files.writeString(
                config,
                Files.readString(config)
                        .replace(
                                "streams: {by: channel}",
                                "# two channels\nstreams: {by: channel, split: {on: [customer, device]}}"));
        Company company = new Company(config, null, null);
        server = new SpringWebFace().start(company.open(Progress.SILENT), company, "127.0.0.1", 0, List.of());
        browser = new Browser(Objects.requireNonNull(server).port());
    }

    @AfterEach
    void stop() {
        Objects.requireNonNull(server).close();
    }

    private static String orders() {
        Random random = new Random(5);
        StringBuilder csv = new StringBuilder("id,customer,channel,device,ordered,paid,shipped,delivered\n");
        for (int i = 0; i < 800; i++) {
            boolean web = i % 3 != 0;
            int paid = web ? 2 : random.nextInt(5) == 0 ? 0 : 20;
            csv.append("%d,c%d,%s,%s,2025-01-01 10:00:00,%s,2025-01-05 10:00:00,%s%n"
                    .formatted(
                            i,
                            i,
                            web ? "web" : "store",
                            List.of("phone", "desk").get(random.nextInt(2)),
                            paid == 0 ? "" : "2025-01-%02d 10:00:00".formatted(paid),
                            random.nextInt(20) == 0 ? "" : "2025-01-08 10:00:00"));
        }
        return csv.toString();
    }

    private static String row(String page, String name) {
        int at = page.indexOf("value=\"" + name + "\" maxlength");
        return at < 0 ? "" : page.substring(at, page.indexOf("</tr>", at));
    }

    @Test
    void the_page_tells_what_splits_and_every_number_opens_its_cases() {
        String page = browser.page("/split");

        assertThat(page)
                .containsPattern(
                        "<h1>\\d+ % of cases flow in a line once they are split into two streams\\. Before, \\d+ % did\\.")
                .contains("Device was tried and explains nothing.", "class=\"flow arcs\"", "class=\"flow splits\"")
                .contains("<strong>customer</strong>: 800 values in 800 cases: it names the case, not a group.");
        assertThat(row(page, "web")).contains("533").contains("class=\"line\"");
        assertThat(row(page, "store")).contains("267");
        Map<String, String> numbers = new TreeMap<>();
        Matcher found = NUMBER.matcher(page);
        while (found.find()) {
            numbers.put(found.group(1).replace("&amp;", "&"), found.group(2));
        }
        assertThat(numbers).hasSizeGreaterThanOrEqualTo(4);
        assertThat(numbers).allSatisfy((list, n) -> {
            Matcher total = TOTAL.matcher(browser.page(list));
            assertThat(total.find()).isTrue();
            assertThat(total.group(1)).isEqualTo(n);
        });
    }

    @Test
    void one_attribute_that_explains_nothing_is_said_to() {
        assertThat(browser.page("/split?on=device"))
                .contains("<h1>Device does not explain the variation.</h1>")
                .doesNotContain("Make these my value streams");
        assertThat(browser.page("/split?stream=web")).contains("all 533 cases have the same value");
        assertThat(browser.page("/split?from=2030-01-01")).contains("class=\"empty\"");
        HttpResponse<String> unknown = browser.get("/split?on=shoe");
        assertThat(unknown.statusCode()).isEqualTo(400);
        assertThat(unknown.body()).contains("on: cases have no attribute", "shoe");
    }

    @Test
    void the_terminal_prints_what_the_server_answers() {
        StringWriter out = new StringWriter();
        int code = Millrace.run(
                new PrintWriter(out), new PrintWriter(new StringWriter()), "split", config.toString(), "--json", "-q");

        assertThat(code).isZero();
        assertThat(out.toString()).isEqualTo(browser.page("/api/v1/split"));
        assertThat(out.toString()).contains("\"confirms\" : true", "\"attribute\" : \"customer\"");
    }

    @Test
    void any_column_of_a_source_can_be_tried_in_the_terminal() {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();

        Millrace.run(
                new PrintWriter(out), new PrintWriter(err), "split", config.toString(), "--on", "paid,device", "-q");

        assertThat(out.toString()).as(err.toString()).contains("paid").doesNotContain("customer");
    }

    @Test
    void leaves_become_value_streams_and_back() throws IOException {
        String before = Files.readString(config);

        HttpResponse<String> applied = browser.post("/split/apply", "name=In+the+shop&name=At+the+till");

        assertThat(applied.statusCode()).as(applied.body()).isEqualTo(303);
        assertThat(Files.readString(config))
                .startsWith(before.substring(0, before.indexOf("streams:")))
                .contains(
                        "are: [{name: In the shop, when: {channel: web}}, {name: At the till, when: {channel: store}}]");
        String streams = browser.page("/streams");
        assertThat(streams).contains("In the shop", "At the till");
        assertThat(browser.page("/?stream=At+the+till")).contains("267");
        assertThat(browser.page("/split")).contains("id=\"applied\"");

        assertThat(browser.post("/split/undo", "").statusCode()).isEqualTo(303);
        assertThat(Files.readString(config)).isEqualTo(before);
        assertThat(browser.page("/streams")).doesNotContain("At the till");
        assertThat(browser.page("/split")).doesNotContain("id=\"applied\"");
        assertThat(browser.post("/split/undo", "").statusCode()).isEqualTo(400);
    }

    @Test
    void names_that_do_not_fit_change_nothing() throws IOException {
        String before = Files.readString(config);

        HttpResponse<String> twice = browser.post("/split/apply", "name=A&name=A");
        HttpResponse<String> three = browser.post("/split/apply", "name=A&name=B&name=C");

        assertThat(twice.statusCode()).isEqualTo(400);
        assertThat(twice.body()).contains("id=\"refused\"", "two streams are called");
        assertThat(three.statusCode()).isEqualTo(400);
        assertThat(three.body()).contains("there are 2 streams but 3 names");
        assertThat(Files.readString(config)).isEqualTo(before);
    }
}
