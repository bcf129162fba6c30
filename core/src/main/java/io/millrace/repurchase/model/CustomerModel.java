// SPDX-License-Identifier: Apache-2.0
package io.millrace.repurchase.model;

/** What somebody will do who bought on such days. All times are weeks from the end of the time watched. */
public sealed interface CustomerModel permits CoinModel, ParetoModel {
    /** What people call the model. */
    String name();

    /** Probability that the customer is still one: may buy again. */
    double alive(RepeatHistory history);

    /** Purchases to be expected within so many weeks. */
    double expectedPurchases(RepeatHistory history, double weeks);

    /** Probability that the customer buys again within so many weeks. */
    double buysWithin(RepeatHistory history, double weeks);

    /** Probability that the customer ever buys again. */
    double buysAgain(RepeatHistory history);

    /** When the next purchase comes, given that it comes. */
    default PurchaseWindow nextPurchase(RepeatHistory history) {
        return PurchaseWindow.of(this, history);
    }
}
