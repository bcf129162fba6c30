// SPDX-License-Identifier: Apache-2.0
package io.millrace.app.page;

import io.millrace.waste.Effect;
import io.millrace.waste.Finding;
import io.millrace.waste.WasteWords;
import io.millrace.waste.YearlyMoney;
import java.util.Locale;

/** The numbers of findings as people read them; what is missing is a dash. */
public final class WastePhrases {
    private WastePhrases() {}

    /** What it costs in a year. */
    public static String of(YearlyMoney money) {
        return WasteWords.money(money);
    }

    /** Bounds of the cost; empty where there is none. */
    public static String interval(YearlyMoney money) {
        Double low = money.low();
        Double high = money.high();
        return low == null || high == null ? "" : bare(low) + " to " + bare(high);
    }

    private static String bare(double amount) {
        return WasteWords.money(amount, "").strip();
    }

    /** The effect with its unit. */
    public static String of(Effect effect) {
        return number(effect.value()) + " " + effect.unit();
    }

    /** The effect alone. */
    public static String value(Effect effect) {
        return number(effect.value());
    }

    public static String interval(Effect effect) {
        return number(effect.low()) + " to " + number(effect.high());
    }

    /** Whether it is a comparison or a count, in a word for a badge. */
    public static String badge(Finding finding) {
        return finding.associated() ? "associated" : "measured";
    }

    private static String number(double value) {
        String text = String.format(Locale.ROOT, Math.abs(value) < 9.95 ? "%.1f" : "%,.0f", value);
        return (text.endsWith(".0") ? text.substring(0, text.length() - 2) : text).replace('-', '−');
    }

    /** The address of a finding. */
    public static String href(PageFrame frame, Finding finding) {
        return PageAddress.of("/waste/finding", frame.view())
                .with("id", finding.id())
                .toString();
    }
}
