// SPDX-License-Identifier: Apache-2.0
package io.millrace.repurchase.model;

import io.millrace.stats.NormalTail;

/**
 * Whether those who buy more often also spend more a purchase: then Gamma-Gamma, which takes the two for independent, misjudges the best customers.
 * Pearson's correlation with Fisher's interval ("On the probable error of a coefficient of correlation", 1921).
 *
 * @param value the correlation, -1 to 1; 0 where all are equal
 * @param low lower end of the 95 % interval
 * @param high its upper end
 * @param customers who bought again and paid
 */
public record SpendCorrelation(double value, double low, double high, int customers) {
    /** More than this is more than weak. */
    private static final double WEAK = 0.1;

    private static final int FEWEST = 4;

    /**
     * Correlates purchases with their mean worth.
     *
     * @throws IllegalArgumentException with fewer than four customers
     */
    public static SpendCorrelation of(SpendRows rows) {
        int size = rows.size();
        if (size < FEWEST) {
            throw new IllegalArgumentException("a correlation of " + size + " customers");
        }
        double meanPurchases = 0;
        double meanSpend = rows.meanSpend();
        for (int purchases : rows.purchases) {
            meanPurchases += (double) purchases / size;
        }
        double both = 0;
        double varies = 0;
        double spendVaries = 0;
        for (int row = 0; row < size; row++) {
            double purchases = rows.purchases[row] - meanPurchases;
            double spend = rows.mean[row] - meanSpend;
            both += purchases * spend;
            varies += purchases * purchases;
            spendVaries += spend * spend;
        }
        double value = varies > 0 && spendVaries > 0 ? both / Math.sqrt(varies * spendVaries) : 0;
        double half = NormalTail.Z_95 / Math.sqrt(Math.max(1, size - 3));
        double turned = Math.log((1 + value) / (1 - value)) / 2;
        return new SpendCorrelation(value, Math.tanh(turned - half), Math.tanh(turned + half), size);
    }

    /** Whether the whole interval lies beyond what is weak: value by Gamma-Gamma then deserves a warning. */
    public boolean tooStrong() {
        return low > WEAK || high < -WEAK;
    }
}
