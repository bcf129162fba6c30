// SPDX-License-Identifier: Apache-2.0
package io.millrace.stats;

/**
 * How likely a standard normal value is that lies so far from 0.
 *
 * <p>Up to 2.5 by the series of Marsaglia, "Evaluating the Normal Distribution" (2004), beyond by Laplace's continued fraction. Post: right to
 * 12 digits.
 */
public final class NormalTail {
    /** So far from 0 lie 5 % of all values, on both sides together. */
    public static final double Z_95 = 1.959963984540054;

    private static final double SERIES_UP_TO = 2.5;
    private static final int FRACTION_STEPS = 200;

    private NormalTail() {}

    /** Probability of a value that is at least so far from 0, on either side. */
    public static double twoSided(double z) {
        double x = Math.abs(z);
        double density = Math.exp(-x * x / 2) / Math.sqrt(2 * Math.PI);
        if (x > SERIES_UP_TO) {
            double fraction = x;
            for (int step = FRACTION_STEPS; step > 0; step--) {
                fraction = x + step / fraction;
            }
            return 2 * density / fraction;
        }
        double sum = x;
        double term = x;
        for (int i = 3; term > sum * 1e-17; i += 2) {
            term *= x * x / i;
            sum += term;
        }
        return 1 - 2 * density * sum;
    }
}
