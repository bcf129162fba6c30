// SPDX-License-Identifier: Apache-2.0
package io.millrace.repurchase.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.millrace.stats.SmoothFunction;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** Generated rows: slopes by formula are those by differences, also where alpha and beta change places and where ratios are huge. */
class LikelihoodSlopesTest {
    private static final double[][] POINTS = {
        {0.24, 4.4, 0.8, 2.4}, {0.55, 10.6, 0.6, 11.7}, {3, 2, 5, 0.3}, {0.1, 30, 0.2, 1}, {2, 8, 1, 8}
    };

    @Test
    void slopes_of_coin_models() {
        RepeatRows rows = rows();
        for (Coin coin : Coin.values()) {
            for (int phases : new int[] {1, 2, 5}) {
                check(new CoinLikelihood(rows, coin, phases));
            }
        }
    }

    @Test
    void slopes_of_pareto_nbd() {
        check(new ParetoLikelihood(rows()));
    }

    @Test
    void slopes_of_gamma_gamma() {
        check(new SpendLikelihood(SpendRows.of(new int[] {1, 2, 2, 9, 40}, new double[] {3.5, 10, 22.35, 700, 1})));
    }

    private static void check(SmoothFunction function) {
        double step = 1e-5;
        for (double[] natural : POINTS) {
            int size = function instanceof SpendLikelihood ? 3 : 4;
            double[] point = new double[size];
            for (int i = 0; i < size; i++) {
                point[i] = Math.log(natural[i]);
            }
            double[] slope = new double[size];
            double[] unused = new double[size];
            assertThat(function.at(point, slope)).isFinite();
            for (int i = 0; i < size; i++) {
                double[] moved = point.clone();
                moved[i] = point[i] + step;
                double after = function.at(moved, unused);
                moved[i] = point[i] - step;
                double before = function.at(moved, unused);
                double expected = (after - before) / (2 * step);
                assertThat(slope[i])
                        .as(function + " by " + i)
                        .isCloseTo(expected, within(1e-6 * (1 + Math.abs(expected))));
            }
        }
    }

    private static RepeatRows rows() {
        SplittableRandom random = new SplittableRandom(7);
        int size = 300;
        int[] repeats = new int[size];
        int[] last = new int[size];
        int[] age = new int[size];
        long all = 0;
        for (int i = 0; i < size; i++) {
            age[i] = 20 + random.nextInt(700);
            repeats[i] = i % 3 == 0 ? 0 : 1 + random.nextInt(20);
            last[i] = repeats[i] == 0 ? 0 : repeats[i] + random.nextInt(age[i] - repeats[i] + 1);
            all += repeats[i];
        }
        // one so often and then so long not that a ratio is beyond all numbers
        all += 500 - repeats[1];
        repeats[1] = 500;
        last[1] = 500;
        age[1] = 30_000;
        return RepeatRows.of(repeats, last, age, new long[] {0, all - 40, 25, 15});
    }
}
