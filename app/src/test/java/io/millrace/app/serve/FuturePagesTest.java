// SPDX-License-Identifier: Apache-2.0
package io.millrace.app.serve;

import static org.assertj.core.api.Assertions.assertThat;

import io.millrace.app.TinyCompany;
import io.millrace.app.page.WebFace;
import io.millrace.run.Company;
import io.millrace.run.FutureShelf;
import io.millrace.run.MillraceRun;
import io.millrace.run.Progress;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Future states over HTTP, kept in a real data directory. */
class FuturePagesTest {
    private static final Pattern BACK = Pattern.compile("name=\"version\" value=\"(\\d+)\"");

    @TempDir
    private Path folder = Path.of(".");

    private Company company = new Company(folder, null, null);
    private WebFace.@Nullable Server server;
    private Browser browser = new Browser(0);

    @BeforeEach
    void start() {
        Path config = TinyCompany.write(folder);
        company = new Company(config, null, null);
        MillraceRun run = MillraceRun.open(config, null, Progress.SILENT);
        server = new SpringWebFace().start(run, company, "127.0.0.1", 0, List.of());
        browser = new Browser(Objects.requireNonNull(server).port());
    }

    @AfterEach
    void stop() {
        Objects.requireNonNull(server).close();
    }

    @Test
    void the_page_begins_without_targets_and_says_what_it_takes_for_granted() {
        String page = browser.page("/future");

        assertThat(page)
                .contains("<h1>No target is set yet: this is the map as it is.</h1>", "id=\"assumptions\"")
                .contains("Medians add up only approximately", "name=\"set.order.wait\"", "name=\"set.done.ca\"")
                // journeys end in Delivered
                .doesNotContain("name=\"set.done.wait\"", "id=\"versions\"");
        assertThat(browser.page("/future?from=2030-01-01")).contains("class=\"empty\"");
    }

    @Test
    void targets_are_kept_by_name_with_every_version_and_an_earlier_one_comes_back() {
        HttpResponse<String> kept =
                browser.post("/future", "name=fast+pay&set.order.wait=1h&set.pay.next=&set.done.ca=");
        assertThat(kept.statusCode()).isEqualTo(303);
        assertThat(kept.headers().firstValue("Location")).hasValue("/future?name=fast+pay");
        browser.post("/future", "name=fast+pay&set.order.wait=2h&set.ship.lead=1d");

        String page = browser.page("/future?name=fast+pay");
        assertThat(page)
                .contains("<h1>With 2 targets the lead time goes from ", "value=\"2h\"", "Versions of fast pay")
                .contains("order.wait=2h, ship.lead=1d", "declared");
        Matcher back = BACK.matcher(page);
        assertThat(back.find()).isTrue();
        assertThat(browser.post("/future/back", "name=fast+pay&version=" + back.group(1))
                        .statusCode())
                .isEqualTo(303);

        assertThat(browser.page("/future?name=fast+pay")).contains("<h1>With one target ", "value=\"1h\"");
        // in the data directory, for whoever opens it next
        assertThat(new FutureShelf(new Company(company.config(), null, null))
                        .all(null)
                        .get("fast pay"))
                .extracting(FutureShelf.Version::targets)
                .containsExactly(
                        List.of("order.wait=1h"), List.of("order.wait=2h", "ship.lead=1d"), List.of("order.wait=1h"));
    }

    @Test
    void each_stream_has_its_own() {
        browser.post("/future", "name=a&stream=web&set.order.wait=1h");
        browser.post("/future", "name=b&set.order.wait=1h");

        assertThat(browser.page("/future?stream=web")).contains(">a</a>").doesNotContain(">b</a>");
        assertThat(browser.page("/future")).contains(">b</a>").doesNotContain(">a</a>");
        assertThat(browser.get("/future?name=a").statusCode()).isEqualTo(404);
    }

    @Test
    void what_is_no_target_is_not_kept_and_what_was_typed_stays() {
        HttpResponse<String> refused = browser.post("/future", "name=x&set.order.wait=soon&set.ship.lead=1d");

        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.body())
                .contains("<strong>Not kept.</strong> target 'order.wait=soon': 'soon' is no duration")
                .contains("value=\"soon\"", "value=\"1d\"", "value=\"x\"");
        assertThat(browser.post("/future", "name=+&set.ship.lead=1d").body()).contains("a future state needs a name");
        assertThat(company.store().documents("future")).isEmpty();
        assertThat(browser.post("/future/back", "name=x&version=7").statusCode())
                .isEqualTo(400);
    }

    @Test
    void the_document_is_that_of_the_command_line() {
        browser.post("/future", "name=x&set.order.wait=1h");

        assertThat(browser.page("/api/v1/future?name=x&set=pay.next=50%25&set=order.wait=2h"))
                .contains(
                        "\"targets\" : [ \"pay.next=50%\", \"order.wait=2h\" ]", "\"assumptions\"", "\"thenSeconds\"");
        assertThat(browser.get("/api/v1/future?set=nowhere.wait=1h").statusCode())
                .isEqualTo(400);
        assertThat(browser.get("/api/v1/future?name=y").statusCode()).isEqualTo(404);
    }
}
