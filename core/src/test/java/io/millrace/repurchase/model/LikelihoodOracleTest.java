// SPDX-License-Identifier: Apache-2.0
package io.millrace.repurchase.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.function.DoubleUnaryOperator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One customer at a time: likelihoods are those of the story of each model, integrated over rates and chances by Simpson's rule. */
class LikelihoodOracleTest {
    private static final double R = 1.3;
    private static final double ALPHA = 5.2;
    private static final double A = 1.4;
    private static final double B = 2.6;

    @ParameterizedTest
    @CsvSource({
        "1, 0, 0, 140",
        "1, 1, 20, 140",
        "1, 4, 90, 140",
        "2, 0, 0, 140",
        "2, 3, 45, 140",
        "3, 1, 139, 140",
        "3, 5, 100, 140",
        "5, 2, 30, 300"
    })
    void coin_models_as_they_are_told(int phases, int repeats, int lastDay, int ageDays) {
        long[] gaps = new long[200];
        double logGaps = 0;
        for (int i = 0, from = 0; i < repeats; i++) {
            int until = lastDay * (i + 1) / repeats;
            gaps[until - from]++;
            logGaps += Math.log((until - from) / 7.0);
            from = until;
        }
        RepeatRows rows = RepeatRows.of(new int[] {repeats}, new int[] {lastDay}, new int[] {ageDays}, gaps);
        double density = Math.exp((phases - 1) * logGaps) / Math.pow(factorial(phases - 1), repeats);
        for (Coin coin : Coin.values()) {
            int coins = repeats + coin.first;
            double stays = overChances(p -> Math.pow(1 - p, coins));
            double leaves = coins == 0 ? 0 : overChances(p -> p * Math.pow(1 - p, coins - 1));
            double likelihood = overRates(ALPHA, R, rate -> {
                double bought = density * Math.pow(rate, phases * repeats) * Math.exp(-rate * lastDay / 7);
                double quiet = 0;
                for (int phase = 0; phase < phases; phase++) {
                    quiet += Math.pow(rate * (ageDays - lastDay) / 7, phase) / factorial(phase);
                }
                return bought * (stays * quiet * Math.exp(-rate * (ageDays - lastDay) / 7) + leaves);
            });

            double ours = new CoinLikelihood(rows, coin, phases).at(logs(R, ALPHA, A, B), new double[4]);

            assertThat(-ours).as(coin.model(phases)).isCloseTo(Math.log(likelihood), within(1e-7));
        }
    }

    @ParameterizedTest
    @CsvSource({"5.2, 8.1, 0, 0", "5.2, 8.1, 3, 60", "9.5, 2.5, 0, 0", "9.5, 2.5, 4, 139", "6, 6, 2, 30"})
    void pareto_nbd_as_it_is_told(double alpha, double beta, int repeats, int lastDay) {
        double s = 1.7;
        double age = 20;
        double last = lastDay / 7.0;
        RepeatRows rows =
                RepeatRows.of(new int[] {repeats}, new int[] {lastDay}, new int[] {140}, new long[] {0, repeats});
        double likelihood = overRates(alpha, R, buys -> {
            double leftSince = overRates(
                    beta,
                    s,
                    leaves -> leaves
                            / (buys + leaves)
                            * (Math.exp(-(buys + leaves) * last) - Math.exp(-(buys + leaves) * age)));
            double stays = overRates(beta, s, leaves -> Math.exp(-(buys + leaves) * age));
            return Math.pow(buys, repeats) * (leftSince + stays);
        });

        double ours = new ParetoLikelihood(rows).at(logs(R, alpha, s, beta), new double[4]);

        assertThat(-ours).isCloseTo(Math.log(likelihood), within(1e-6));
    }

    private static double[] logs(double... values) {
        double[] logs = new double[values.length];
        for (int i = 0; i < logs.length; i++) {
            logs[i] = Math.log(values[i]);
        }
        return logs;
    }

    /** The mean over gamma distributed rates, on the log scale. */
    private static double overRates(double rate, double shape, DoubleUnaryOperator of) {
        double all = simpson(-24, 6, u -> Math.exp(shape * u - rate * Math.exp(u)));
        return simpson(-24, 6, u -> Math.exp(shape * u - rate * Math.exp(u)) * of.applyAsDouble(Math.exp(u))) / all;
    }

    /** The mean over beta distributed chances, as odds on the log scale. */
    private static double overChances(DoubleUnaryOperator of) {
        DoubleUnaryOperator weight = u -> Math.exp(A * u - (A + B) * Math.log1p(Math.exp(u)));
        double all = simpson(-25, 25, weight);
        return simpson(-25, 25, u -> weight.applyAsDouble(u) * of.applyAsDouble(1 / (1 + Math.exp(-u)))) / all;
    }

    private static double simpson(double from, double to, DoubleUnaryOperator of) {
        int steps = 1200;
        double width = (to - from) / steps;
        double sum = of.applyAsDouble(from) + of.applyAsDouble(to);
        for (int i = 1; i < steps; i++) {
            sum += (i % 2 == 0 ? 2 : 4) * of.applyAsDouble(from + i * width);
        }
        return sum * width / 3;
    }

    private static double factorial(int n) {
        double product = 1;
        for (int i = 2; i <= n; i++) {
            product *= i;
        }
        return product;
    }
}
