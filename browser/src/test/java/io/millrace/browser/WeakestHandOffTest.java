// SPDX-License-Identifier: Apache-2.0
package io.millrace.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The demo's phone desk passes callers on to a desk where they are lost: a reader finds it without being told. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WeakestHandOffTest {
    private static final Path SCREENSHOTS = Path.of("target", "screenshots");

    private final Chromium chromium = new Chromium();

    @AfterAll
    void close() {
        chromium.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"light", "dark"})
    void two_clicks_lead_from_the_first_page_to_the_weakest_hand_off(String theme) throws IOException {
        Page page = chromium.page(1440, 900, theme);
        page.navigate("/");

        page.locator("nav a:text-is('Hand-offs')").click();
        assertThat(page.locator("h1").innerText()).contains("Front desk → Quotation desk");
        Locator weakest =
                page.locator("#hand-offs tbody tr").first().locator("a").first();
        assertThat(weakest.innerText()).isEqualTo("Front desk → Quotation desk");

        weakest.click();
        assertThat(page.locator("h1").innerText()).startsWith("Front desk → Quotation desk, strength");
        assertThat(page.locator("#factors tbody tr").count()).isEqualTo(4);
        assertThat(page.locator("#factors tr:has-text('Excess loss') .waste").innerText())
                .matches("\\+\\d+ pts");
        assertThat(chromium.complaints()).isEmpty();

        Files.createDirectories(SCREENSHOTS);
        byte[] picture = page.screenshot(new Page.ScreenshotOptions()
                .setFullPage(true)
                .setPath(SCREENSHOTS.resolve("weakest-hand-off-" + theme + ".png")));
        assertThat(picture).hasSizeGreaterThan(5_000);
    }
}
