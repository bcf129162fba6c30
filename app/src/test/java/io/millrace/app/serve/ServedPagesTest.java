// SPDX-License-Identifier: Apache-2.0
package io.millrace.app.serve;

import static org.assertj.core.api.Assertions.assertThat;

import io.millrace.app.TinyCompany;
import io.millrace.app.page.WebFace;
import io.millrace.run.Company;
import io.millrace.run.MillraceRun;
import io.millrace.run.Progress;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The pages and the REST interface of a tiny company, asked over HTTP. */
class ServedPagesTest {
    private static final Pattern NUMBER = Pattern.compile("href=\"(/cases\\?[^\"]+)\"[^>]*data-n=\"(\\d+)\"");
    private static final Pattern TOTAL = Pattern.compile("id=\"total\" data-n=\"(\\d+)\"");
    private static final Pattern ROUTE = Pattern.compile("\"(/api/v1/[^\"]*)\"\\s*:");

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
    @ValueSource(
            strings = {
                "/",
                "/?stream=web",
                "/?from=2025-01-02&to=2025-01-04",
                "/stage/pay",
                "/stage/done?stream=store",
                "/streams",
                "/?level=process",
                "/?level=step&stream=web&from=2025-01-02",
                "/?level=process&from=2030-01-01",
                "/tangle",
                "/tangle?least=2&stream=web",
                "/tangle?from=2030-01-01",
                "/enablers",
                "/enablers?stream=web",
                "/enablers?from=2030-01-01",
                "/blueprint",
                "/blueprint?order=seller&window=36h&stream=web",
                "/blueprint?from=2030-01-01",
                "/sipoc",
                "/sipoc?stream=web&from=2025-01-02",
                "/versions",
                "/future",
                "/future?stream=web&set=order.wait=1h",
                "/future?from=2030-01-01",
                "/hand-offs",
                "/hand-offs/company?stream=web",
                "/hand-offs/person",
                "/hand-offs/team/1/2",
                "/hand-offs?from=2030-01-01",
                "/waste",
                "/waste?stream=web&kind=W1",
                "/waste?from=2030-01-01",
                "/split",
                "/split?stream=web&on=channel",
                "/split?from=2030-01-01",
                "/pareto",
                "/pareto?by=channel&of=won&stream=web",
                "/pareto?from=2030-01-01",
                "/where",
                "/where?stream=web&find=1",
                "/where?from=2030-01-01",
                "/compare",
                "/compare?one=contains:Parcel+delivered&other=not:contains:Parcel+delivered",
                "/compare?from=2030-01-01",
                "/touchpoints",
                "/touchpoint/1",
                "/cases",
                "/cases?show=open",
                "/case/0",
                "/data",
                "/?from=2030-01-01",
                "/streams?from=2030-01-01",
                "/touchpoints?from=2030-01-01",
                "/stage/pay?from=2030-01-01",
                "/?where=contains:Parcel+delivered&where=lasts:..7d",
                "/streams?where=not:contains:Parcel+delivered",
                "/cases?where=lasts:900d..",
                "/?where=lasts:900d.."
            })
    void every_page_answers_and_says_its_finding_first(String path) {
        HttpResponse<String> page = browser.get(path);

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body())
                .containsOnlyOnce("<h1>")
                .contains("Tiny &amp; Sons &lt;shop")
                .contains("one case per order");
        assertThat(page.body().indexOf("<h1>")).isLessThan(page.body().indexOf("class=\"lede\""));
    }

    @Test
    void the_data_page_says_that_no_working_time_is_declared() {
        assertThat(browser.get("/data").body())
                .contains("id=\"no-working-time\"", "nobody is ever unavailable", "calendars:");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/?stream=web",
                "/stage/ship",
                "/streams",
                "/tangle?least=1",
                "/enablers",
                "/enablers?stream=store",
                "/blueprint",
                "/blueprint?window=2d",
                "/sipoc",
                "/sipoc?stream=store",
                "/hand-offs",
                "/hand-offs/company",
                "/hand-offs/team/1/2",
                "/split",
                "/pareto?by=customer",
                "/compare",
                "/where",
                "/pareto?by=variant&of=won",
                "/touchpoints",
                "/touchpoint/0"
            })
    void every_number_opens_a_list_of_as_many_cases(String path) {
        Map<String, String> numbers = numbers(browser.page(path));

        assertThat(numbers).isNotEmpty();
        assertThat(numbers)
                .allSatisfy((list, n) -> assertThat(total(list)).as(list).isEqualTo(n));
    }

    @Test
    void an_opened_map_keeps_its_level_from_stream_to_stream_and_period_to_period() {
        String page = browser.page("/?level=process");

        assertThat(page)
                .contains("Order desk", "<table id=\"boxes\">", "The same 7 cases and 23 events as at every level")
                .contains("href=\"/?level=process&amp;stream=web\"")
                .contains("name=\"level\" value=\"process\"");
        assertThat(browser.page("/api/v1/map?level=process"))
                .contains("\"name\" : \"process\"", "\"advice\"", "\"untilNext\"")
                .doesNotContain("NaN");
        assertThat(browser.page("/api/v1/map")).doesNotContain("\"level\"");
    }

    @Test
    void the_tangle_draws_what_the_address_asks_for_and_says_what_it_hides() {
        String all = browser.page("/tangle?least=1");
        String few = browser.page("/tangle?least=3");

        assertThat(all).contains("name=\"least\" min=\"1\" value=\"1\"").contains("connections are drawn.");
        assertThat(few).contains("value=\"3\"").contains("those that 3 cases or more make");
        assertThat(few.length()).isLessThan(all.length());
        assertThat(browser.page("/api/v1/tangle?least=3"))
                .contains("\"least\" : 3", "\"drawn\" : \"frequent\"")
                .doesNotContain("NaN");
    }

    @Test
    void hand_offs_are_told_by_party_and_open_one_by_one() {
        String page = browser.page("/hand-offs");

        assertThat(page)
                .contains(
                        "<details class=\"rare\" open>",
                        "<table id=\"rare\">",
                        "href=\"/hand-offs/team/1/2\">Order desk → Carrier</a>")
                .contains("no step says that it hands over (handsTo)");
        assertThat(browser.page("/hand-offs/team/1/2"))
                .contains("<table id=\"factors\">", "No strength is told, because");
        assertThat(browser.page("/hand-offs/person")).contains("no source names the person who acts", "Show teams");
        assertThat(browser.page("/hand-offs/company")).contains("Tiny &amp; Sons &lt;shop&gt; → Carrier");
        assertThat(browser.page("/api/v1/hand-offs?by=company"))
                .contains("\"by\" : \"company\"", "\"sameParty\" : 0", "\"excessLoss\"")
                .doesNotContain("NaN");
        assertThat(browser.get("/hand-offs/nobody").statusCode()).isEqualTo(400);
        assertThat(browser.get("/hand-offs/team/9/9").statusCode()).isEqualTo(404);
        assertThat(browser.get("/api/v1/hand-offs?by=nobody").body())
                .contains("there is no level 'nobody' of parties; it is person, team, system or company");
    }

    @Test
    void the_list_of_all_cases_has_the_seven_orders() {
        String page = browser.page("/cases");

        assertThat(page).contains("id=\"total\" data-n=\"7\"");
        assertThat(Pattern.compile("href=\"/case/\\d+\"")
                        .matcher(page)
                        .results()
                        .count())
                .isEqualTo(7);
    }

    @Test
    void a_filter_stays_in_every_link_and_can_be_taken_away() {
        String page = browser.page("/cases?stream=web&add=contains&value=Parcel+delivered&show=cases");

        assertThat(page).contains("id=\"total\" data-n=\"3\"").contains("contains Parcel delivered");
        String kept = "where=contains%3AParcel+delivered";
        assertThat(Pattern.compile("<a href=\"(/(streams|touchpoints|case/\\d+|cases.csv)?\\?[^\"]*)\"")
                        .matcher(page)
                        .results()
                        .map(link -> link.group(1)))
                .hasSizeGreaterThan(5)
                .allSatisfy(link -> assertThat(link).contains(kept));
        Matcher remove = Pattern.compile("href=\"([^\"]*)\" aria-label=\"Remove: contains Parcel delivered\"")
                .matcher(page);
        assertThat(remove.find()).isTrue();
        assertThat(remove.group(1)).doesNotContain("where").contains("stream=web");
        assertThat(page).contains("name=\"where\" value=\"contains:Parcel delivered\"");
        assertThat(browser.page("/?where=lasts:900d..")).contains("answers to all of the filter");
        assertThat(browser.page("/api/v1/cases?where=lasts:..7d&limit=1")).contains("\"total\" : 3");
    }

    @Test
    void statistics_name_variants_and_pairs() {
        assertThat(browser.page("/api/v1/statistics?stream=store"))
                .contains("\"cases\" : 3", "\"distinctVariants\" : 3", "Parcel handed over", "\"deviationSeconds\"");
    }

    @Test
    void the_csv_of_a_list_holds_its_cases_and_no_formula() {
        HttpResponse<String> csv = browser.get("/cases.csv?show=cases");

        assertThat(csv.headers().firstValue("Content-Disposition"))
                .hasValueSatisfying(h -> assertThat(h).contains("cases.csv"));
        assertThat(csv.body().split("\r\n")).hasSize(8);
        assertThat(csv.body()).contains(",'=cmd(),");
    }

    @Test
    void the_data_page_counts_the_rejected_row_and_shows_where_it_stands() {
        assertThat(browser.page("/data"))
                .contains("orders.csv:9")
                .contains("no date")
                .contains("They are missing from every number.");
        assertThat(browser.page("/api/v1/check")).contains("\"kind\" : \"rejected\"", "orders.csv:9");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "/nowhere|404|There is no such page",
                "/stage/nope|404|there is no stage 'nope'; the stages are order, pay, ship, done",
                "/case/77|404|there is no case 77",
                "/case/x|400|'x' is no whole number",
                "/?stream=phone|404|there is no stream 'phone'",
                "/?from=1.1.2025|400|'1.1.2025' is no day; write it as 2025-01-31",
                "/?from=2025-02-01&to=2025-01-01|400|swap the two days",
                "/?level=deep|400|level: there is no level 'deep'; the levels are stream, process and step",
                "/?where=contains:Parcel|400|no touchpoint is called 'Parcel'",
                "/cases?where=contain:x|400|did you mean 'contains'?",
                "/blueprint?order=ours|400|order: there is no order 'ours' of a blueprint; it is customer or seller",
                "/blueprint?window=soon|400|window: 'soon' is no stretch of time; write",
                "/where?find=nobody|400|there is no customer and no case 'nobody'",
                "/compare?one=stream:web&other=stream:web|400|on both sides, and could only differ from itself",
                "/split?on=shoe|400|on: cases have no attribute 'shoe'",
                "/pareto?by=shoe|400|by: cases have no attribute 'shoe'",
                "/pareto?of=margin|400|declares no gross margin",
                "/tangle?least=few|400|least: 'few' is no number of cases",
                "/cases?show=nonsense|400|nonsense"
            })
    void a_bad_address_gets_a_sentence_as_page_and_as_problem(String path, int status, String sentence) {
        HttpResponse<String> page = browser.get(path);
        assertThat(page.statusCode()).isEqualTo(status);
        assertThat(page.body().replace("&#39;", "'")).contains(sentence).contains("id=\"problem\"");

        HttpResponse<String> problem = browser.get("/api/v1" + api(path));
        assertThat(problem.statusCode()).isEqualTo(status);
        assertThat(problem.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(problem.body()).contains(sentence).contains("\"status\" : " + status);
    }

    @Test
    void the_description_names_every_route_and_every_route_answers() {
        String description = browser.page("/api/v1/openapi.json");
        List<String> described = ROUTE.matcher(description)
                .results()
                .map(found -> found.group(1))
                .sorted()
                .toList();

        assertThat(described)
                .isEqualTo(Routes.of(
                        MapEndpoints.class,
                        DrawingEndpoints.class,
                        EnablerEndpoints.class,
                        WasteEndpoints.class,
                        BlueprintEndpoints.class,
                        SipocEndpoints.class,
                        FutureEndpoints.class,
                        VersionsEndpoints.class,
                        HandOffEndpoints.class,
                        SplitEndpoints.class,
                        ParetoEndpoints.class,
                        ComparisonEndpoints.class,
                        WhereEndpoints.class,
                        StatisticsEndpoints.class,
                        TouchpointEndpoints.class,
                        CaseEndpoints.class,
                        DataEndpoints.class,
                        ImportEndpoints.class));
        assertThat(described)
                .filteredOn(route -> !route.startsWith("/api/v1/imports/")
                        && !route.contains("{format}")
                        && !route.endsWith("/diff"))
                .allSatisfy(route -> {
                    HttpResponse<String> answer =
                            browser.get(route.replace("{key}", "pay").replace("{index}", "0"));
                    assertThat(answer.statusCode()).isEqualTo(200);
                    assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/json");
                });
    }

    @Test
    void the_same_question_gets_the_same_bytes() {
        assertThat(browser.page("/api/v1/map"))
                .isEqualTo(browser.page("/api/v1/map"))
                .doesNotContain("NaN");
    }

    @Test
    void every_answer_forbids_frames_and_foreign_scripts() {
        HttpResponse<String> page = browser.get("/");

        assertThat(page.headers().firstValue("Content-Security-Policy"))
                .hasValueSatisfying(policy -> assertThat(policy)
                        .contains("default-src 'none'", "script-src 'self'", "frame-ancestors 'none'"));
        assertThat(page.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
        assertThat(page.body()).doesNotContain("<script>", " style=\"");
    }

    @Test
    void a_foreign_host_name_is_refused() throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), server.port())) {
            socket.getOutputStream()
                    .write("GET / HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n\r\n"
                            .getBytes(StandardCharsets.US_ASCII));
            String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

            assertThat(answer).startsWith("HTTP/1.1 403").contains("does not go by the host name");
        }
    }

    private static Map<String, String> numbers(String page) {
        Map<String, String> numbers = new TreeMap<>();
        Matcher found = NUMBER.matcher(page);
        while (found.find()) {
            numbers.put(found.group(1).replace("&amp;", "&"), found.group(2));
        }
        return numbers;
    }

    private static String total(String list) {
        Matcher total = TOTAL.matcher(browser.page(list));
        return total.find() ? total.group(1) : "no total";
    }

    private static String api(String path) {
        return path.startsWith("/?")
                ? "/map" + path.substring(1)
                : path.replace("/stage/", "/stages/").replace("/case/", "/cases/");
    }
}
