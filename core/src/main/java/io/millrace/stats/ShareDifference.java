// SPDX-License-Identifier: Apache-2.0
package io.millrace.stats;

/**
 * One share minus another with its 95 % interval: the hybrid score interval of Newcombe (1998, method 10), made of the Wilson intervals of
 * the two. Shares of samples that have members in common are told how far they go together (method 10 for paired samples).
 *
 * @param difference between -1 and 1
 * @param low lower bound
 * @param high upper bound
 */
public record ShareDifference(double difference, double low, double high) {

    /**
     * The difference between shares of two independent samples.
     *
     * @throws IllegalArgumentException when a sample is empty
     */
    public static ShareDifference of(long part, long n, long otherPart, long otherN) {
        return of(WilsonInterval.of(part, n), WilsonInterval.of(otherPart, otherN), 0);
    }

    /**
     * The difference between two shares.
     *
     * @param correlation between the two estimates, -1 to 1; 0 for independent samples
     */
    public static ShareDifference of(WilsonInterval one, WilsonInterval other, double correlation) {
        double difference = one.share() - other.share();
        return new ShareDifference(
                difference,
                Math.max(-1, difference - distance(one.share() - one.low(), other.high() - other.share(), correlation)),
                Math.min(1, difference + distance(one.high() - one.share(), other.share() - other.low(), correlation)));
    }

    private static double distance(double one, double other, double correlation) {
        return Math.sqrt(Math.max(0, one * one - 2 * correlation * one * other + other * other));
    }

    /** Whether the interval leaves room for no difference. */
    public boolean mayBeNone() {
        return low <= 0 && high >= 0;
    }
}
