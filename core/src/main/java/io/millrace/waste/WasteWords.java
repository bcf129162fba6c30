// SPDX-License-Identifier: Apache-2.0
package io.millrace.waste;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/** The sentences about waste. */
public final class WasteWords {
    private WasteWords() {}

    static String headline(List<Finding> findings) {
        if (findings.isEmpty()) {
            return "No waste was found in these cases.";
        }
        List<Finding> priced =
                findings.stream().filter(one -> one.money().amount() != null).toList();
        int rest = findings.size() - priced.size();
        if (priced.isEmpty()) {
            return rest + (rest == 1 ? " finding" : " findings") + " of waste, none of them priced.";
        }
        double sum = sum(priced);
        Finding first = priced.get(0);
        String currency = String.valueOf(first.money().currency());
        return "Waste costs about " + rounded(sum) + " " + currency + " a year; the largest is " + name(first)
                + " with "
                + rounded(Objects.requireNonNull(first.money().amount()).value()) + " " + currency
                + (rest == 0 ? "." : "; " + rest + " more " + (rest == 1 ? "is" : "are") + " not priced.");
    }

    /** Orders lost at one stage of one stream are counted once, however many findings explain them. */
    private static double sum(List<Finding> priced) {
        Map<String, Double> most = new LinkedHashMap<>();
        for (Finding one : priced) {
            boolean lost = one.type() == WasteType.W1 || one.type() == WasteType.W9 || one.type() == WasteType.W13;
            String once = lost ? one.stream() + "\n" + one.stage() : one.id() + "\n" + most.size();
            most.merge(once, Objects.requireNonNull(one.money().amount()).value(), Math::max);
        }
        return most.values().stream().mapToDouble(Double::doubleValue).sum();
    }

    /** A finding by its kind, place and stream. */
    public static String name(Finding one) {
        return one.type().title() + ", " + one.place() + " (" + one.stream() + ")";
    }

    /** Two figures that count, such as 84,000. */
    public static String rounded(double amount) {
        if (amount == 0) {
            return "0";
        }
        double step = Math.pow(10, Math.floor(Math.log10(Math.abs(amount))) - 1);
        return String.format(Locale.ROOT, step < 1 ? "%,.2f" : "%,.0f", Math.round(amount / step) * step);
    }

    static String money(double amount, DeclaredMoney money) {
        return String.format(Locale.ROOT, "%,.2f %s", amount, money.currency());
    }

    static FormulaInput periods(Span span) {
        return FormulaInput.estimated(
                "periods in a year",
                String.format(Locale.ROOT, "%.2f (365.25 of %.0f days)", span.perYear(), span.days()));
    }
}
