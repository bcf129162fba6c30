// SPDX-License-Identifier: Apache-2.0
package io.millrace.repurchase.model;

import io.millrace.stats.SmoothFunction;

/**
 * How unlikely the rows are under a Pareto/NBD model, a customer on average, by the logarithms of r, alpha, s and beta, with its slopes.
 *
 * <p>The likelihood of a row is that of being alive at its end times {@code 1 + s / (r + s + x) (ratio phi(last) - phi(age))}; both summands are
 * positive, and what comes from the last purchase is computed once for all rows that share it.
 */
final class ParetoLikelihood implements SmoothFunction {
    private final RepeatRows rows;
    private final double[] rate;
    private final double[] rateByR;

    ParetoLikelihood(RepeatRows rows) {
        this.rows = rows;
        this.rate = new double[rows.mostRepeats() + 1];
        this.rateByR = new double[rows.mostRepeats() + 1];
    }

    @Override
    public double at(double[] point, double[] gradient) {
        double r = Math.exp(point[0]);
        double alpha = Math.exp(point[1]);
        double s = Math.exp(point[2]);
        double beta = Math.exp(point[3]);
        for (int x = 1; x < rate.length; x++) {
            rate[x] = rate[x - 1] + Math.log(r + x - 1);
            rateByR[x] = rateByR[x - 1] + 1 / (r + x - 1);
        }
        double value = 0;
        double byR = 0;
        double byAlpha = 0;
        double byS = 0;
        double byBeta = 0;
        DeathTail since = new DeathTail(r, alpha, s, beta);
        double logBuysLast = 0;
        double logLeavesLast = 0;
        for (int row = 0; row < rows.size(); row++) {
            int repeats = rows.repeats[row];
            double shape = r + repeats;
            double buysLast = alpha + rows.last[row] / rows.perWeek;
            double leavesLast = beta + rows.last[row] / rows.perWeek;
            if (row == 0 || repeats != rows.repeats[row - 1] || rows.last[row] != rows.last[row - 1]) {
                since = new DeathTail(shape, buysLast, s, leavesLast);
                logBuysLast = Math.log(buysLast);
                logLeavesLast = Math.log(leavesLast);
            }
            double buys = alpha + rows.age[row] / rows.perWeek;
            double leaves = beta + rows.age[row] / rows.perWeek;
            DeathTail later = new DeathTail(shape, buys, s, leaves);
            double logBuys = Math.log(buys);
            double logLeaves = Math.log(leaves);
            double longerBuys = logBuys - logBuysLast;
            double longerLeaves = logLeaves - logLeavesLast;
            double longer = shape * longerBuys + s * longerLeaves;
            double sum = shape + s;
            double part = s / sum;
            // all divided by the ratio, which may be too large for a number
            double back = Math.exp(-longer);
            double gone = since.phi - back * later.phi;
            double all = back + part * gone;
            double weight = rows.customers[row] / all;
            value += rows.customers[row]
                    * (rate[repeats]
                            + r * point[1]
                            + s * point[3]
                            - shape * logBuys
                            - s * logLeaves
                            + longer
                            + Math.log(all));
            double plain = rows.customers[row];
            byR += plain * (rateByR[repeats] + point[1] - logBuys)
                    + weight * (-part / sum * gone + part * (since.phi * longerBuys + since.byM - back * later.byM));
            byS += plain * (point[3] - logLeaves)
                    + weight
                            * (shape / (sum * sum) * gone
                                    + part * (since.phi * longerLeaves + since.byS - back * later.byS));
            byAlpha += plain * (r / alpha - shape / buys)
                    + weight * part * (since.phi * shape * (1 / buys - 1 / buysLast) + since.byA - back * later.byA);
            byBeta += plain * (s / beta - s / leaves)
                    + weight * part * (since.phi * s * (1 / leaves - 1 / leavesLast) + since.byB - back * later.byB);
        }
        double customers = rows.customers();
        gradient[0] = -byR * r / customers;
        gradient[1] = -byAlpha * alpha / customers;
        gradient[2] = -byS * s / customers;
        gradient[3] = -byBeta * beta / customers;
        return -value / customers;
    }
}
