// SPDX-License-Identifier: Apache-2.0
package io.millrace.journey;

import org.jspecify.annotations.Nullable;

/**
 * One stage of a stage model.
 *
 * @param key the word that rules and JSON use
 * @param name what people read
 * @param phase pre, at or post purchase, or null
 * @param last whether a case is complete once it enters this stage
 * @param order whether entering this stage is the order that the purchase-to-purchase case rule cuts by
 * @param targetSeconds target lead time, or null
 */
public record Stage(
        String key,
        String name,
        @Nullable String phase,
        boolean last,
        boolean order,
        @Nullable Double targetSeconds) {}
