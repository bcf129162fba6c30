// SPDX-License-Identifier: Apache-2.0
package io.millrace.segment.linearity;

import org.jspecify.annotations.Nullable;

/**
 * One number that tells how linear journeys are.
 *
 * @param value null when it cannot be computed
 * @param sentence what it means, with the number itself; where there is no value, why there is none
 * @param reason why there is no value; null when there is one
 */
public record LinearityFigure(
        @Nullable Double value, String sentence, @Nullable String reason) {
    static LinearityFigure of(double value, String sentence) {
        return new LinearityFigure(value, sentence, null);
    }

    static LinearityFigure absent(String reason) {
        return new LinearityFigure(null, "Not known: " + reason + ".", reason);
    }
}
