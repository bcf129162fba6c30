// SPDX-License-Identifier: Apache-2.0
package io.millrace.map.blueprint;

import io.millrace.event.EventLog;
import io.millrace.event.MillraceException;
import io.millrace.journey.CaseFilter;
import io.millrace.measure.CaseSelection;
import io.millrace.measure.CaseSelections;

/**
 * Finds the cases behind the numbers of a blueprint. Keys: {@code blueprint:WINDOW:PART:INDEX} for the parts that {@link ActionReactions}
 * and {@link CustomerAct} count, and {@code blueprint:WINDOW:reaction:INDEX>INDEX} or {@code ...>next} for a kind of reaction, where a
 * window is a {@link ReactionWindow}.
 */
public final class BlueprintSelections {
    /** What all keys begin with. */
    public static final String PREFIX = "blueprint:";

    private static final String REACTION = "reaction";
    private static final String NEXT = "next";

    private BlueprintSelections() {}

    static String part(ReactionWindow window, ReactionPart part, int touchpoint) {
        return PREFIX + window.word() + ":" + part.word() + ":" + touchpoint;
    }

    static String reaction(ReactionWindow window, int action, int reaction) {
        return PREFIX + window.word() + ":" + REACTION + ":" + action + ">"
                + (reaction == Reactions.NEXT_ORDER ? NEXT : String.valueOf(reaction));
    }

    /**
     * The selection with this key; its filter is not for two threads at once.
     *
     * @throws MillraceException when no selection has the key
     */
    public static CaseSelection parse(String key, EventLog words) {
        String[] parts = key.split(":", -1);
        if (parts.length != 4 || !ReactionWindow.is(parts[1])) {
            throw CaseSelections.unknown(key, "a blueprint names a window, a part and a touchpoint");
        }
        Roles roles = new Roles(words);
        ReactionWalk walk = new ReactionWalk(roles, ReactionWindow.parse(parts[1]));
        if (parts[2].equals(REACTION)) {
            return reaction(key, parts[3], words, walk);
        }
        ReactionPart part = ReactionPart.find(parts[2]);
        if (part == null) {
            throw CaseSelections.unknown(key, "a blueprint has no such part");
        }
        int touchpoint = touchpoint(key, parts[3], words);
        return selection(key, part.title() + name(touchpoint, words), walk, PartSighting.of(part, touchpoint));
    }

    private static CaseSelection reaction(String key, String pair, EventLog words, ReactionWalk walk) {
        String[] ends = pair.split(">", -1);
        if (ends.length != 2) {
            throw CaseSelections.unknown(key, "it must name an action and its reaction");
        }
        int action = touchpoint(key, ends[0], words);
        boolean next = ends[1].equals(NEXT);
        int reaction = next ? words.touchpoints().size() : touchpoint(key, ends[1], words);
        return selection(
                key,
                "cases in which the customer reacted to " + name(action, words) + " with "
                        + (next ? "the next order" : name(reaction, words)),
                walk,
                PartSighting.of(action, reaction));
    }

    private static CaseSelection selection(String key, String title, ReactionWalk walk, PartSighting sighting) {
        CaseFilter filter = trace -> {
            sighting.forget();
            walk.walk(trace, sighting);
            return sighting.seen();
        };
        return new CaseSelection(key, title, filter);
    }

    private static int touchpoint(String key, String word, EventLog words) {
        int index = word.matches("\\d{1,9}") ? Integer.parseInt(word) : -1;
        if (index < 0 || index >= words.touchpoints().size()) {
            throw CaseSelections.unknown(key, "there is no touchpoint '" + word + "'");
        }
        return index;
    }

    private static String name(int touchpoint, EventLog words) {
        return words.touchpoints().get(touchpoint).name();
    }
}
