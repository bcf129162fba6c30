// SPDX-License-Identifier: Apache-2.0
package io.millrace.measure;

import io.millrace.stats.DurationHistogram;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;

/**
 * How long it takes from one touchpoint to the one that follows it.
 *
 * @param from index of the touchpoint
 * @param to index of the touchpoint
 * @param times how often the one follows the other
 * @param meanSeconds from exact sums
 * @param deviationSeconds standard deviation of the population, from exact sums
 * @param time quantiles over times; n counts cases
 */
public record FollowStatistics(
        int from, int to, long times, double meanSeconds, double deviationSeconds, DurationEstimate time) {
    private static final double MICROS = 1e6;

    /** Variance as (n * sum of squares - square of sum) / n squared: exact until the root. */
    static FollowStatistics of(int from, int to, long cases, DurationHistogram time, BigInteger squares) {
        BigInteger n = BigInteger.valueOf(time.count());
        BigInteger spread = n.multiply(squares).subtract(time.sum().pow(2));
        double variance = new BigDecimal(spread)
                .divide(new BigDecimal(n.pow(2)), MathContext.DECIMAL64)
                .doubleValue();
        String key = "flow:" + from + ">" + to;
        return new FollowStatistics(
                from,
                to,
                time.count(),
                time.sum().doubleValue() / time.count() / MICROS,
                Math.sqrt(variance) / MICROS,
                DurationEstimates.observed(time, cases, Basis.MEASURED, "", key));
    }
}
