// SPDX-License-Identifier: Apache-2.0
package io.millrace.app.serve;

import static org.assertj.core.api.Assertions.assertThat;

import io.millrace.app.TinyCompany;
import io.millrace.app.cli.Millrace;
import io.millrace.app.page.WebFace;
import io.millrace.keep.StoreWriter;
import io.millrace.run.Company;
import io.millrace.run.MillraceRun;
import io.millrace.run.Progress;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The SIPOC of a tiny company over HTTP, corrected by forms and kept in a real data directory. */
class SipocPagesTest {
    private static final Pattern NUMBER = Pattern.compile("href=\"(/cases\\?[^\"]+)\"[^>]*data-n=\"(\\d+)\"");

    @TempDir
    private Path folder = Path.of(".");

    private Path config = folder;
    private WebFace.@Nullable Server server;
    private Browser browser = new Browser(0);

    @BeforeEach
    void start() {
        config = TinyCompany.write(folder);
        serve();
    }

    private void serve() {
        MillraceRun run = MillraceRun.open(config, null, Progress.SILENT);
        server = new SpringWebFace().start(run, new Company(config, null, null), "127.0.0.1", 0, List.of());
        browser = new Browser(Objects.requireNonNull(server).port());
    }

    @AfterEach
    void stop() {
        Objects.requireNonNull(server).close();
    }

    @Test
    void shows_five_columns_whose_numbers_open_their_cases() {
        String page = browser.page("/sipoc");

        assertThat(page)
                .contains("<h1>From Order to Delivered 4 steps serve 7 cases; what most of them get is")
                .contains(">Suppliers<", ">Inputs<", ">Process<", ">Outputs<", ">Customers<")
                .contains("the data has no more than 4 touchpoints to make them of")
                .doesNotContain("<table id=\"versions\"", "edited</span>");
        assertThat(NUMBER.matcher(page).results().toList())
                .hasSizeGreaterThan(10)
                .allSatisfy(number -> {
                    String list = browser.page(number.group(1).replace("&amp;", "&"));
                    assertThat(list).contains("id=\"total\" data-n=\"" + number.group(2) + "\"");
                });
    }

    @Test
    void what_a_form_changes_is_kept_shown_as_edited_and_undone() {
        HttpResponse<String> changed = send("do=change&column=process&key=step+order&text=Take+the+%3Corder%3E");
        assertThat(changed.statusCode()).isEqualTo(303);
        assertThat(changed.headers().firstValue("Location")).hasValue("/sipoc");
        send("do=add&column=outputs&text=A+thank-you+note");
        send("do=remove&column=suppliers&key=" + encode("source shop"));
        send("do=add&column=inputs&text=Only+in+the+store&stream=store");

        // a new server reads what is kept
        stop();
        serve();
        String page = browser.page("/sipoc");
        assertThat(page)
                .contains("Take the &lt;order", "was “Order”", "A thank-you note", "no events: a line of yours")
                .contains("id=\"removed\"", "Suppliers: shop", "<table id=\"versions\"")
                .doesNotContain("Only in the store");
        assertThat(browser.page("/sipoc?stream=store"))
                .contains("Only in the store")
                .doesNotContain("thank-you");
        assertThat(browser.page("/api/v1/sipoc"))
                .contains("\"text\" : \"Take the <order>\"", "\"generated\" : \"Order\"", "\"edited\" : true");
        assertThat(browser.page("/api/v1/sipoc?generated=true"))
                .doesNotContain("Take the", "thank-you", "\"edited\" : true");
        assertThat(command("sipoc", config.toString())).contains("Take the <order>", "A thank-you note (added)");
        assertThat(command("sipoc", config.toString(), "--generated"))
                .contains("  Order (step")
                .doesNotContain("Take the");

        send("do=restore&column=suppliers&key=" + encode("source shop"));
        assertThat(browser.page("/sipoc")).doesNotContain("id=\"removed\"");
        send("do=undo");
        assertThat(browser.page("/sipoc")).contains("id=\"removed\"", "version 3 again");
        send("do=undo");
        send("do=undo");
        assertThat(browser.page("/sipoc")).contains("Take the").doesNotContain("thank-you");
        send("do=back&version=0");
        assertThat(browser.page("/sipoc")).contains("as generated").doesNotContain("Take the");
        assertThat(send("do=undo").statusCode()).isEqualTo(400);
        assertThat(send("do=back&version=2").statusCode()).isEqualTo(303);
        assertThat(browser.page("/sipoc")).contains("Take the", "thank-you");
    }

    @Test
    void what_cannot_be_kept_is_said_in_one_sentence_on_the_page() {
        send("do=add&column=inputs&text=first");
        try (StoreWriter other = StoreWriter.open(new Company(config, null, null).store())) {
            assertThat(other).isNotNull();
            HttpResponse<String> refused = send("do=add&column=inputs&text=second");
            assertThat(refused.statusCode()).isEqualTo(409);
            assertThat(refused.body())
                    .contains("id=\"refused\"", "<strong>Not kept.</strong>")
                    .doesNotContain("second");
        }
        assertThat(send("do=add&column=inputs&text=+").body()).contains("a line without words says nothing");
        assertThat(send("do=add&column=inputs&text=" + "x".repeat(201)).body()).contains("a line of 201 letters");
        assertThat(send("do=add&column=nowhere&text=x").body()).contains("a SIPOC has no column");
        assertThat(send("do=paint&column=inputs&text=x").body()).contains("nothing is called");
        assertThat(send("do=back&version=99").body()).contains("there is no version 99");
        assertThat(browser.page("/sipoc?from=2030-01-01")).contains("class=\"empty\"");
        assertThat(browser.page("/sipoc").split("added</span>", -1)).hasSize(2);
    }

    @Test
    void a_foreign_page_cannot_change_it() throws Exception {
        HttpRequest foreign = HttpRequest.newBuilder(URI.create(
                        "http://localhost:" + Objects.requireNonNull(server).port() + "/sipoc"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Origin", "http://elsewhere.example")
                .header("Sec-Fetch-Site", "cross-site")
                .POST(HttpRequest.BodyPublishers.ofString("do=add&column=inputs&text=theirs"))
                .build();
        assertThat(HttpClient.newHttpClient()
                        .send(foreign, HttpResponse.BodyHandlers.ofString())
                        .statusCode())
                .isEqualTo(403);
        assertThat(browser.page("/sipoc")).doesNotContain("theirs");
    }

    private HttpResponse<String> send(String form) {
        return browser.post("/sipoc", form);
    }

    private static String encode(String word) {
        return URLEncoder.encode(word, StandardCharsets.UTF_8);
    }

    private static String command(String... words) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        assertThat(Millrace.run(new PrintWriter(out), new PrintWriter(err), words))
                .as(err.toString())
                .isZero();
        return out.toString();
    }
}
