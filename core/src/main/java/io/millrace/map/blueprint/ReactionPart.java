// SPDX-License-Identifier: Apache-2.0
package io.millrace.map.blueprint;

import org.jspecify.annotations.Nullable;

/** Which events of a touchpoint a number counts. */
enum ReactionPart {
    /** Actions that could have had a reaction. */
    COULD("could", "cases in which customers could have reacted to "),
    REACTED("reacted", "cases in which the customer reacted to "),
    UNANSWERED("unanswered", "cases in which no reaction is known to "),
    /** Those of them that our next action came after before the window was over. */
    OVERTAKEN("overtaken", "cases in which our next action overtook "),
    YOUNG("young", "open cases in which it is too early for a reaction to "),
    /** Acts with an action of ours in the window before. */
    FOLLOWED("followed", "cases in which an action of ours came before "),
    LEFT_OVER("leftOver", "cases in which nothing of ours came before "),
    /** Those of them that a case begins with. */
    OPENING("opening", "cases that begin, without anything of ours before, with ");

    private final String word;
    private final String title;

    ReactionPart(String word, String title) {
        this.word = word;
        this.title = title;
    }

    String word() {
        return word;
    }

    String title() {
        return title;
    }

    static @Nullable ReactionPart find(String word) {
        for (ReactionPart part : values()) {
            if (part.word.equals(word)) {
                return part;
            }
        }
        return null;
    }
}
