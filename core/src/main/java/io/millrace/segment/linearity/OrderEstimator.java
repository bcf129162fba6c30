// SPDX-License-Identifier: Apache-2.0
package io.millrace.segment.linearity;

import java.util.Arrays;
import java.util.function.IntPredicate;

/**
 * How far steps follow one order: MacKay, Johnson and Sansom, <i>How directed is a directed network?</i>, R. Soc. Open Sci. 2020.
 *
 * <p>Pre: steps with weights W, beginnings among them; ends and exits are left out, since leaving from every level would look like a skip.
 * Post: levels h solve (diag(u) − W − Wᵀ) h = v with u = in + out and v = in − out, where one place of each component is held at 0, since
 * levels have no origin. Incoherence is the mean of (h_j − h_i − 1)² over steps. A step from a touchpoint to itself does not move the
 * levels, and counts as a step back; one between two touchpoints of the same level leads neither ahead nor back.
 */
final class OrderEstimator {
    /** With more touchpoints the system is not solved. */
    static final int MOST_TOUCHPOINTS = 1_500;

    /** Levels closer than this are one level. */
    private static final double SAME = 1e-9;

    private final StepTable steps;
    private final IntPredicate exit;
    private final int[] row;
    private int rows;
    private long weight;

    /** @param exit whether cases leave at a touchpoint */
    OrderEstimator(StepTable steps, IntPredicate exit) {
        this.steps = steps;
        this.exit = exit;
        this.row = new int[steps.touchpoints() + 1];
        Arrays.fill(row, -1);
        for (int i = 0; i < steps.size(); i++) {
            if (counts(i)) {
                weight += steps.times(i);
                number(steps.from(i));
                number(steps.to(i));
            }
        }
    }

    private void number(int place) {
        if (row[place] < 0) {
            row[place] = rows++;
        }
    }

    private boolean counts(int i) {
        int from = steps.from(i);
        int to = steps.to(i);
        int edge = steps.touchpoints();
        return to != edge && !exit.test(to) && (from == edge || !exit.test(from));
    }

    /** Touchpoints and the beginning, as far as a step leads there or away. */
    int places() {
        return rows;
    }

    /** Steps, ends and exits left out. */
    long weight() {
        return weight;
    }

    /** Incoherence and backward steps. There must be a step, and not too many places. */
    Order estimate() {
        double[] level = levels();
        double off = 0;
        long backward = 0;
        for (int i = 0; i < steps.size(); i++) {
            if (counts(i)) {
                double rise = level[row[steps.to(i)]] - level[row[steps.from(i)]];
                off += steps.times(i) * (rise - 1) * (rise - 1);
                backward += rise < -SAME || steps.from(i) == steps.to(i) ? steps.times(i) : 0;
            }
        }
        return new Order(Math.min(1, off / weight), backward);
    }

    /**
     * What came out.
     *
     * @param incoherence F0, 0 to 1
     * @param backward steps to a lower level, or to the touchpoint itself
     */
    record Order(double incoherence, long backward) {}

    private double[] levels() {
        double[][] system = new double[rows][rows];
        double[] right = new double[rows];
        for (int i = 0; i < steps.size(); i++) {
            int from = steps.from(i);
            int to = steps.to(i);
            if (counts(i) && from != to) {
                int one = row[from];
                int other = row[to];
                double times = steps.times(i);
                system[one][one] += times;
                system[other][other] += times;
                system[Math.max(one, other)][Math.min(one, other)] -= times;
                right[one] -= times;
                right[other] += times;
            }
        }
        return LaplacianSolver.solve(system, right);
    }
}
