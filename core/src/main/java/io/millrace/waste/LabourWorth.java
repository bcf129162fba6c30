// SPDX-License-Identifier: Apache-2.0
package io.millrace.waste;

import io.millrace.map.PlainNumbers;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Hours of work times what one costs; the amount of its spots is micros of work. */
final class LabourWorth implements Worth {
    static final LabourWorth WORTH = new LabourWorth();

    private static final double HOUR = 3600e6;

    private LabourWorth() {}

    @Override
    public @Nullable String missing(WasteFacts facts, Sums sums) {
        if (facts.money().hourlyCost() == null) {
            return "no cost of an hour is declared: write 'money: {hourlyCost: 32}' with your own cost";
        }
        return sums.amount() == 0
                ? "nobody recorded or declared how long the repeated work takes: add 'minutes' to its rules"
                : null;
    }

    @Override
    public double perYear(WasteFacts facts, Sums sums) {
        return sums.amount()
                / HOUR
                * Objects.requireNonNull(facts.money().hourlyCost())
                * facts.span().perYear();
    }

    @Override
    public String formula() {
        return "hours of work done again × cost of an hour × periods in a year";
    }

    @Override
    public List<FormulaInput> inputs(WasteFacts facts, Sums sums) {
        FormulaInput hours = FormulaInput.measured(
                "hours of work done again", PlainNumbers.count(Math.round(sums.amount() / HOUR)) + " h");
        Double cost = facts.money().hourlyCost();
        return cost == null
                ? List.of(hours)
                : List.of(
                        hours,
                        FormulaInput.declared("cost of an hour", WasteWords.money(cost, facts.money())),
                        WasteWords.periods(facts.span()));
    }
}
