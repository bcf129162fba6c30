// SPDX-License-Identifier: Apache-2.0
package io.millrace.segment.linearity;

/**
 * Solves the Laplacian of a weighted graph by Cholesky's decomposition. Such a matrix is singular once for each component of the graph: the
 * last row of a component has nothing left on its diagonal when the others are taken out, and is held at 0.
 *
 * <p>Pre: the lower half of a symmetric matrix whose rows sum to 0 with nothing positive off the diagonal, and a right side that sums to 0
 * over each component. Post: a solution; both arguments are overwritten.
 */
final class LaplacianSolver {
    /** What is left of a diagonal by rounding, as a share of what it was. */
    private static final double NOTHING = 1e-10;

    private LaplacianSolver() {}

    static double[] solve(double[][] lower, double[] right) {
        int size = right.length;
        for (int i = 0; i < size; i++) {
            double[] row = lower[i];
            double whole = row[i];
            for (int j = 0; j < i; j++) {
                double[] above = lower[j];
                double sum = row[j];
                for (int k = 0; k < j; k++) {
                    sum -= row[k] * above[k];
                }
                row[j] = above[j] == 0 ? 0 : sum / above[j];
                row[i] -= row[j] * row[j];
            }
            row[i] = row[i] <= whole * NOTHING ? 0 : Math.sqrt(row[i]);
        }
        for (int i = 0; i < size; i++) {
            for (int j = 0; j < i; j++) {
                right[i] -= lower[i][j] * right[j];
            }
            right[i] = lower[i][i] == 0 ? 0 : right[i] / lower[i][i];
        }
        for (int i = size - 1; i >= 0; i--) {
            for (int j = i + 1; j < size; j++) {
                right[i] -= lower[j][i] * right[j];
            }
            right[i] = lower[i][i] == 0 ? 0 : right[i] / lower[i][i];
        }
        return right;
    }
}
