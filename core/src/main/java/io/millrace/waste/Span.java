// SPDX-License-Identifier: Apache-2.0
package io.millrace.waste;

/**
 * When the cases in view began.
 *
 * @param first micros since the epoch when the first began; means nothing without cases
 * @param last likewise the last
 * @param cases how many
 * @param ordered how many of them have an order of known value
 * @param value of their orders together, in minor units
 */
public record Span(long first, long last, long asOf, long cases, long ordered, long value) {
    private static final double DAY = 86_400e6;
    private static final double YEAR = 365.25;
    private static final long LONGEST_WATCH = 90;

    /** Days in which cases began; at least one. */
    public double days() {
        return Math.max(1, (last - first) / DAY);
    }

    /** How often the period fits into a year. */
    public double perYear() {
        return YEAR / days();
    }

    /** Seconds for which a case is watched for an order: 90 days, or a third of a shorter log. */
    long horizon() {
        return Math.max(1, Math.min(LONGEST_WATCH, (long) ((asOf - first) / DAY / 3))) * 86_400;
    }
}
