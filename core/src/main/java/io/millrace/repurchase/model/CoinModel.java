// SPDX-License-Identifier: Apache-2.0
package io.millrace.repurchase.model;

import io.millrace.stats.NegativeBinomialTail;

/**
 * Customers buy at a rate of their own and toss a coin of their own after purchases: heads, they never come back. Rates are gamma(r, alpha)
 * distributed, chances of heads beta(a, b).
 *
 * <p>One phase: BG/NBD (Fader, Hardie and Lee, "Counting your customers the easy way", 2005) and MBG/NBD (Batislam, Denizel and Filiztekin,
 * 2007). More phases: gaps are Erlang distributed, so people buy more regularly (Platzer and Reutterer, "Ticking away the moments", 2016;
 * Reutterer, Platzer and Schröder, 2021).
 *
 * <p>What comes next is not approximated: given the phase in which the customer stands, phases to come are negative binomial, and each purchase
 * among them needs the coins before it. For one phase this sum equals the published closed forms, without their pole at a = 1.
 *
 * @param coin when the coin is tossed
 * @param phases of a gap: 1 for gaps without memory
 * @param r shape of the rates
 * @param alpha rate of the rates, in weeks; rates are phases a week
 * @param a heads of the coins
 * @param b tails of the coins
 */
public record CoinModel(Coin coin, int phases, double r, double alpha, double a, double b) implements CustomerModel {

    public CoinModel {
        if (phases < 1 || !(r > 0 && alpha > 0 && a > 0 && b > 0)) {
            throw new IllegalArgumentException("phases, r, alpha, a and b are positive");
        }
    }

    @Override
    public String name() {
        return coin.model(phases);
    }

    @Override
    public double alive(RepeatHistory history) {
        double[] phase = phaseWeights(history);
        int coins = history.repeats() + coin.first;
        if (coins == 0) {
            return 1;
        }
        double gone = Math.log(a / (b + coins - 1))
                + shape(history) * Math.log((alpha + history.ageWeeks()) / (alpha + history.lastWeek()));
        return 1 / (1 + Math.exp(gone - Math.log(sum(phase))));
    }

    @Override
    public double expectedPurchases(RepeatHistory history, double weeks) {
        if (weeks <= 0) {
            return 0;
        }
        double[] phase = phaseWeights(history);
        double expected = 0;
        for (int stands = 0; stands < phases; stands++) {
            if (phase[stands] > 0) {
                expected += phase[stands] * purchases(history, stands, weeks);
            }
        }
        return alive(history) * expected / sum(phase);
    }

    /** Purchases of somebody who is alive and has so many phases of the gap behind. */
    private double purchases(RepeatHistory history, int stands, double weeks) {
        NegativeBinomialTail tail = new NegativeBinomialTail(shape(history) + stands, part(history, weeks));
        double stays = 1;
        double expected = 0;
        double tails = b + history.repeats() + coin.first;
        for (int nth = 1; ; nth++) {
            while (tail.count() < nth * phases - stands) {
                tail.advance();
                if (tail.over()) {
                    return expected;
                }
            }
            expected += stays * tail.tail();
            stays *= tails / (a + tails);
            tails++;
        }
    }

    @Override
    public double buysWithin(RepeatHistory history, double weeks) {
        if (weeks <= 0) {
            return 0;
        }
        double[] phase = phaseWeights(history);
        double bought = 0;
        for (int stands = 0; stands < phases; stands++) {
            bought += phase[stands] * gapEnds(shape(history) + stands, phases - stands, history, weeks);
        }
        return alive(history) * bought / sum(phase);
    }

    /** Probability that so many phases are over within so many weeks. */
    private double gapEnds(double shape, int left, RepeatHistory history, double weeks) {
        double part = part(history, weeks);
        double logNone = shape * Math.log((alpha + history.ageWeeks()) / (alpha + history.ageWeeks() + weeks));
        if (left == 1) {
            return -Math.expm1(logNone);
        }
        double likely = Math.exp(logNone);
        double fewer = 0;
        for (int count = 0; count < left; count++) {
            fewer += likely;
            likely *= (shape + count) / (count + 1) * part;
        }
        return Math.max(0, 1 - fewer);
    }

    /** Who is alive buys again. */
    @Override
    public double buysAgain(RepeatHistory history) {
        return alive(history);
    }

    private double shape(RepeatHistory history) {
        return r + phases * history.repeats();
    }

    private double part(RepeatHistory history, double weeks) {
        return weeks / (alpha + history.ageWeeks() + weeks);
    }

    /** In which phase of the gap a customer stands who is alive, as odds against the first phase. */
    private double[] phaseWeights(RepeatHistory history) {
        double[] weights = new double[phases];
        double quiet = (history.ageWeeks() - history.lastWeek()) / (alpha + history.ageWeeks());
        weights[0] = 1;
        for (int i = 1; i < phases; i++) {
            weights[i] = weights[i - 1] * (shape(history) + i - 1) / i * quiet;
        }
        return weights;
    }

    private static double sum(double[] values) {
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        return sum;
    }
}
