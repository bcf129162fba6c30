// SPDX-License-Identifier: Apache-2.0
package io.millrace.map.pareto;

import io.millrace.measure.CaseCount;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Journeys ranked by what they bring.
 *
 * @param by name of the attribute
 * @param of what they are ranked by
 * @param headline the finding in one sentence
 * @param basis what stands behind the numbers, in plain words
 * @param cases all cases in view
 * @param without cases that have no value of the attribute; they are in no row
 * @param keys how many values there are
 * @param few how many of the first bring 80 % together; 0 where nothing is brought
 * @param total what all values bring: cases, orders, or major units of the currency
 * @param currency of a margin, else null
 * @param rows the first {@value ParetoCounts#MOST_ROWS}
 * @param mapThese the filter that leaves the few, or null
 * @param reason why there is no such filter, else null
 */
public record Pareto(
        String by,
        ParetoMeasure of,
        String headline,
        String basis,
        CaseCount cases,
        CaseCount without,
        int keys,
        int few,
        double total,
        @Nullable String currency,
        List<Row> rows,
        @Nullable String mapThese,
        @Nullable String reason) {

    /**
     * What the cases with one value bring.
     *
     * @param key the value in plain words
     * @param cases those that bring something
     * @param amount what they bring: cases, orders, or major units of the currency
     * @param share of all that is brought
     * @param cumulativeShare of this row and those above it
     */
    public record Row(String key, CaseCount cases, double amount, double share, double cumulativeShare) {}
}
