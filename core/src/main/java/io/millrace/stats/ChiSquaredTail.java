// SPDX-License-Identifier: Apache-2.0
package io.millrace.stats;

/**
 * How likely a chi-squared value is that is at least so large.
 *
 * <p>The upper regularised incomplete gamma function Q(k/2, x/2): below its middle by the series, beyond by the continued fraction (Abramowitz
 * and Stegun, "Handbook of Mathematical Functions", 1964, 6.5.29 and 6.5.31), the fraction by the method of Lentz as Thompson and Barnett
 * changed it (1986). Post: right to 10 digits.
 */
public final class ChiSquaredTail {
    private static final double TINY = 1e-300;
    private static final double EXACT = 1e-16;
    private static final double HALF_LOG_PI = 0.5723649429247001;

    private ChiSquaredTail() {}

    /** Probability of a value of at least {@code x}; pre: {@code degrees >= 1}. */
    public static double above(double x, int degrees) {
        if (x <= 0) {
            return 1;
        }
        double a = degrees / 2.0;
        double half = x / 2;
        double scale = Math.exp(a * Math.log(half) - half - logGamma(degrees));
        double tail = half < a + 1 ? 1 - scale * series(a, half) : scale * fraction(a, half);
        return Math.min(1, Math.max(0, tail));
    }

    private static double series(double a, double x) {
        double term = 1 / a;
        double sum = term;
        for (double n = a + 1; term > sum * EXACT; n++) {
            term *= x / n;
            sum += term;
        }
        return sum;
    }

    private static double fraction(double a, double x) {
        double b = x + 1 - a;
        double c = 1 / TINY;
        double d = 1 / b;
        double value = d;
        double change = 0;
        for (int i = 1; Math.abs(change - 1) > EXACT && i < 100_000; i++) {
            double step = -i * (i - a);
            b += 2;
            d = 1 / notNothing(step * d + b);
            c = notNothing(b + step / c);
            change = d * c;
            value *= change;
        }
        return value;
    }

    private static double notNothing(double value) {
        return Math.abs(value) < TINY ? TINY : value;
    }

    /** The logarithm of the gamma function at half of a whole number. */
    private static double logGamma(int doubled) {
        double log = doubled % 2 == 0 ? 0 : HALF_LOG_PI;
        for (double n = doubled / 2.0 - 1; n > 0; n--) {
            log += Math.log(n);
        }
        return log;
    }
}
