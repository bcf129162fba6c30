// SPDX-License-Identifier: Apache-2.0
package io.millrace.map.pareto;

import io.millrace.measure.CaseCount;
import java.util.List;

/**
 * What was counted for a Pareto chart.
 *
 * @param keys how many values there are
 * @param total what all of them bring
 * @param few how many of the first bring 80 % together; 0 where nothing is brought
 * @param rows the first {@value #MOST_ROWS}, those that bring most first
 * @param without cases that have no value
 * @param cases all cases
 * @param bringing cases that bring something, those without a value included
 */
public record ParetoCounts(int keys, long total, int few, List<Row> rows, long without, long cases, long bringing) {
    /** The share that a few bring. */
    public static final double CUT = 0.8;

    /** So many rows are told at most. */
    public static final int MOST_ROWS = 1_000;

    /**
     * What the cases with one value bring.
     *
     * @param code stands for the value
     * @param example number of the first case
     * @param cases those that bring something
     * @param amount what they bring: cases, orders, or minor units
     */
    public record Row(long code, int example, CaseCount cases, long amount) {}
}
