// SPDX-License-Identifier: Apache-2.0
package io.millrace.segment.linearity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;

/** Generated graphs. */
class LaplacianSolverTest {
    @Test
    void every_component_is_solved_for_itself() {
        for (int seed = 0; seed < 50; seed++) {
            Random random = new Random(seed);
            int size = 2 + random.nextInt(12);
            int components = 1 + random.nextInt(3);
            double[][] lower = new double[size][size];
            double[] right = new double[size];
            double[][] whole = new double[size][size];
            for (int edge = 0; edge < 30; edge++) {
                int one = random.nextInt(size);
                int other = random.nextInt(size);
                if (one != other && one % components == other % components) {
                    double weight = 1 + random.nextInt(1_000_000);
                    add(lower, whole, Math.max(one, other), Math.min(one, other), weight);
                    right[one] += weight;
                    right[other] -= weight;
                }
            }
            double[] wanted = right.clone();

            double[] solved = LaplacianSolver.solve(lower, right);

            for (int i = 0; i < size; i++) {
                double product = 0;
                for (int j = 0; j < size; j++) {
                    product += whole[i][j] * solved[j];
                }
                assertThat(product).as("row " + i + " of seed " + seed).isCloseTo(wanted[i], within(1e-3));
            }
        }
    }

    private static void add(double[][] lower, double[][] whole, int row, int column, double weight) {
        lower[row][row] += weight;
        lower[column][column] += weight;
        lower[row][column] -= weight;
        whole[row][row] += weight;
        whole[column][column] += weight;
        whole[row][column] -= weight;
        whole[column][row] -= weight;
    }
}
