// SPDX-License-Identifier: Apache-2.0
package io.millrace.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.FileChooser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.TimeoutError;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** From a stranger's file to the map, as a person would go. The file is generated. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FirstMapTest {
    private static final int MOST_CLICKS = 8;
    private static final int ORDERS = 10_000;
    private static final Path SCREENSHOTS = Path.of("target", "screenshots");

    private final Chromium chromium = new Chromium();
    private final StrangerExport export;

    FirstMapTest(@TempDir Path folder) {
        export = StrangerExport.write(folder.resolve("Aufträge 2024.csv"), ORDERS);
    }

    @AfterAll
    void close() {
        chromium.close();
    }

    /** Counts every click, and the choice of a file in the dialogue of the system as one more. */
    private static final class Hand {
        private final Page page;
        private int clicks;

        Hand(Page page) {
            this.page = page;
        }

        void click(String selector) {
            clicks++;
            page.locator(selector).click();
        }

        void choose(Path file) {
            FileChooser dialogue = page.waitForFileChooser(() -> click("label[for=files] strong"));
            clicks++;
            dialogue.setFiles(file);
        }
    }

    @Test
    void fifty_thousand_rows_of_a_stranger_reach_their_map_within_eight_clicks(@TempDir Path folder) {
        Page page = chromium.page(EmptySite.start(folder.resolve("shop")), 1440, 1000, "light");
        Hand hand = new Hand(page);
        page.navigate("/");
        assertThat(page.locator("h1").innerText()).isEqualTo("No map yet.");

        hand.choose(export.file());
        page.waitForURL("**/import/*");
        assertThat(page.locator("h1").innerText()).contains("50,000 rows");
        assertThat(page.locator("tbody.first tr").count()).isEqualTo(100);
        assertThat(page.locator("tbody.random tr").count()).isEqualTo(100);
        hand.click("button:has-text('Next: count')");
        page.waitForSelector("#import");
        assertThat(page.locator("h1").innerText())
                .isEqualTo("49,990 of 50,000 rows find a place: 10,000 cases with 49,990 events.");
        assertThat(page.locator("#reasons").innerText()).contains("unbekannt").contains("10");
        hand.click("#import");
        page.waitForURL("**/?imported=*");

        assertThat(hand.clicks).isLessThanOrEqualTo(MOST_CLICKS);
        assertThat(page.locator("#imported").innerText())
                .contains("50,000 rows were read into 10,000 cases; 10 found no place (10 rejected)");
        assertThat(page.locator("main svg").count()).isPositive();
        assertThat(page.locator("main").innerText()).contains("Paket zugestellt");
        String data = page.request().get("/api/v1/data").text();
        assertThat(data)
                .contains("\"read\" : " + export.rows())
                .contains("\"rejected\" : " + export.rejected())
                .contains("\"mapped\" : " + (export.rows() - export.rejected()));
        assertThat(total(page, "")).isEqualTo(export.cases());
        export.casesOfChannel()
                .forEach((channel, cases) -> assertThat(total(page, "&stream=" + channel))
                        .as(channel)
                        .isEqualTo(cases));
        assertThat(chromium.complaints()).isEmpty();
        assertThat(chromium.strangers()).isEmpty();
    }

    private static int total(Page page, String view) {
        String list = page.request().get("/api/v1/cases?limit=1" + view).text();
        return Integer.parseInt(list.replaceAll("(?s).*\"total\" : (\\d+).*", "$1"));
    }

    @Test
    void what_is_undone_is_gone_and_what_is_brought_back_is_there(@TempDir Path folder) throws IOException {
        Page page = chromium.page(EmptySite.start(folder.resolve("shop")), 1440, 1000, "light");
        bring(page);
        page.navigate("/data");
        page.locator("button:has-text('Undo')").click();
        page.waitForSelector("h1:has-text('undone')");
        assertThat(files(folder.resolve("shop"))).isEmpty();
        page.navigate("/");
        assertThat(page.locator("h1").innerText()).isEqualTo("No map yet.");

        page.goBack();
        page.locator("button:has-text('Bring back')").click();
        page.waitForURL("**/?imported=*");
        assertThat(total(page, "")).isEqualTo(export.cases());
        assertThat(files(folder.resolve("shop"))).contains("millrace.yaml");
    }

    private void bring(Page page) {
        page.navigate("/import");
        page.locator("#files").setInputFiles(export.file());
        page.waitForURL("**/import/*");
        page.locator("button:has-text('Next: count')").click();
        page.waitForSelector("#import");
        page.locator("#import").click();
        page.waitForURL("**/?imported=*");
    }

    @Test
    void what_is_cancelled_leaves_nothing_and_can_be_begun_again(@TempDir Path folder) throws IOException {
        // large enough that a person has the time to cancel
        StrangerExport large = StrangerExport.write(folder.resolve("large.csv"), 250_000);
        Page page = chromium.page(EmptySite.start(folder.resolve("shop")), 1440, 1000, "light");
        page.navigate("/import");
        page.locator("#files").setInputFiles(large.file());
        page.waitForURL("**/import/*");
        String draft = page.url();
        page.locator("button:has-text('Next: count')").click();
        page.waitForSelector("#import");
        page.locator("#import").click();
        page.locator("button:has-text('Cancel')").click();
        page.waitForSelector("h1:has-text('Cancelled')");

        assertThat(files(folder.resolve("shop"))).isEmpty();
        page.navigate("/");
        assertThat(page.locator("h1").innerText()).isEqualTo("No map yet.");
        page.navigate(draft);
        assertThat(page.locator("h1").innerText()).contains("large.csv has about 1,2");
    }

    @Test
    void the_keyboard_alone_reaches_the_map(@TempDir Path folder) {
        Page page = chromium.page(EmptySite.start(folder.resolve("shop")), 1440, 1000, "light");
        page.navigate("/");
        reach(page, "#files");
        chooserByKey(page).setFiles(export.file());
        page.waitForURL("**/import/*");
        reach(page, "button.main");
        page.keyboard().press("Enter");
        page.waitForSelector("#import");
        reach(page, "#import");
        page.keyboard().press("Enter");
        page.waitForURL("**/?imported=*");

        assertThat(page.locator("main svg").count()).isPositive();
    }

    /** A browser that is kept waiting for a processor forgets that a person pressed the key, as it would for the person. */
    private static FileChooser chooserByKey(Page page) {
        for (int tries = 2; tries > 0; tries--) {
            try {
                return page.waitForFileChooser(
                        new Page.WaitForFileChooserOptions().setTimeout(8_000),
                        () -> page.keyboard().press("Space"));
            } catch (TimeoutError forgotten) {
                assertThat(page.evaluate("() => document.activeElement.id")).isEqualTo("files");
            }
        }
        return page.waitForFileChooser(() -> page.keyboard().press("Space"));
    }

    private static void reach(Page page, String selector) {
        boolean there = false;
        for (int i = 0; i < 40 && !there; i++) {
            page.keyboard().press("Tab");
            there = Boolean.TRUE.equals(page.evaluate("s => document.activeElement.matches(s)", selector));
        }
        assertThat(there).as(selector + " within 40 tabs").isTrue();
        assertThat(page.evaluate("() => getComputedStyle(document.activeElement).outlineStyle"))
                .isNotEqualTo("none");
    }

    @Test
    void a_file_without_a_table_gets_a_sentence_and_a_way_back(@TempDir Path folder) throws IOException {
        Path notes = Files.writeString(folder.resolve("notes.txt"), "Dear all,\nnothing is attached.\n");
        Path parquet = Files.writeString(folder.resolve("trips.parquet"), "PAR1 and so on");
        Page page = chromium.page(EmptySite.start(folder.resolve("shop")), 1440, 1000, "light");
        page.navigate("/import");
        page.locator("#files").setInputFiles(parquet);
        page.waitForSelector("#problem:visible");
        assertThat(page.locator("#problem").innerText())
                .contains("trips.parquet is a Parquet file")
                .contains("CSV");

        page.locator("#files").setInputFiles(notes);
        page.waitForURL("**/import/*");
        assertThat(page.locator("#problem").innerText()).contains("dates or times");
        page.locator("button:has-text('Choose other files')").click();
        page.waitForURL("**/import");
        assertThat(page.locator("h1").innerText()).isEqualTo("No map yet.");
    }

    @Test
    void files_can_be_dropped(@TempDir Path folder) {
        Page page = chromium.page(EmptySite.start(folder.resolve("shop")), 1440, 1000, "light");
        page.navigate("/import");
        page.evaluate("() => { const carried = new DataTransfer();"
                + " carried.items.add(new File(['order;what;when\\n1;ordered;2025-01-01\\n1;paid;2025-01-02\\n'], 'dropped.csv'));"
                + " document.getElementById('door').dispatchEvent(new DragEvent('drop',"
                + " {dataTransfer: carried, bubbles: true, cancelable: true})); }");
        page.waitForURL("**/import/*");

        assertThat(page.locator("h1").innerText()).contains("dropped.csv has 2 rows");
    }

    @Test
    void the_sample_company_is_one_click_away(@TempDir Path folder) {
        Page page = chromium.page(EmptySite.start(folder.resolve("shop")), 1440, 1000, "light");
        page.navigate("/");
        page.locator("#sample").click();
        page.waitForSelector("main svg");

        assertThat(page.locator("h1").innerText()).containsPattern("\\d").endsWith(".");
    }

    @ParameterizedTest
    @ValueSource(strings = {"light", "dark"})
    void every_step_is_photographed_and_fits_its_window(String theme, @TempDir Path folder) throws IOException {
        Files.createDirectories(SCREENSHOTS);
        Page page = chromium.page(EmptySite.start(folder.resolve("shop")), 1440, 1000, theme);
        page.navigate("/import");
        photograph(page, "import-1-choose-" + theme);
        page.locator("#files").setInputFiles(export.file());
        page.waitForURL("**/import/*");
        photograph(page, "import-2-guess-" + theme);
        page.locator("button:has-text('Next: count')").click();
        page.waitForSelector("#import");
        photograph(page, "import-3-count-" + theme);
        page.locator("#import").click();
        page.waitForURL("**/?imported=*");
        photograph(page, "import-5-map-" + theme);
        page.navigate("/data");
        photograph(page, "import-6-data-" + theme);
        page.locator("button:has-text('Undo')").click();
        page.waitForSelector("h1:has-text('undone')");
        photograph(page, "import-7-undone-" + theme);
    }

    private static void photograph(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions().setFullPage(true).setPath(SCREENSHOTS.resolve(name + ".png")));
        for (int width : List.of(1440, 390)) {
            page.setViewportSize(width, 1000);
            Object over =
                    page.evaluate("() => document.documentElement.scrollWidth - document.documentElement.clientWidth");
            assertThat(((Number) over).intValue()).as(name + " at " + width).isZero();
        }
        page.setViewportSize(1440, 1000);
    }

    private static List<String> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> folder.relativize(file).toString())
                    .filter(file -> !file.startsWith(".millrace"))
                    .toList();
        }
    }
}
