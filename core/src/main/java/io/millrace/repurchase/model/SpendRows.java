// SPDX-License-Identifier: Apache-2.0
package io.millrace.repurchase.model;

import java.util.Arrays;

/**
 * What repeat purchases were worth, customer by customer: those who bought again and paid.
 *
 * <p>Pre: all amounts are of one currency and one unit.
 */
public final class SpendRows {
    final int[] purchases;
    final double[] mean;

    private SpendRows(int[] purchases, double[] mean) {
        this.purchases = purchases;
        this.mean = mean;
    }

    /**
     * Keeps the customers who have paid repeat purchases.
     *
     * @param purchases per customer, repeat purchases that were paid for
     * @param mean per customer, what one of them was worth on average; where it is not above 0 the customer is left out
     */
    public static SpendRows of(int[] purchases, double[] mean) {
        int[] kept = new int[purchases.length];
        double[] worth = new double[purchases.length];
        int size = 0;
        for (int i = 0; i < purchases.length; i++) {
            if (purchases[i] > 0 && mean[i] > 0) {
                kept[size] = purchases[i];
                worth[size++] = mean[i];
            }
        }
        return new SpendRows(Arrays.copyOf(kept, size), Arrays.copyOf(worth, size));
    }

    /** How many customers. */
    public int size() {
        return purchases.length;
    }

    /** The mean over customers. */
    double meanSpend() {
        return Arrays.stream(mean).average().orElse(0);
    }
}
