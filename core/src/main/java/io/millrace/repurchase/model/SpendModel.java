// SPDX-License-Identifier: Apache-2.0
package io.millrace.repurchase.model;

import java.util.OptionalDouble;

/**
 * Gamma-Gamma: what a customer spends a purchase varies around a mean of the customer's own, and means vary between customers (Fader and Hardie,
 * "The Gamma-Gamma model of monetary value", 2013). It holds where spend does not depend on how often people buy; see {@link SpendCorrelation}.
 *
 * @param p shape of what one customer spends
 * @param q shape of how customers differ
 * @param gamma scale of how customers differ, in the unit of the amounts
 */
public record SpendModel(double p, double q, double gamma) {

    public SpendModel {
        if (!(p > 0 && q > 0 && gamma > 0)) {
            throw new IllegalArgumentException("p, q and gamma are positive");
        }
    }

    /** What customers spend a purchase on average; absent where so few spend so much that there is no mean (q at most 1). */
    public OptionalDouble mean() {
        return q > 1 ? OptionalDouble.of(p * gamma / (q - 1)) : OptionalDouble.empty();
    }

    /**
     * What a customer will spend a purchase: the customer's own mean, drawn towards that of all.
     *
     * @param purchases paid repeat purchases
     * @param spent what one of them was worth on average
     */
    public OptionalDouble expected(int purchases, double spent) {
        double weight = p * purchases + q - 1;
        return weight > 0 ? OptionalDouble.of(p * (gamma + purchases * spent) / weight) : OptionalDouble.empty();
    }
}
