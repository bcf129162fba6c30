// SPDX-License-Identifier: Apache-2.0
package io.millrace.waste;

import io.millrace.map.PlainNumbers;
import java.util.Locale;

/** What is said of waste. */
public final class WasteWords {
    private WasteWords() {}

    static String headline(Waste waste) {
        int n = waste.findings().size();
        if (n == 0) {
            return "No waste was found in these cases.";
        }
        Finding first = waste.findings().get(0);
        Double amount = first.moneyPerYear().amount();
        String found = PlainNumbers.count(n) + (n == 1 ? " waste was found" : " wastes were found");
        if (amount == null) {
            return found + "; none can be priced. Most cases: " + first.place() + " of " + first.stream() + ".";
        }
        long priced = waste.findings().stream()
                .filter(finding -> finding.moneyPerYear().amount() != null)
                .count();
        String share = priced == n ? "" : PlainNumbers.count(priced) + " of them are priced: ";
        return found + ". " + (share.isEmpty() ? "The dearest is " : share + "the dearest is ")
                + first.type().words() + " at " + first.place() + " of " + first.stream() + ", "
                + money(first.moneyPerYear()) + " a year.";
    }

    /** What a finding costs in a year; a dash where nobody can tell. */
    public static String money(YearlyMoney money) {
        return money.amount() == null ? "–" : money(money.amount(), String.valueOf(money.currency()));
    }

    /** An amount in major units, without more digits than anybody knows. */
    public static String money(double amount, String currency) {
        double size = Math.abs(amount);
        double unit = size < 100 ? 1 : Math.pow(10, Math.floor(Math.log10(size)) - 1);
        return String.format(Locale.ROOT, "%,.0f %s", Math.round(amount / unit) * unit, currency);
    }
}
