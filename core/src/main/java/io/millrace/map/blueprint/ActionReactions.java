// SPDX-License-Identifier: Apache-2.0
package io.millrace.map.blueprint;

import io.millrace.measure.DurationEstimate;
import java.util.List;

/**
 * How customers react to one touchpoint of ours.
 *
 * @param touchpoint index in the log's touchpoints
 * @param could actions that could have had a reaction: all but the young ones
 * @param reacted those with a known reaction
 * @param unanswered those without
 * @param overtaken those without because our next action came before the window was over
 * @param young actions whose window is not over in a case that is still open; in none of the other counts
 * @param latency from the end of the action to the reaction; quantiles over reactions, n counts the cases
 * @param types what customers did, most frequent first
 */
public record ActionReactions(
        int touchpoint,
        EventCount could,
        EventCount reacted,
        EventCount unanswered,
        EventCount overtaken,
        EventCount young,
        DurationEstimate latency,
        List<Type> types) {
    /** Up to this share of reactions nothing is known that one could build on. */
    public static final double MOST_OF_EMPTY = 0.05;

    /**
     * A kind of reaction.
     *
     * @param reaction index of the customer's touchpoint, or {@link Reactions#NEXT_ORDER}
     * @param share of the actions that could have had a reaction
     */
    public record Type(int reaction, EventCount count, double share, DurationEstimate latency) {}

    /** Share of the actions that could have had a reaction and have one; 0 where there are none. */
    public double share() {
        return could.times() == 0 ? 0 : (double) reacted.times() / could.times();
    }

    /** Whether it is an empty space: there was time for reactions, and as good as none is known. */
    public boolean empty() {
        return could.times() > 0 && share() <= MOST_OF_EMPTY;
    }
}
