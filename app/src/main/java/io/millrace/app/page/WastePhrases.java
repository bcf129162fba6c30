// SPDX-License-Identifier: Apache-2.0
package io.millrace.app.page;

import io.millrace.map.PlainNumbers;
import io.millrace.waste.Estimate;
import io.millrace.waste.Finding;
import io.millrace.waste.FormulaInput;
import io.millrace.waste.MoneyPerYear;
import io.millrace.waste.WasteReport;
import io.millrace.waste.WasteType;
import io.millrace.waste.WasteWords;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Waste as people read it; what is missing is a dash. */
public final class WastePhrases {
    private static final String MISSING = "–";

    private WastePhrases() {}

    /** Money a year with its currency. */
    public static String of(MoneyPerYear money) {
        Estimate amount = money.amount();
        return amount == null ? MISSING : WasteWords.rounded(amount.value()) + " " + money.currency();
    }

    /** Bounds of the money; empty when it is missing. */
    public static String interval(MoneyPerYear money) {
        Estimate amount = money.amount();
        return amount == null ? "" : WasteWords.rounded(amount.low()) + " to " + WasteWords.rounded(amount.high());
    }

    /** The effect: a share in per cent, anything else as a number. */
    public static String effect(Finding one) {
        return number(one, one.effect().value());
    }

    /** Bounds of the effect. */
    public static String interval(Finding one) {
        return number(one, one.effect().low()) + " to "
                + number(one, one.effect().high());
    }

    private static String number(Finding one, double number) {
        if (!one.unit().startsWith("share")) {
            return String.format(Locale.ROOT, "%.2f", number);
        }
        return number < 0 ? "−" + PlainNumbers.percent(-number) : PlainNumbers.percent(number);
    }

    /** The bases of the money, such as "measured, declared"; "measured" where there is none. */
    public static String bases(MoneyPerYear money) {
        return money.amount() == null
                ? "measured"
                : money.inputs().stream()
                        .map(FormulaInput::basis)
                        .distinct()
                        .sorted()
                        .map(basis -> basis.name().toLowerCase(Locale.ROOT))
                        .collect(Collectors.joining(", "));
    }

    /** The findings of one kind, or all. */
    public static List<Finding> shown(WasteReport report, @Nullable WasteType only) {
        return report.findings().stream()
                .filter(one -> only == null || one.type() == only)
                .toList();
    }

    /** The kinds that were found. */
    public static List<WasteType> kinds(WasteReport report) {
        return report.findings().stream().map(Finding::type).distinct().sorted().toList();
    }

    /** The name with a capital. */
    public static String title(WasteType type) {
        return type.title().substring(0, 1).toUpperCase(Locale.ROOT)
                + type.title().substring(1);
    }

    /** One finding in a sentence. */
    public static String sentence(Finding one) {
        String cost = one.money().amount() == null ? "" : ", about " + of(one.money()) + " a year";
        return title(one.type()) + ": " + one.place() + " in stream " + one.stream() + ", "
                + PlainWords.count(one.cases().cases(), "case", "cases") + cost + ".";
    }

    /** The address of the findings of one kind, or of all. */
    public static String kind(PageFrame frame, @Nullable WasteType type) {
        return frame.href(type == null ? "/waste" : "/waste?kind=" + type.name());
    }

    /** The address of a finding. */
    public static String href(PageFrame frame, Finding one) {
        return frame.href("/waste/" + one.id());
    }
}
