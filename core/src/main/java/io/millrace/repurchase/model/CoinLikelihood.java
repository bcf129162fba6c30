// SPDX-License-Identifier: Apache-2.0
package io.millrace.repurchase.model;

import io.millrace.stats.SmoothFunction;

/**
 * How unlikely the rows are under a coin model, a customer on average, by the logarithms of r, alpha, a and b, with its slopes.
 *
 * <p>Gamma and beta functions appear only as ratios over whole numbers, so they are tables of sums; logarithms of weeks are a table by day. A row
 * takes one exponential and one logarithm.
 */
final class CoinLikelihood implements SmoothFunction {
    private final RepeatRows rows;
    private final int first;
    private final int phases;
    /** What does not depend on the parameters, a customer on average. */
    private final double constant;

    private final double[] rate;
    private final double[] rateByR;
    private final double[] stay;
    private final double[] stayByA;
    private final double[] stayByB;
    private final double[] logWeeks;

    CoinLikelihood(RepeatRows rows, Coin coin, int phases) {
        this.rows = rows;
        this.first = coin.first;
        this.phases = phases;
        int most = rows.mostRepeats();
        double logFactorial = 0;
        for (int i = 2; i < phases; i++) {
            logFactorial += Math.log(i);
        }
        this.constant = ((phases - 1) * rows.logGaps() - rows.repeatPurchases() * logFactorial) / rows.customers();
        this.rate = new double[most + 1];
        this.rateByR = new double[most + 1];
        this.stay = new double[most + first + 1];
        this.stayByA = new double[most + first + 1];
        this.stayByB = new double[most + first + 1];
        this.logWeeks = new double[rows.oldest() + 1];
    }

    @Override
    public double at(double[] point, double[] gradient) {
        double r = Math.exp(point[0]);
        double alpha = Math.exp(point[1]);
        double a = Math.exp(point[2]);
        double b = Math.exp(point[3]);
        fill(r, alpha, a, b);
        double logAlpha = Math.log(alpha);
        double value = 0;
        double byR = 0;
        double byAlpha = 0;
        double byA = 0;
        double byB = 0;
        for (int row = 0; row < rows.size(); row++) {
            int repeats = rows.repeats[row];
            int coins = repeats + first;
            int last = rows.last[row];
            int age = rows.age[row];
            double weight = rows.customers[row];
            double shape = r + phases * repeats;
            double ageWeeks = alpha + age / rows.perWeek;
            double lastWeeks = alpha + last / rows.perWeek;
            double longer = logWeeks[age] - logWeeks[last];

            double alive = 1;
            double aliveByShape = 0;
            double phaseSum = 0;
            if (phases > 1) {
                double quiet = (age - last) / (rows.perWeek * ageWeeks);
                double term = 1;
                double logByShape = 0;
                for (int i = 1; i < phases; i++) {
                    double before = shape + i - 1;
                    term *= before / i * quiet;
                    logByShape += 1 / before;
                    alive += term;
                    aliveByShape += term * logByShape;
                    phaseSum += i * term;
                }
            }
            double both = Math.log(alive);
            double goneShare = 0;
            double tails = b + coins - 1;
            if (coins > 0) {
                double odds = Math.exp(shape * longer) * a / (tails * alive);
                if (odds == Double.POSITIVE_INFINITY) {
                    both = shape * longer + Math.log(a / tails);
                    goneShare = 1;
                } else {
                    both += Math.log1p(odds);
                    goneShare = odds / (1 + odds);
                }
            }
            double aliveShare = (1 - goneShare) / alive;
            value += weight * (rate[repeats] + r * logAlpha - shape * logWeeks[age] + stay[coins] + both);
            byR += weight
                    * (rateByR[repeats] + logAlpha - logWeeks[age] + goneShare * longer + aliveShare * aliveByShape);
            byAlpha += weight
                    * (r / alpha
                            - shape / ageWeeks
                            + goneShare * shape * (1 / ageWeeks - 1 / lastWeeks)
                            - aliveShare * phaseSum / ageWeeks);
            byA += weight * (stayByA[coins] + goneShare / a);
            byB += weight * (stayByB[coins] - (coins > 0 ? goneShare / tails : 0));
        }
        double customers = rows.customers();
        gradient[0] = -byR * r / customers;
        gradient[1] = -byAlpha * alpha / customers;
        gradient[2] = -byA * a / customers;
        gradient[3] = -byB * b / customers;
        return -value / customers - constant;
    }

    private void fill(double r, double alpha, double a, double b) {
        for (int day = 0; day < logWeeks.length; day++) {
            logWeeks[day] = Math.log(alpha + day / rows.perWeek);
        }
        for (int repeats = 1; repeats < rate.length; repeats++) {
            double sum = 0;
            double slope = 0;
            for (int i = phases * (repeats - 1); i < phases * repeats; i++) {
                sum += Math.log(r + i);
                slope += 1 / (r + i);
            }
            rate[repeats] = rate[repeats - 1] + sum;
            rateByR[repeats] = rateByR[repeats - 1] + slope;
        }
        for (int coins = 1; coins < stay.length; coins++) {
            double tails = b + coins - 1;
            stay[coins] = stay[coins - 1] + Math.log(tails / (a + tails));
            stayByA[coins] = stayByA[coins - 1] - 1 / (a + tails);
            stayByB[coins] = stayByB[coins - 1] + 1 / tails - 1 / (a + tails);
        }
    }
}
