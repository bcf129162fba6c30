// SPDX-License-Identifier: Apache-2.0
package io.millrace.stats;

import org.jspecify.annotations.Nullable;

/** How a smooth function bends at a minimum: its second derivatives, by central differences of the first. */
public final class Curvature {
    private static final double STEP = 1e-4;

    private Curvature() {}

    /** Second derivatives at a point, made symmetric. */
    public static double[][] at(SmoothFunction function, double[] point) {
        int size = point.length;
        double[][] bends = new double[size][size];
        double[] after = new double[size];
        double[] before = new double[size];
        for (int i = 0; i < size; i++) {
            double[] moved = point.clone();
            moved[i] = point[i] + STEP;
            function.at(moved, after);
            moved[i] = point[i] - STEP;
            function.at(moved, before);
            for (int j = 0; j < size; j++) {
                double bend = (after[j] - before[j]) / (2 * STEP);
                bends[i][j] += bend / 2;
                bends[j][i] += bend / 2;
            }
        }
        return bends;
    }

    /** The inverse of a symmetric matrix by its Cholesky factor; null unless it bends upwards in each direction. */
    public static double @Nullable [][] inverse(double[][] matrix) {
        int size = matrix.length;
        double[][] factor = factor(matrix);
        if (factor == null) {
            return null;
        }
        double[][] inverse = new double[size][];
        for (int column = 0; column < size; column++) {
            inverse[column] = solve(factor, column);
        }
        return inverse;
    }

    private static double @Nullable [][] factor(double[][] matrix) {
        int size = matrix.length;
        double[][] factor = new double[size][size];
        for (int i = 0; i < size; i++) {
            for (int j = 0; j <= i; j++) {
                double rest = matrix[i][j];
                for (int l = 0; l < j; l++) {
                    rest -= factor[i][l] * factor[j][l];
                }
                if (i > j) {
                    factor[i][j] = rest / factor[j][j];
                } else if (rest > 0) {
                    factor[i][i] = Math.sqrt(rest);
                } else {
                    return null;
                }
            }
        }
        return factor;
    }

    private static double[] solve(double[][] factor, int column) {
        int size = factor.length;
        double[] solution = new double[size];
        for (int i = 0; i < size; i++) {
            double rest = i == column ? 1 : 0;
            for (int l = 0; l < i; l++) {
                rest -= factor[i][l] * solution[l];
            }
            solution[i] = rest / factor[i][i];
        }
        for (int i = size - 1; i >= 0; i--) {
            double rest = solution[i];
            for (int l = i + 1; l < size; l++) {
                rest -= factor[l][i] * solution[l];
            }
            solution[i] = rest / factor[i][i];
        }
        return solution;
    }
}
