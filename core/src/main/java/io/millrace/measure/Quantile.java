// SPDX-License-Identifier: Apache-2.0
package io.millrace.measure;

import org.jspecify.annotations.Nullable;

/**
 * A quantile of a duration with its bounds where they are known: the 95 % interval of a Kaplan-Meier quantile; for competing risks the
 * values that it could still take, depending on what those left will do.
 *
 * @param seconds the value, or null when it cannot be told
 * @param low lower bound, or null
 * @param high upper bound, or null when it is open
 * @param reason why there is no value; null when there is one
 */
public record Quantile(
        @Nullable Double seconds,
        @Nullable Double low,
        @Nullable Double high,
        @Nullable String reason) {

    public static Quantile of(double seconds) {
        return new Quantile(seconds, null, null, null);
    }

    public static Quantile absent(String reason) {
        return new Quantile(null, null, null, reason);
    }
}
