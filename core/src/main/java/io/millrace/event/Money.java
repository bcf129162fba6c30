// SPDX-License-Identifier: Apache-2.0
package io.millrace.event;

import java.math.BigDecimal;
import java.util.Currency;

/**
 * An amount in minor units of one currency. Amounts of different currencies never add up.
 *
 * @param minor minor units, such as cents
 * @param currency ISO 4217 code
 */
public record Money(long minor, String currency) {

    /**
     * Adds an amount of the same currency.
     *
     * @throws IllegalArgumentException when the currencies differ
     * @throws ArithmeticException when the sum does not fit
     */
    public Money plus(Money other) {
        if (!currency.equals(other.currency)) {
            throw new IllegalArgumentException("money must be of one currency: " + currency + " + " + other.currency);
        }
        return new Money(Math.addExact(minor, other.minor), currency);
    }

    /** The amount as a decimal string in major units, with as many decimals as the currency has. */
    public String amount() {
        return BigDecimal.valueOf(minor, digits(currency)).toPlainString();
    }

    /** How many decimals a currency has. */
    public static int digits(String currency) {
        return Math.max(0, Currency.getInstance(currency).getDefaultFractionDigits());
    }
}
