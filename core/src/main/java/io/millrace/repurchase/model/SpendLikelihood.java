// SPDX-License-Identifier: Apache-2.0
package io.millrace.repurchase.model;

import io.millrace.stats.SmoothFunction;
import java.util.Arrays;
import org.apache.commons.numbers.gamma.Digamma;
import org.apache.commons.numbers.gamma.LogGamma;

/** How unlikely spend is under a Gamma-Gamma model, a customer on average, by the logarithms of p, q and gamma, with its slopes. */
final class SpendLikelihood implements SmoothFunction {
    private final SpendRows rows;
    /** How many customers have so many purchases. */
    private final int[] customersBy;
    /** What does not depend on the parameters. */
    private final double sumLogMean;
    /** What is multiplied by p. */
    private final double sumPurchasesLogTotal;

    SpendLikelihood(SpendRows rows) {
        this.rows = rows;
        this.customersBy = new int[Arrays.stream(rows.purchases).max().orElse(0) + 1];
        double logMean = 0;
        double logTotal = 0;
        for (int row = 0; row < rows.size(); row++) {
            customersBy[rows.purchases[row]]++;
            logMean += Math.log(rows.mean[row]);
            logTotal += rows.purchases[row] * Math.log(rows.purchases[row] * rows.mean[row]);
        }
        this.sumLogMean = logMean;
        this.sumPurchasesLogTotal = logTotal;
    }

    @Override
    public double at(double[] point, double[] gradient) {
        double p = Math.exp(point[0]);
        double q = Math.exp(point[1]);
        double gamma = Math.exp(point[2]);
        int size = rows.size();
        double value = size * (q * point[2] - LogGamma.value(q)) + p * sumPurchasesLogTotal - sumLogMean;
        double byP = sumPurchasesLogTotal;
        double byQ = size * (point[2] - Digamma.value(q));
        double byGamma = size * q / gamma;
        for (int x = 1; x < customersBy.length; x++) {
            if (customersBy[x] > 0) {
                double both = Digamma.value(p * x + q);
                value += customersBy[x] * (LogGamma.value(p * x + q) - LogGamma.value(p * x));
                byP += customersBy[x] * x * (both - Digamma.value(p * x));
                byQ += customersBy[x] * both;
            }
        }
        for (int row = 0; row < size; row++) {
            double total = gamma + rows.purchases[row] * rows.mean[row];
            double log = Math.log(total);
            double shape = p * rows.purchases[row] + q;
            value -= shape * log;
            byP -= rows.purchases[row] * log;
            byQ -= log;
            byGamma -= shape / total;
        }
        gradient[0] = -byP * p / size;
        gradient[1] = -byQ * q / size;
        gradient[2] = -byGamma * gamma / size;
        return -value / size;
    }
}
