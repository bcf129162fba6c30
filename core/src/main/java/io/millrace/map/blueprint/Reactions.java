// SPDX-License-Identifier: Apache-2.0
package io.millrace.map.blueprint;

import java.util.List;

/**
 * How customers react to what they notice of us.
 *
 * @param windowSeconds how long after an action an act of the customer counts as its reaction
 * @param actions touchpoints of ours, by index
 * @param acts touchpoints of customers, by index
 */
public record Reactions(long windowSeconds, List<ActionReactions> actions, List<CustomerAct> acts) {
    /** Stands for the next order, which ends a case, where a touchpoint would stand. */
    public static final int NEXT_ORDER = -1;

    /** Empty spaces, most actions without a reaction first. */
    public List<ActionReactions> emptySpaces() {
        return actions.stream()
                .filter(ActionReactions::empty)
                .sorted((a, b) ->
                        Long.compare(b.unanswered().times(), a.unanswered().times()))
                .toList();
    }

    /** Left-over reactions, most acts without an action first. */
    public List<CustomerAct> leftOver() {
        return acts.stream()
                .filter(CustomerAct::unexplained)
                .sorted((a, b) ->
                        Long.compare(b.leftOver().times(), a.leftOver().times()))
                .toList();
    }
}
