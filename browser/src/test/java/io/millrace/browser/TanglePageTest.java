// SPDX-License-Identifier: Apache-2.0
package io.millrace.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** The tangle of the demo in a browser: slider, links, and what works without scripts. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TanglePageTest {
    private static final String LINES = "figure.tangle path.go, figure.tangle path.loop";

    private final Chromium chromium = new Chromium();

    @AfterAll
    void close() {
        chromium.close();
    }

    @Test
    void the_slider_shows_more_and_fewer_connections_and_the_address_holds_it() {
        Page page = chromium.page(1400, 900, "light");
        page.navigate("/tangle?stream=internet");
        int usual = page.locator(LINES).count();
        Locator slider = page.locator("#slider");
        assertThat(slider.isVisible()).isTrue();

        slider.focus();
        page.keyboard().press("Home");
        page.waitForURL("**/tangle?stream=internet&least=1*");
        int all = page.locator(LINES).count();
        assertThat(all).isGreaterThan(usual);
        page.waitForFunction("() => document.activeElement.id === 'slider'");

        page.keyboard().press("End");
        page.waitForFunction("() => /least=\\d\\d+/.test(location.search)");
        page.waitForLoadState();
        assertThat(page.locator(LINES).count()).isLessThan(usual).isPositive();
        assertThat(page.locator("#shown").innerText()).contains("most frequent way in and way out");
        assertThat(chromium.complaints()).isEmpty();
    }

    @Test
    void a_click_on_a_line_and_on_a_touchpoint_opens_their_cases() {
        Page page = chromium.page(1400, 900, "light");
        page.navigate("/tangle");
        Locator line = page.locator("figure.tangle a:has(path.go.strong)").last();
        String n = line.getAttribute("data-n");
        line.dispatchEvent("click");
        page.waitForURL("**/cases?**");
        assertThat(page.locator("#total").getAttribute("data-n")).isEqualTo(n);

        page.navigate("/tangle");
        Locator box = page.locator("figure.tangle a:has(text.sub)").last();
        String met = box.getAttribute("data-n");
        box.click();
        page.waitForURL("**/cases?**");
        assertThat(page.locator("#total").getAttribute("data-n")).isEqualTo(met);
    }

    @Test
    void nothing_overlaps_in_the_real_letters_of_the_browser() {
        Page page = chromium.page(1400, 900, "light");
        page.navigate("/tangle?least=1");
        Object over = page.evaluate("""
                () => {
                  const box = e => e.getBoundingClientRect();
                  const texts = [...document.querySelectorAll('figure.tangle text')].map(box);
                  const spots = [...document.querySelectorAll('figure.tangle rect.spot')].map(box);
                  const hit = (a, b) => a.left < b.right - .5 && b.left < a.right - .5 && a.top < b.bottom - 3 && b.top < a.bottom - 3;
                  let bad = 0;
                  texts.forEach((a, i) => texts.forEach((b, j) => { if (i < j && hit(a, b)) bad++; }));
                  texts.forEach(t => spots.forEach(s => {
                    const inside = t.left >= s.left && t.right <= s.right && t.top >= s.top - 1 && t.bottom <= s.bottom + 1;
                    if (hit(t, s) && !inside) bad++;
                  }));
                  return bad;
                }""");
        assertThat(((Number) over).intValue()).isZero();
    }
}
