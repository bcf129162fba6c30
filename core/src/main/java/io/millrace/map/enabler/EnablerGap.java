// SPDX-License-Identifier: Apache-2.0
package io.millrace.map.enabler;

import org.jspecify.annotations.Nullable;

/**
 * A move that nothing helps.
 *
 * @param best the enabler that reaches most, or null when none is declared or found
 */
public record EnablerGap(StreamMove move, @Nullable Enabler best) {
    /** An enabler that reaches a smaller share of the cases leaves a gap. */
    public static final double LEAST_REACH = 0.2;
}
