// SPDX-License-Identifier: Apache-2.0
package io.millrace.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;

/** Walks every number of the demo's map, for each stream, and compares it with the list that it opens. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class NumbersOpenTheirCasesTest {
    private static final Pattern EVENT = Pattern.compile("<li class=\"event");

    private final Chromium chromium = new Chromium();
    private final List<String> tabs = new ArrayList<>();

    @BeforeAll
    void collect_the_tabs() {
        Page page = chromium.page(1440, 900, "light");
        page.navigate("/");
        for (Object href : (List<?>) page.evaluate(
                "() => [...document.querySelectorAll('nav[aria-label=Streams] a')].map(a => a.getAttribute('href'))")) {
            tabs.add(String.valueOf(href));
        }
    }

    @AfterAll
    void close() {
        chromium.close();
    }

    @Test
    void the_demo_has_a_stream_for_all_and_one_for_each_channel() {
        assertThat(tabs).hasSizeGreaterThanOrEqualTo(3).doesNotHaveDuplicates();
    }

    @TestFactory
    Stream<DynamicTest> every_number_of_the_map_opens_as_many_cases_as_it_counts() {
        return tabs.stream().map(tab -> DynamicTest.dynamicTest(tab, () -> walk(tab, 100)));
    }

    @Test
    void every_number_of_the_other_pages_opens_as_many_cases_as_it_counts() {
        Page page = chromium.page(1440, 900, "light");
        page.navigate("/");
        List<String> places = new ArrayList<>(List.of(
                "/streams",
                "/tangle?least=1",
                "/?level=process",
                "/?level=step",
                "/touchpoints",
                "/hand-offs",
                "/hand-offs/person",
                "/enablers",
                "/blueprint?order=seller",
                "/pareto?by=channel",
                "/where"));
        for (Object href : (List<?>)
                page.evaluate(
                        "() => [...new Set([...document.querySelectorAll('a')].map(a => a.getAttribute('href')))].filter(h => h && /^.?stage\\//.test(h))")) {
            places.add(String.valueOf(href));
        }
        assertThat(places).as("the map links to its stages").hasSizeGreaterThan(2);
        places.forEach(place -> walk(place, 1));
    }

    private void walk(String place, int atLeast) {
        Page page = chromium.page(1440, 900, "light");
        page.navigate(place);
        List<NumberLink> links = NumberLink.on(page);
        Map<String, Long> said = new LinkedHashMap<>();
        for (NumberLink link : links) {
            Long before = said.putIfAbsent(link.href(), link.n());
            assertThat(before == null || before == link.n())
                    .as("two numbers that open %s count the same", link.href())
                    .isTrue();
            if (link.isCount()) {
                assertThat(link.count())
                        .as("text of the link to %s", link.href())
                        .isEqualTo(link.n());
            }
        }
        List<String> wrong = new ArrayList<>();
        said.forEach((href, n) -> {
            String opened = NumberLink.open(page, href);
            if (!opened.equals("200 " + n)) {
                wrong.add(href + " said " + n + " but opens " + opened);
            }
        });
        assertThat(links).as("numbers on %s", place).hasSizeGreaterThanOrEqualTo(atLeast);
        assertThat(wrong).as("numbers of %s that open another list", place).isEmpty();
        page.context().close();
    }

    @Test
    void a_list_exports_as_many_rows_as_it_has_cases() {
        Page page = chromium.page(1440, 900, "light");
        page.navigate("/cases?show=open");
        long total = Long.parseLong(page.locator("#total").getAttribute("data-n"));
        String csv = page.request()
                .get(page.locator("a[href*='cases.csv']").getAttribute("href"))
                .text();

        assertThat(total).isPositive();
        assertThat(csv.strip().lines().count() - 1).isEqualTo(total);
    }

    @Test
    void every_case_of_a_list_opens_its_timeline() {
        Page page = chromium.page(1440, 900, "light");
        page.navigate("/cases?show=cases");
        List<Locator> rows = page.locator("#cases tbody tr").all();

        assertThat(rows).isNotEmpty();
        for (Locator row : rows.subList(0, Math.min(50, rows.size()))) {
            APIResponse timeline = page.request().get(row.locator("a").getAttribute("href"));
            assertThat(timeline.status()).isEqualTo(200);
            assertThat(EVENT.matcher(timeline.text()).results().count())
                    .as("events on the timeline of %s", row.locator("a").innerText())
                    .isEqualTo(
                            Long.parseLong(row.locator("td").last().innerText().replace(",", "")));
        }
    }
}
