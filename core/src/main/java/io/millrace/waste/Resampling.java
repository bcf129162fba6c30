// SPDX-License-Identifier: Apache-2.0
package io.millrace.waste;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.function.ToDoubleFunction;

/**
 * The bootstrap over groups of cases: cases fall into groups by lot, groups are drawn with replacement, and the middle 95 % of what the draws
 * give is the interval. As many cases as a log has need not be drawn one by one.
 *
 * <p>Source: Efron, <em>Bootstrap methods: another look at the jackknife</em>, Annals of Statistics 1979. Pre: the groups are alike but for
 * chance. Post: the same sums give the same interval.
 */
final class Resampling {
    private static final int DRAWS = 400;
    private static final long SEED = 20_260_101;
    private static final int[][] WEIGHTS = weights();

    private Resampling() {}

    static Resampled of(CountedWaste.Groups groups, ToDoubleFunction<Drawn> function) {
        int[] once = new int[SumShape.GROUPS];
        Arrays.fill(once, 1);
        double value = function.applyAsDouble(groups.drawn(once));
        double[] draws = new double[DRAWS];
        int known = 0;
        for (int[] weights : WEIGHTS) {
            double drawn = function.applyAsDouble(groups.drawn(weights));
            if (Double.isFinite(drawn)) {
                draws[known++] = drawn;
            }
        }
        if (known < DRAWS / 2) {
            return new Resampled(Double.NaN, Double.NaN, Double.NaN);
        }
        Arrays.sort(draws, 0, known);
        return new Resampled(value, draws[(int) (0.025 * (known - 1))], draws[(int) Math.ceil(0.975 * (known - 1))]);
    }

    private static int[][] weights() {
        SplittableRandom random = new SplittableRandom(SEED);
        int[][] weights = new int[DRAWS][SumShape.GROUPS];
        for (int[] draw : weights) {
            for (int i = 0; i < SumShape.GROUPS; i++) {
                draw[random.nextInt(SumShape.GROUPS)]++;
            }
        }
        return weights;
    }
}
