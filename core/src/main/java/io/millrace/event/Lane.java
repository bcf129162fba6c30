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
 * @param responsible who does what is done in it
 */
public record Lane(
        String key, String name, LaneRow row, @Nullable String channel, Responsible responsible) {

    /** Who does what is done in a lane, as far as it is declared. */
    public record Responsible(
            @Nullable String team,
            @Nullable String system,
            @Nullable String company) {
        public static final Responsible UNDECLARED = new Responsible(null, null, null);
    }

    /** A lane that declares nobody responsible. */
    public Lane(String key, String name, LaneRow row, @Nullable String channel) {
        this(key, name, row, channel, Responsible.UNDECLARED);
    }
}
