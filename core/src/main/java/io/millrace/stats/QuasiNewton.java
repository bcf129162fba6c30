// SPDX-License-Identifier: Apache-2.0
package io.millrace.stats;

import io.millrace.stats.Optimum.Status;

/**
 * Finds a minimum of a smooth function of a few numbers.
 *
 * <p>The method of Broyden, Fletcher, Goldfarb and Shanno (Nocedal and Wright, "Numerical Optimization", 2nd edition, algorithm 6.1); steps
 * by the bisection of Lewis and Overton, "Nonsmooth optimization via quasi-Newton methods" (2013), which keeps the curvature positive. No step
 * moves a number by more than 2, so that numbers on a log scale stay in reach.
 *
 * <p>Pre: the start is a point where the function is finite. Post: the value is not above that at the start; the same input gives the same bytes.
 */
public final class QuasiNewton {
    private static final int STEPS = 500;
    private static final int HALVINGS = 60;
    private static final double FARTHEST = 2;
    private static final double ENOUGH_LOWER = 1e-4;
    private static final double FLATTER = 0.9;

    private final SmoothFunction function;
    private final double tolerance;
    private final int size;
    private final double[][] inverse;
    private final double[] direction;
    private final double[] next;
    private final double[] nextSlope;
    private double[] point;
    private double[] slope;
    private double value;
    private double nextValue;

    private QuasiNewton(SmoothFunction function, double[] start, double tolerance) {
        this.function = function;
        this.tolerance = tolerance;
        this.size = start.length;
        this.inverse = new double[size][size];
        this.direction = new double[size];
        this.next = new double[size];
        this.nextSlope = new double[size];
        this.point = start.clone();
        this.slope = new double[size];
        this.value = function.at(point, slope);
    }

    /**
     * Searches downhill.
     *
     * @param tolerance the largest slope that counts as none
     */
    public static Optimum minimise(SmoothFunction function, double[] start, double tolerance) {
        return new QuasiNewton(function, start, tolerance).search();
    }

    private Optimum search() {
        forget();
        boolean fresh = true;
        for (int step = 0; step < STEPS; step++) {
            if (steepest() <= tolerance) {
                return optimum(step, Status.FOUND);
            }
            double descent = aim();
            if (!(descent < 0) || !walk(descent)) {
                if (fresh) {
                    return optimum(step, Status.STALLED);
                }
                forget();
                fresh = true;
                continue;
            }
            learn(fresh);
            fresh = false;
        }
        return optimum(STEPS, Status.UNFINISHED);
    }

    private Optimum optimum(int steps, Status status) {
        return new Optimum(point, value, steepest(), steps, status);
    }

    private void forget() {
        for (int i = 0; i < size; i++) {
            for (int j = 0; j < size; j++) {
                inverse[i][j] = i == j ? 1 : 0;
            }
        }
    }

    private double steepest() {
        double steepest = 0;
        for (double by : slope) {
            steepest = Math.max(steepest, Math.abs(by));
        }
        return steepest;
    }

    /** Sets the direction and returns the slope along it. */
    private double aim() {
        double largest = 0;
        for (int i = 0; i < size; i++) {
            direction[i] = -dot(inverse[i], slope);
            largest = Math.max(largest, Math.abs(direction[i]));
        }
        double scale = largest > FARTHEST ? FARTHEST / largest : 1;
        for (int i = 0; i < size; i++) {
            direction[i] *= scale;
        }
        return dot(direction, slope);
    }

    /** Finds a step that goes enough lower and to where it is flatter; false when there is none. */
    private boolean walk(double descent) {
        double low = 0;
        double high = Double.POSITIVE_INFINITY;
        double length = 1;
        // of a value near its minimum only so many digits are known
        double noise = 1e-14 * Math.abs(value);
        for (int turn = 0; turn < HALVINGS; turn++) {
            for (int i = 0; i < size; i++) {
                next[i] = point[i] + length * direction[i];
            }
            double there = function.at(next, nextSlope);
            if (!(there <= value + ENOUGH_LOWER * length * descent + noise)) {
                high = length;
            } else if (dot(direction, nextSlope) < FLATTER * descent) {
                low = length;
            } else {
                nextValue = there;
                return true;
            }
            length = high < Double.POSITIVE_INFINITY ? (low + high) / 2 : 2 * low;
        }
        return false;
    }

    private void learn(boolean first) {
        double[] step = new double[size];
        double[] change = new double[size];
        for (int i = 0; i < size; i++) {
            step[i] = next[i] - point[i];
            change[i] = nextSlope[i] - slope[i];
        }
        point = next.clone();
        slope = nextSlope.clone();
        value = nextValue;
        double bend = dot(step, change);
        if (!(bend > 0)) {
            return;
        }
        if (first) {
            double scale = bend / dot(change, change);
            for (int i = 0; i < size; i++) {
                inverse[i][i] = scale;
            }
        }
        double[] turned = new double[size];
        for (int i = 0; i < size; i++) {
            turned[i] = dot(inverse[i], change);
        }
        double weight = 1 + dot(change, turned) / bend;
        for (int i = 0; i < size; i++) {
            for (int j = 0; j < size; j++) {
                inverse[i][j] += (weight * step[i] * step[j] - turned[i] * step[j] - step[i] * turned[j]) / bend;
            }
        }
    }

    private static double dot(double[] a, double[] b) {
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            sum += a[i] * b[i];
        }
        return sum;
    }
}
