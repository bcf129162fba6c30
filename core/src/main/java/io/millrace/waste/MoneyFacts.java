// SPDX-License-Identifier: Apache-2.0
package io.millrace.waste;

import org.jspecify.annotations.Nullable;

/**
 * What the configuration says about money. Nothing is guessed: what is not declared is null, and what needs it is not priced.
 *
 * @param contactCost major units for one contact of support
 * @param hourlyCost major units for one hour of work
 * @param grossMargin share of the value of an order that is margin, 0 to 1
 */
public record MoneyFacts(
        @Nullable Double contactCost,
        @Nullable Double hourlyCost,
        @Nullable Double grossMargin) {
    /** Where nothing is declared. */
    public static final MoneyFacts NONE = new MoneyFacts(null, null, null);
}
