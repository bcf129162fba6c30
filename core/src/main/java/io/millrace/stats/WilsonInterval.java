// SPDX-License-Identifier: Apache-2.0
package io.millrace.stats;

/**
 * A share with its 95 % interval: the score interval of Wilson (1927), which stays between 0 and 1 and holds for small numbers and for
 * shares near the ends.
 *
 * @param share between 0 and 1
 * @param low lower bound
 * @param high upper bound
 */
public record WilsonInterval(double share, double low, double high) {
    /**
     * The interval of a share of so many.
     *
     * @throws IllegalArgumentException when there is nothing that it is a share of
     */
    public static WilsonInterval of(long part, long n) {
        return of((double) part / n, (double) n);
    }

    /**
     * The interval of a share that was estimated as well as by so many, which need not be a whole number: the effective size of a weighted
     * sample.
     *
     * @throws IllegalArgumentException when there is nothing that it is a share of
     */
    public static WilsonInterval of(double share, double n) {
        if (!(n > 0) || !(share >= 0 && share <= 1)) {
            throw new IllegalArgumentException(
                    "a share must lie between 0 and 1, of more than nothing: " + share + " of " + n);
        }
        double z = NormalTail.Z_95 * NormalTail.Z_95 / n;
        double middle = (share + z / 2) / (1 + z);
        double half = NormalTail.Z_95 * Math.sqrt(share * (1 - share) / n + z / (4 * n)) / (1 + z);
        // rounding must not put the share outside
        return new WilsonInterval(
                share, Math.min(share, Math.max(0, middle - half)), Math.max(share, Math.min(1, middle + half)));
    }
}
