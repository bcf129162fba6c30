// SPDX-License-Identifier: Apache-2.0
package io.millrace.map.handoff;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How well a hand-off holds, from 0 to 100.
 *
 * @param value or null
 * @param low lower bound of its 95 % interval, or null
 * @param high upper bound, or null
 * @param missing names of the factors that are not known and were left out
 * @param reason why there is no value; null when there is one
 */
public record Strength(
        @Nullable Double value,
        @Nullable Double low,
        @Nullable Double high,
        List<String> missing,
        @Nullable String reason) {

    /** Whether the data leave it open which of the two is weaker. */
    boolean overlaps(Strength other) {
        return low != null
                && high != null
                && other.low != null
                && other.high != null
                && low <= other.high
                && other.low <= high;
    }
}
