// SPDX-License-Identifier: Apache-2.0
package io.millrace.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.millrace.stats.Optimum.Status;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** A valley with a known floor, a slope without end, and a fold where no slope tells the way. */
class QuasiNewtonTest {

    @Test
    void finds_the_floor_of_rosenbrocks_valley() {
        Optimum found = QuasiNewton.minimise(QuasiNewtonTest::rosenbrock, new double[] {-1.2, 1}, 1e-9);

        assertThat(found.status()).isEqualTo(Status.FOUND);
        assertThat(found.point()).containsExactly(new double[] {1, 1}, within(1e-8));
        assertThat(found.steepest()).isLessThanOrEqualTo(1e-9);
        assertThat(found.steps()).isLessThan(60);
    }

    @Test
    void a_slope_without_end_is_not_found() {
        Optimum found = QuasiNewton.minimise(
                (point, gradient) -> {
                    gradient[0] = -1;
                    return -point[0];
                },
                new double[] {0},
                1e-9);

        assertThat(found.status()).isNotEqualTo(Status.FOUND);
    }

    @Test
    void steps_back_from_where_the_function_is_not_defined() {
        Optimum found = QuasiNewton.minimise(
                (point, gradient) -> {
                    gradient[0] = 1 - 1 / point[0];
                    return point[0] - Math.log(point[0]);
                },
                new double[] {3},
                1e-9);

        assertThat(found.point()[0]).isCloseTo(1, within(1e-8));
    }

    @Test
    void the_curvature_of_the_floor_is_known() {
        double[][] bends = Curvature.at(QuasiNewtonTest::rosenbrock, new double[] {1, 1});

        assertThat(bends[0]).containsExactly(new double[] {802, -400}, within(1e-3));
        assertThat(bends[1]).containsExactly(new double[] {-400, 200}, within(1e-3));
        double[][] inverse = Objects.requireNonNull(Curvature.inverse(new double[][] {{802, -400}, {-400, 200}}));
        assertThat(inverse[0]).containsExactly(new double[] {0.5, 1}, within(1e-9));
        assertThat(inverse[1]).containsExactly(new double[] {1, 2.005}, within(1e-9));
    }

    @Test
    void what_does_not_bend_upwards_has_no_inverse() {
        assertThat(Curvature.inverse(new double[][] {{1, 2}, {2, 1}})).isNull();
        assertThat(Curvature.inverse(new double[][] {{1, 0}, {0, 0}})).isNull();
    }

    private static double rosenbrock(double[] at, double[] gradient) {
        double off = at[1] - at[0] * at[0];
        gradient[0] = -400 * at[0] * off - 2 * (1 - at[0]);
        gradient[1] = 200 * off;
        return 100 * off * off + (1 - at[0]) * (1 - at[0]);
    }
}
