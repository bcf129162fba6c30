// SPDX-License-Identifier: Apache-2.0
package io.millrace.map.future;

import io.millrace.event.Money;
import org.jspecify.annotations.Nullable;

/**
 * What the orders of a map are worth today.
 *
 * @param stage index of the stage whose entry is the order, or -1 where the model names none
 * @param total of the orders that carry a value, or null where none does
 * @param reason why there is no total; null where there is one
 */
public record OrderValue(
        int stage, @Nullable Money total, @Nullable String reason) {

    /** Nothing known, and why. */
    public static OrderValue unknown(String reason) {
        return new OrderValue(-1, null, reason);
    }
}
