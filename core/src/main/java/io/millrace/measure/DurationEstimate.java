// SPDX-License-Identifier: Apache-2.0
package io.millrace.measure;

/**
 * How long something takes.
 *
 * @param p50 median
 * @param p90 90th percentile
 * @param n cases behind the estimate, censored ones included
 * @param censored cases among n whose end lies beyond what was read
 * @param basis measured, declared, mixed or unknown
 * @param selection key of the {@link CaseSelection} that lists the n cases
 */
public record DurationEstimate(Quantile p50, Quantile p90, long n, long censored, Basis basis, String selection) {

    public static DurationEstimate absent(String reason, String selection) {
        return new DurationEstimate(Quantile.absent(reason), Quantile.absent(reason), 0, 0, Basis.UNKNOWN, selection);
    }
}
