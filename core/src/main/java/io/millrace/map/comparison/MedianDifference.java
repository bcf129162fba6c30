// SPDX-License-Identifier: Apache-2.0
package io.millrace.map.comparison;

import io.millrace.measure.DurationEstimate;
import io.millrace.measure.Quantile;
import org.jspecify.annotations.Nullable;

/**
 * How much longer the median is on the second side, with an interval made of the intervals of both.
 *
 * <p>Method of variance estimates recovery: Zou and Donner, "Construction of confidence limits about effect measures" (Statistics in Medicine 27,
 * 2008). Pre: the sides share no case. Post: a bound is absent where one that it needs is.
 */
final class MedianDifference {
    private MedianDifference() {}

    static Comparison.TimeDifference of(String title, DurationEstimate one, DurationEstimate other) {
        Quantile first = one.p50();
        Quantile second = other.p50();
        Double from = first.seconds();
        Double to = second.seconds();
        if (from == null || to == null) {
            return new Comparison.TimeDifference(title, one, other, null, null, null);
        }
        double seconds = to - from;
        Double below = distance(second.low(), to, first.high(), from);
        Double above = distance(second.high(), to, first.low(), from);
        return new Comparison.TimeDifference(
                title,
                one,
                other,
                seconds,
                below == null ? null : (Double) (seconds - below),
                above == null ? null : (Double) (seconds + above));
    }

    private static @Nullable Double distance(
            @Nullable Double bound, double value, @Nullable Double otherBound, double otherValue) {
        return bound == null || otherBound == null ? null : (Double) Math.hypot(bound - value, otherBound - otherValue);
    }
}
