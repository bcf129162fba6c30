// SPDX-License-Identifier: Apache-2.0
package io.millrace.app.page;

import io.millrace.event.EventLog;
import io.millrace.map.blueprint.ActionReactions;
import io.millrace.map.blueprint.CustomerAct;
import io.millrace.map.blueprint.EventCount;
import io.millrace.map.blueprint.Reactions;

/** Reactions in words: what customers did, and what to ask them where nobody knows. */
public final class ReactionWords {
    private ReactionWords() {}

    /** What the customer did. */
    public static String reaction(int touchpoint, EventLog words) {
        return touchpoint == Reactions.NEXT_ORDER ? "the next order" : name(touchpoint, words);
    }

    /** The name of a touchpoint. */
    public static String name(int touchpoint, EventLog words) {
        return words.touchpoints().get(touchpoint).name();
    }

    /** What to ask in a survey about an action that no reaction is known of. */
    public static String question(String action) {
        return "After “" + action + "”: what did you do next, and what had you expected from us?";
    }

    /** What to ask about an act that nothing of ours came before. */
    public static String cause(String act) {
        return "Before “" + act + "”: what brought you to it?";
    }

    /** "7 of 20". */
    public static String of(EventCount part, long whole) {
        return PlainWords.count(part.times()) + " of " + PlainWords.count(whole);
    }

    /** Share of the actions with a reaction; a dash while it is too early for all of them. */
    public static String share(ActionReactions action) {
        return action.could().times() == 0 ? "–" : PlainWords.percent(action.share());
    }

    /** The two or three most frequent reactions with their shares. */
    public static String types(ActionReactions action, EventLog words) {
        StringBuilder text = new StringBuilder();
        action.types().stream()
                .limit(3)
                .forEach(type -> text.append(text.isEmpty() ? "" : ", ")
                        .append(reaction(type.reaction(), words))
                        .append(' ')
                        .append(PlainWords.percent(type.share())));
        return text.isEmpty() ? "–" : text.toString();
    }

    /** An empty space as a line of text. */
    public static String line(ActionReactions action, EventLog words) {
        return name(action.touchpoint(), words) + ": no reaction known to "
                + of(action.unanswered(), action.could().times());
    }

    /** A left-over reaction as a line of text. */
    public static String line(CustomerAct act, EventLog words) {
        return name(act.touchpoint(), words) + ": nothing of ours came before " + of(act.leftOver(), act.times());
    }
}
