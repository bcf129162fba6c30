// SPDX-License-Identifier: Apache-2.0
package io.millrace.measure;

import org.jspecify.annotations.Nullable;

/**
 * A share between 0 and 1.
 *
 * @param value null when it cannot be computed
 * @param n cases in the denominator
 * @param selection key of the {@link CaseSelection} that lists the n cases
 * @param reason why there is no value; null when there is one
 * @param basis where it comes from
 */
public record Share(
        @Nullable Double value,
        long n,
        String selection,
        @Nullable String reason,
        Basis basis) {

    /** A share of counted cases, absent when there are none. */
    public static Share of(long part, long n, String selection, String reasonWhenNone) {
        return n == 0
                ? new Share(null, 0, selection, reasonWhenNone, Basis.UNKNOWN)
                : new Share((double) part / n, n, selection, null, Basis.MEASURED);
    }
}
