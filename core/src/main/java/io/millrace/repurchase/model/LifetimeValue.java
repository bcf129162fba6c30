// SPDX-License-Identifier: Apache-2.0
package io.millrace.repurchase.model;

/**
 * What customers are worth from now on: gross margin of the purchases to be expected, each discounted to today. An estimate; what was paid in the
 * past is not in it.
 *
 * @param margin share of an amount that is gross margin, above 0 and at most 1
 * @param periods how many periods ahead
 * @param weeksPerPeriod how long a period is
 * @param discountPerPeriod what a period of waiting costs: 0.01 is 1 % a period
 */
public record LifetimeValue(double margin, int periods, double weeksPerPeriod, double discountPerPeriod) {

    public LifetimeValue {
        if (!(margin > 0 && margin <= 1) || periods < 1 || !(weeksPerPeriod > 0) || !(discountPerPeriod >= 0)) {
            throw new IllegalArgumentException(
                    "value wants a margin up to 1, periods, their weeks and a discount from 0 on");
        }
    }

    /**
     * The value of a customer, in the unit of the spend. Purchases of a period count as made at its end.
     *
     * @param spend to be expected a purchase
     */
    public double of(CustomerModel model, RepeatHistory history, double spend) {
        double value = 0;
        double before = 0;
        double discount = 1;
        for (int period = 1; period <= periods; period++) {
            double until = model.expectedPurchases(history, period * weeksPerPeriod);
            discount /= 1 + discountPerPeriod;
            value += (until - before) * discount;
            before = until;
        }
        return margin * spend * value;
    }
}
