// SPDX-License-Identifier: Apache-2.0
package io.millrace.stats;

/** A function of some numbers that has a slope everywhere. */
@FunctionalInterface
public interface SmoothFunction {
    /**
     * Its value at a point.
     *
     * @param gradient receives the slope by each number
     * @return the value; not finite where the function is not defined
     */
    double at(double[] point, double[] gradient);
}
