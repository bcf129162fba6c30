// SPDX-License-Identifier: Apache-2.0
package io.millrace.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every colour that writes is readable on every colour that lies under text, in both themes (WCAG 2.2, 1.4.3: 4.5 to 1). */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ContrastTest {
    private static final double READABLE = 4.5;

    private final Chromium chromium = new Chromium();

    @AfterAll
    void close() {
        chromium.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"light", "dark"})
    void words_are_readable_on_paper_and_cards(String theme) {
        Page page = chromium.page(800, 600, theme);
        page.navigate("/");
        for (String under : List.of("paper", "card", "shade", "en")) {
            double[] back = token(page, under);
            for (String ink : List.of("ink", "soft", "flow", "wait", "waste", "good")) {
                assertThat(contrast(token(page, ink), back))
                        .as("--%s on --%s, %s", ink, under, theme)
                        .isGreaterThanOrEqualTo(READABLE);
            }
        }
    }

    /** Red, green and blue of a token, 0 to 255, as the browser resolves it. */
    private static double[] token(Page page, String name) {
        Object painted = page.evaluate("""
                name => {
                  const probe = document.body.appendChild(document.createElement('i'));
                  probe.style.color = 'var(--' + name + ')';
                  const shown = getComputedStyle(probe).color;
                  probe.remove();
                  return shown.match(/[\\d.]+/g).slice(0, 3).map(Number);
                }
                """, name);
        return ((List<?>) painted)
                .stream().mapToDouble(part -> ((Number) part).doubleValue()).toArray();
    }

    private static double contrast(double[] one, double[] other) {
        double light = Math.max(luminance(one), luminance(other));
        double dark = Math.min(luminance(one), luminance(other));
        return (light + 0.05) / (dark + 0.05);
    }

    private static double luminance(double[] colour) {
        return 0.2126 * linear(colour[0]) + 0.7152 * linear(colour[1]) + 0.0722 * linear(colour[2]);
    }

    private static double linear(double part) {
        double share = part / 255;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }
}
