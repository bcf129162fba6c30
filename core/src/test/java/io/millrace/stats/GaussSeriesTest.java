// SPDX-License-Identifier: Apache-2.0
package io.millrace.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/** Closed forms that the series must give, and slopes by differences. */
class GaussSeriesTest {

    @Test
    void a_logarithm_and_an_arc_tangent_are_gauss_series() {
        for (double z : new double[] {0.01, 0.5, 0.9, 0.99}) {
            assertThat(new GaussSeries(1, 2, z).value()).isCloseTo(-Math.log1p(-z) / z, within(1e-12));
            double root = Math.sqrt(z);
            assertThat(new GaussSeries(0.5, 1.5, z).value())
                    .isCloseTo(Math.log((1 + root) / (1 - root)) / 2 / root, within(1e-12));
        }
        assertThat(new GaussSeries(3, 5, 0).value()).isEqualTo(1);
    }

    @Test
    void slopes_are_those_of_differences() {
        double step = 1e-5;
        for (double[] at : new double[][] {{0.3, 2.1, 0.2}, {26.5, 27.9, 0.8}, {1.6, 40, 0.97}, {0.6, 1.7, 0}}) {
            GaussSeries series = new GaussSeries(at[0], at[1], at[2]);
            assertThat(series.byB()).isCloseTo(slope(at, 0, step), within(1e-6 * (1 + series.byB())));
            assertThat(series.byC()).isCloseTo(slope(at, 1, step), within(1e-6 * (1 - series.byC())));
            if (at[2] > 0) {
                assertThat(series.byZ()).isCloseTo(slope(at, 2, step), within(1e-6 * (1 + series.byZ())));
            } else {
                assertThat(series.byZ()).isCloseTo(at[0] / at[1], within(1e-12));
            }
        }
    }

    private static double slope(double[] at, int by, double step) {
        double[] after = at.clone();
        double[] before = at.clone();
        after[by] += step;
        before[by] = Math.max(0, before[by] - step);
        return (new GaussSeries(after[0], after[1], after[2]).value()
                        - new GaussSeries(before[0], before[1], before[2]).value())
                / (after[by] - before[by]);
    }
}
