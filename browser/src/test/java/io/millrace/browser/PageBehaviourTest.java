// SPDX-License-Identifier: Apache-2.0
package io.millrace.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import io.millrace.app.page.Navigation;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How the pages behave for people: keys, width, themes, print. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PageBehaviourTest {
    private static final Path SCREENSHOTS = Path.of("target", "screenshots");

    private final Chromium chromium = new Chromium();

    @AfterAll
    void close() {
        chromium.close();
    }

    @ParameterizedTest
    @MethodSource("io.millrace.browser.DemoPages#all")
    void a_page_speaks_first_and_asks_nobody_else(String path) {
        Page page = chromium.page(1440, 900, "light");
        assertThat(page.navigate(path).status()).isEqualTo(200);

        assertThat(page.locator("h1").innerText()).hasSizeGreaterThan(5);
        assertThat(chromium.complaints()).isEmpty();
        assertThat(chromium.strangers()).isEmpty();
    }

    @Test
    void the_headline_of_the_map_tells_a_number() {
        Page page = chromium.page(1440, 900, "light");
        page.navigate("/");

        assertThat(page.locator("h1").innerText()).containsPattern("\\d").endsWith(".");
        assertThat(page.locator("main svg").count()).isPositive();
    }

    @ParameterizedTest
    @ValueSource(ints = {1440, 1024, 390})
    void no_page_is_wider_than_its_window(int width) {
        Page page = chromium.page(width, 900, "light");
        for (String path : DemoPages.all()) {
            page.navigate(path);
            Object over =
                    page.evaluate("() => document.documentElement.scrollWidth - document.documentElement.clientWidth");
            assertThat(((Number) over).intValue()).as(path + " at " + width).isZero();
        }
    }

    @Test
    void the_keyboard_reaches_a_number_and_opens_its_cases() {
        Page page = chromium.page(1440, 900, "light");
        page.navigate("/");
        boolean reached = false;
        for (int i = 0; i < 60 && !reached; i++) {
            page.keyboard().press("Tab");
            reached = Boolean.TRUE.equals(page.evaluate("() => document.activeElement.matches('a[data-n]')"));
        }
        assertThat(reached).as("a number within 60 tabs").isTrue();
        assertThat(page.evaluate("() => getComputedStyle(document.activeElement).outlineStyle"))
                .isNotEqualTo("none");

        page.keyboard().press("Enter");
        page.waitForURL("**/cases?**");
        assertThat(page.locator("#total").count()).isEqualTo(1);
    }

    @Test
    void a_question_mark_lists_the_keys_and_a_key_changes_the_page() {
        Page page = chromium.page(1440, 900, "light");
        page.navigate("/");
        page.keyboard().press("?");
        assertThat(page.locator("#keys").isVisible()).isTrue();
        page.keyboard().press("Escape");
        assertThat(page.locator("#keys").isVisible()).isFalse();

        for (Navigation.Section section : Navigation.sections()) {
            for (Navigation.Place place : section.places()) {
                page.keyboard().press(place.key());
                page.waitForURL(url -> URI.create(url).getPath().equals(place.path()));
                page.waitForLoadState();
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"light", "dark"})
    void every_page_is_photographed(String theme) throws IOException {
        Page page = chromium.page(1440, 1000, theme);
        Files.createDirectories(SCREENSHOTS);
        for (String path : DemoPages.all()) {
            page.navigate(path);
            String name = path.equals("/") ? "map" : path.substring(1).replaceAll("\\W+", "-");
            byte[] picture = page.screenshot(new Page.ScreenshotOptions()
                    .setFullPage(true)
                    .setPath(SCREENSHOTS.resolve(name + "-" + theme + ".png")));
            assertThat(picture).hasSizeGreaterThan(5_000);
        }
    }

    @Test
    void the_map_prints_on_the_first_sheet_of_a3_landscape() throws IOException {
        // 396 by 273 mm between the margins, at 96 pixels an inch
        Page page = chromium.page(1497, 1032, "dark");
        Files.createDirectories(SCREENSHOTS);
        page.navigate("/");
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        page.screenshot(new Page.ScreenshotOptions().setFullPage(true).setPath(SCREENSHOTS.resolve("map-print.png")));
        Object bottom = page.evaluate("() => document.querySelector('main svg').getBoundingClientRect().bottom");
        Object paper = page.evaluate("() => getComputedStyle(document.body).backgroundColor");
        byte[] pdf = page.pdf(new Page.PdfOptions()
                .setPreferCSSPageSize(true)
                .setPrintBackground(true)
                .setPath(SCREENSHOTS.resolve("map-a3.pdf")));

        assertThat(((Number) bottom).doubleValue()).isLessThan(1032);
        assertThat(paper).isEqualTo("rgb(255, 255, 255)");
        // A3 landscape is 1190.55 by 841.89 points
        assertThat(new String(pdf, StandardCharsets.ISO_8859_1))
                .containsPattern("/MediaBox \\[\\s*0 0 11(89|90|91)[.\\d]* 84[12][.\\d]*\\s*]");
    }
}
