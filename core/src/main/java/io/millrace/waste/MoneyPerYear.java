// SPDX-License-Identifier: Apache-2.0
package io.millrace.waste;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What waste costs in a year.
 *
 * @param amount in major units with its interval; null where it cannot be told
 * @param currency ISO 4217; null where none is declared
 * @param formula in words
 * @param inputs what went into it
 * @param reason why there is no amount; null when there is one
 */
public record MoneyPerYear(
        @Nullable Estimate amount,
        @Nullable String currency,
        String formula,
        List<FormulaInput> inputs,
        @Nullable String reason) {}
