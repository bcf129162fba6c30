// SPDX-License-Identifier: Apache-2.0
package io.millrace.stats;

/**
 * Gauss's hypergeometric function 2F1(1, b; c; z) with its slopes, term by term (Abramowitz and Stegun, "Handbook of Mathematical Functions",
 * 1964, 15.1.1). All terms are positive and none is larger than the one before times z, so nothing cancels and nothing overflows.
 *
 * <p>Pre: {@code 0 < b < c} and {@code 0 <= z < 1}. Post: the function to 14 digits where z is below .999; beyond, at most 50,000 terms are
 * summed.
 */
public final class GaussSeries {
    private static final double EXACT = 1e-16;
    private static final int TERMS = 50_000;

    private final double value;
    private final double byB;
    private final double byC;
    private final double byZ;

    public GaussSeries(double b, double c, double z) {
        double term = 1;
        double sum = 1;
        double logByB = 0;
        double logByC = 0;
        double sumByB = 0;
        double sumByC = 0;
        double sumByZ = 0;
        // what is left after a term is at most the term times z / (1 - z)
        double enough = EXACT * (1 - z);
        for (int i = 0; i < TERMS && term > enough * sum / (i + 1); i++) {
            double partB = 1 / (b + i);
            double partC = 1 / (c + i);
            double slope = term * partC / partB;
            term = slope * z;
            logByB += partB;
            logByC -= partC;
            sum += term;
            sumByB += term * logByB;
            sumByC += term * logByC;
            sumByZ += (i + 1) * slope;
        }
        this.value = sum;
        this.byB = sumByB;
        this.byC = sumByC;
        this.byZ = sumByZ;
    }

    public double value() {
        return value;
    }

    /** Slope by the second parameter. */
    public double byB() {
        return byB;
    }

    /** Slope by the third parameter. */
    public double byC() {
        return byC;
    }

    /** Slope by the argument. */
    public double byZ() {
        return byZ;
    }
}
