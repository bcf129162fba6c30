// SPDX-License-Identifier: Apache-2.0
package io.millrace.waste;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a finding costs in a year.
 *
 * @param amount major units; null when it cannot be priced
 * @param currency ISO 4217 code; null without an amount
 * @param low lower bound of the 95 % interval
 * @param high upper bound of the 95 % interval
 * @param formula how it is computed, in words; empty without an amount
 * @param inputs the numbers of the formula
 * @param reason why there is no amount; null when there is one
 */
public record YearlyMoney(
        @Nullable Double amount,
        @Nullable String currency,
        @Nullable Double low,
        @Nullable Double high,
        String formula,
        List<PriceInput> inputs,
        @Nullable String reason) {

    public YearlyMoney {
        inputs = List.copyOf(inputs);
    }

    public static YearlyMoney absent(String reason) {
        return new YearlyMoney(null, null, null, null, "", List.of(), reason);
    }

    /** The weakest basis of its inputs: estimated before declared before measured. */
    public String basis() {
        List<String> known = inputs.stream().map(PriceInput::basis).toList();
        return known.contains(PriceInput.ESTIMATED)
                ? PriceInput.ESTIMATED
                : known.contains(PriceInput.DECLARED) ? PriceInput.DECLARED : PriceInput.MEASURED;
    }
}
