// SPDX-License-Identifier: Apache-2.0
package io.millrace.waste;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.function.ToDoubleFunction;

/**
 * Bootstrap over cases in random groups: cases fall into {@value #BUCKETS} buckets by a hash of their number, and whole buckets are drawn
 * with Poisson(1) weights. Because buckets are sums of integers, any slicing of the log gives the same bytes.
 *
 * <p>Sources: B. Efron, R. Tibshirani, <i>An Introduction to the Bootstrap</i>, 1993, ch. 13 (percentile interval); J. Hanley, B. MacGibbon,
 * <i>Creating non-parametric bootstrap samples using Poisson frequencies</i>, 2006. Pre: buckets of one spot. Post: the same weights for every
 * spot and every run.
 */
final class BucketBootstrap {
    static final int BUCKETS = 256;

    private static final int DRAWS = 800;
    private static final byte[][] WEIGHTS = weights();

    private final long[][] draws = new long[DRAWS][Sums.COLUMNS];

    /** Draws from the buckets that begin at an offset. */
    BucketBootstrap(long[] buckets, int offset) {
        for (int draw = 0; draw < DRAWS; draw++) {
            long[] sums = draws[draw];
            for (int bucket = 0; bucket < BUCKETS; bucket++) {
                long weight = WEIGHTS[draw][bucket];
                int from = offset + bucket * Sums.COLUMNS;
                for (int column = 0; weight != 0 && column < Sums.COLUMNS; column++) {
                    sums[column] += weight * buckets[from + column];
                }
            }
        }
    }

    /** The bucket of a case: a finaliser of SplitMix64 spreads neighbours apart. */
    static int bucket(int caseNumber) {
        long mixed = (caseNumber + 0x9e3779b97f4a7c15L) * 0xbf58476d1ce4e5b9L;
        mixed = (mixed ^ mixed >>> 27) * 0x94d049bb133111ebL;
        return (int) ((mixed ^ mixed >>> 31) & (BUCKETS - 1));
    }

    /** The draws of a number in ascending order, without those in which it cannot be computed. */
    double[] sorted(ToDoubleFunction<Sums> number) {
        return Arrays.stream(draws)
                .mapToDouble(sums -> number.applyAsDouble(new Sums(sums)))
                .filter(Double::isFinite)
                .sorted()
                .toArray();
    }

    /** The value below which this share of the sorted draws lies; NaN without draws. */
    static double quantile(double share, double... sorted) {
        return sorted.length == 0 ? Double.NaN : sorted[(int) Math.round(share * (sorted.length - 1))];
    }

    private static byte[][] weights() {
        SplittableRandom random = new SplittableRandom(20_250_101);
        byte[][] weights = new byte[DRAWS][BUCKETS];
        for (byte[] draw : weights) {
            for (int bucket = 0; bucket < BUCKETS; bucket++) {
                draw[bucket] = poisson(random.nextDouble());
            }
        }
        return weights;
    }

    /** Poisson(1) by inversion. */
    private static byte poisson(double uniform) {
        double left = uniform;
        double chance = Math.exp(-1);
        byte count = 0;
        while (left >= chance && count < 12) {
            left -= chance;
            count++;
            chance /= count;
        }
        return count;
    }
}
