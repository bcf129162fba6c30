// SPDX-License-Identifier: Apache-2.0
package io.millrace.stats;

import java.util.Arrays;
import java.util.OptionalLong;

/** A step function of time that is defined by the value from each step on. */
final class StepCurve {
    /** Values that should be equal differ by rounding; a step counts as reached within this. */
    private static final double ROUNDING = 1e-12;

    private long[] times = new long[16];
    private double[] values = new double[16];
    private int size;
    private final double start;

    StepCurve(double start) {
        this.start = start;
    }

    /** Adds a step later than the last one. */
    void append(long time, double value) {
        if (size == times.length) {
            times = Arrays.copyOf(times, size * 2);
            values = Arrays.copyOf(values, size * 2);
        }
        times[size] = time;
        values[size++] = value;
    }

    double at(long time) {
        int i = Arrays.binarySearch(times, 0, size, time);
        int step = i >= 0 ? i : -i - 2;
        return step < 0 ? start : values[step];
    }

    double end() {
        return size == 0 ? start : values[size - 1];
    }

    /** First time at which the curve is at or below the level. */
    OptionalLong firstAtMost(double level) {
        for (int i = 0; i < size; i++) {
            if (values[i] <= level + ROUNDING) {
                return OptionalLong.of(times[i]);
            }
        }
        return OptionalLong.empty();
    }

    /** First time at which the curve is at or above the level. */
    OptionalLong firstAtLeast(double level) {
        for (int i = 0; i < size; i++) {
            if (values[i] >= level - ROUNDING) {
                return OptionalLong.of(times[i]);
            }
        }
        return OptionalLong.empty();
    }
}
