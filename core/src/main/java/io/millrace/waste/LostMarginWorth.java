// SPDX-License-Identifier: Apache-2.0
package io.millrace.waste;

import io.millrace.event.Money;
import io.millrace.map.PlainNumbers;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Orders that are missing after the waste, times the margin of an order. */
final class LostMarginWorth implements Worth {
    static final LostMarginWorth YEARLY = new LostMarginWorth(true);

    /** For cases that are in trouble now, which do not recur by counting them again. */
    static final LostMarginWorth NOW = new LostMarginWorth(false);

    private final boolean yearly;

    private LostMarginWorth(boolean yearly) {
        this.yearly = yearly;
    }

    @Override
    public @Nullable String missing(WasteFacts facts, Sums sums) {
        if (facts.money().grossMargin() == null) {
            return "no gross margin is declared: write 'money: {grossMargin: 0.42}' with your own share";
        }
        if (!yearly) {
            return "what cases that are there now would still bring takes a model of who buys again";
        }
        if (sums.valued() == 0) {
            return "no order in this stream has a value";
        }
        return sums.compared() < WasteMaker.FEWEST
                ? "too few cases could be watched long enough to tell what is lost"
                : null;
    }

    @Override
    public double perYear(WasteFacts facts, Sums sums) {
        return sums.found() * sums.excessLoss() * margin(facts, sums) * times(facts);
    }

    private double times(WasteFacts facts) {
        return yearly ? facts.span().perYear() : 1;
    }

    private static double margin(WasteFacts facts, Sums sums) {
        int digits = Money.digits(Objects.requireNonNull(facts.money().currency()));
        return sums.orderValue()
                / Math.pow(10, digits)
                * Objects.requireNonNull(facts.money().grossMargin());
    }

    @Override
    public String formula() {
        return yearly
                ? "cases × orders lost beyond those of other cases × value of an order × gross margin × periods in a year"
                : "cases that are there now × orders lost beyond those of other cases × value of an order × gross margin";
    }

    @Override
    public List<FormulaInput> inputs(WasteFacts facts, Sums sums) {
        FormulaInput cases = FormulaInput.measured("cases", PlainNumbers.count(sums.found()));
        if (missing(facts, sums) != null || facts.money().currency() == null) {
            return List.of(cases);
        }
        FormulaInput lost = FormulaInput.estimated(
                "orders lost beyond those of other cases",
                String.format(Locale.ROOT, "%.1f points, associated", 100 * sums.excessLoss()));
        FormulaInput value = FormulaInput.measured(
                "value of an order",
                WasteWords.money(
                        sums.orderValue()
                                / Math.pow(10, Money.digits(facts.money().currency())),
                        facts.money()));
        FormulaInput margin = FormulaInput.declared(
                "gross margin",
                PlainNumbers.percent(Objects.requireNonNull(facts.money().grossMargin())));
        return yearly
                ? List.of(cases, lost, value, margin, WasteWords.periods(facts.span()))
                : List.of(cases, lost, value, margin);
    }
}
