// SPDX-License-Identifier: Apache-2.0
package io.millrace.repurchase.model;

import io.millrace.stats.GaussSeries;

/**
 * A race of two unknown rates: one gamma(m, A), one gamma(s, B) distributed. It gives phi in
 *
 * <pre>{@code
 * s * integral over u from 0 of (A + u)^-m (B + u)^-(s + 1) du = s / (m + s) * phi * A^-m B^-s
 * }</pre>
 *
 * <p>so {@code s / (m + s) * phi} is the probability that the second happens before the first. Gauss's function as in Fader and Hardie, "A note on
 * deriving the Pareto/NBD model" (2005), turned by Euler's transformation, so that all terms are positive however far A and B are apart.
 *
 * <p>Pre: m, s, A and B are positive. Post: phi with its slopes.
 */
final class DeathTail {
    final double phi;
    final double byM;
    final double byS;
    final double byA;
    final double byB;

    DeathTail(double m, double a, double s, double b) {
        if (a >= b) {
            GaussSeries series = new GaussSeries(m, m + s + 1, (a - b) / a);
            phi = series.value();
            byM = series.byB() + series.byC();
            byS = series.byC();
            byA = series.byZ() * b / (a * a);
            byB = -series.byZ() / a;
        } else {
            GaussSeries series = new GaussSeries(s + 1, m + s + 1, (b - a) / b);
            double ratio = a / b;
            phi = ratio * series.value();
            byM = ratio * series.byC();
            byS = ratio * (series.byB() + series.byC());
            byA = (series.value() - ratio * series.byZ()) / b;
            byB = -ratio * byA;
        }
    }
}
