// SPDX-License-Identifier: Apache-2.0
package io.millrace.segment.tree;

import org.jspecify.annotations.Nullable;

/**
 * When to stop splitting although a split would pay.
 *
 * @param linearity share of steps that take the commonest next step, from which on a stream is linear enough; null where nobody says
 * @param minCases a stream with fewer cases is not split
 */
public record SplitRules(@Nullable Double linearity, int minCases) {
    /** As long as it pays. */
    public static final SplitRules NONE = new SplitRules(null, 0);
}
