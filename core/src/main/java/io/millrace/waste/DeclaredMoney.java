// SPDX-License-Identifier: Apache-2.0
package io.millrace.waste;

import org.jspecify.annotations.Nullable;

/**
 * What the company declared about money and promises.
 *
 * @param currency ISO 4217, or null
 * @param contactCost what one contact of a customer costs, in major units, or null
 * @param hourlyCost what one hour of work costs, in major units, or null
 * @param grossMargin the share of a value that is margin, or null
 */
public record DeclaredMoney(
        @Nullable String currency,
        @Nullable Double contactCost,
        @Nullable Double hourlyCost,
        @Nullable Double grossMargin) {}
