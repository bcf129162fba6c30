// SPDX-License-Identifier: Apache-2.0
package io.millrace.stats;

/**
 * Whether two groups choose differently among the same choices, or whether chance alone does as much.
 *
 * <p>Log-likelihood ratio test of homogeneity (Sokal and Rohlf, "Biometry"), divided by the correction of Williams, "Improved Likelihood Ratio
 * Tests for Complete Contingency Tables" (Biometrika 63, 1976), which keeps small tables honest.
 *
 * @param statistic G, not corrected
 * @param degrees degrees of freedom: choices that somebody made, less one
 * @param p probability of so large a difference by chance alone, from the corrected G; 1 where there was no choice
 */
public record GTest(double statistic, int degrees, double p) {
    /** A table is too thin for the test where a cell would be expected to hold less than this. */
    public static final double LEAST_EXPECTED = 5;

    /**
     * Compares two groups.
     *
     * <p>Pre: as many counts in both, none negative; each counted thing is independent of the others. Post: p lies between 0 and 1.
     *
     * @throws IllegalArgumentException when the groups do not have the same choices
     */
    public static GTest of(long[] one, long[] other) {
        if (one.length != other.length) {
            throw new IllegalArgumentException("both groups must have the same choices");
        }
        long ofOne = sum(one);
        long ofOther = sum(other);
        double all = (double) ofOne + ofOther;
        int choices = 0;
        double g = 0;
        double overChoices = 0;
        for (int i = 0; i < one.length; i++) {
            double both = (double) one[i] + other[i];
            if (both > 0) {
                choices++;
                overChoices += 1 / both;
                g += part(one[i], both * ofOne / all) + part(other[i], both * ofOther / all);
            }
        }
        int degrees = choices - 1;
        if (degrees < 1 || ofOne == 0 || ofOther == 0) {
            return new GTest(0, Math.max(0, degrees), 1);
        }
        double statistic = Math.max(0, 2 * g);
        double overGroups = 1.0 / ofOne + 1.0 / ofOther;
        double correction = 1 + (all * overGroups - 1) * (all * overChoices - 1) / (6 * all * degrees);
        return new GTest(statistic, degrees, ChiSquaredTail.above(statistic / correction, degrees));
    }

    /** Whether one choice is made more often by one group, among all who chose. */
    public static GTest ofShare(long one, long ofOne, long other, long ofOther) {
        return of(new long[] {one, ofOne - one}, new long[] {other, ofOther - other});
    }

    /** The smallest count that would be expected in a cell if both groups chose alike; 0 where nobody chose. */
    public static double leastExpected(long[] one, long[] other) {
        double ofOne = sum(one);
        double ofOther = sum(other);
        double least = Double.MAX_VALUE;
        for (int i = 0; i < one.length; i++) {
            double both = (double) one[i] + other[i];
            if (both > 0) {
                least = Math.min(least, both * Math.min(ofOne, ofOther) / (ofOne + ofOther));
            }
        }
        return least == Double.MAX_VALUE ? 0 : least;
    }

    private static double part(long seen, double expected) {
        return seen == 0 ? 0 : seen * Math.log(seen / expected);
    }

    private static long sum(long... counts) {
        long sum = 0;
        for (long count : counts) {
            sum += count;
        }
        return sum;
    }
}
