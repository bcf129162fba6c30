// SPDX-License-Identifier: Apache-2.0
package io.millrace.event;

import org.jspecify.annotations.Nullable;

/**
 * A swim lane.
 *
 * @param key the word that rules use
 * @param name what people read
 * @param row its row on the blueprint
 * @param channel the channel that an event in this lane belongs to when it names none itself
 */
public record Lane(
        String key, String name, LaneRow row, @Nullable String channel) {}
