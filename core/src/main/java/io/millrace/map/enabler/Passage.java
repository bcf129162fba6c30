// SPDX-License-Identifier: Apache-2.0
package io.millrace.map.enabler;

import io.millrace.measure.CaseCount;
import org.jspecify.annotations.Nullable;

/**
 * A way beside the main path: a jump over stages, or a way back.
 *
 * @param stream name of the stream
 * @param all whether it is all streams together
 * @param kind jump or way back
 * @param from index of the stage in which the case stayed
 * @param to index of the stage to which it jumped or went back
 * @param cases cases that took it
 * @param followed those of whom everything is known for as long as coming to the end counts; null when too few took it
 * @param spanSeconds time within which coming to the end counts
 * @param lift how many more of them came to the end than of their peers on the main path
 */
public record Passage(
        String stream,
        boolean all,
        Kind kind,
        int from,
        int to,
        String fromKey,
        String toKey,
        String fromName,
        String toName,
        CaseCount cases,
        @Nullable CaseCount followed,
        double spanSeconds,
        Lift lift) {

    /** Which way it leads. */
    public enum Kind {
        /** A later stage is entered without the one before. */
        SHORTCUT,
        /** Back to a stage that was entered before. */
        DETOUR
    }

    Passage withLift(Lift other) {
        return new Passage(
                stream, all, kind, from, to, fromKey, toKey, fromName, toName, cases, followed, spanSeconds, other);
    }

    /** What it is, in words: "good shortcut", "bad detour", or no more than noise. */
    public String verdict() {
        String noun = kind == Kind.SHORTCUT ? "shortcut" : "detour";
        if (lift.value() == null) {
            return "cannot be told";
        }
        return lift.raises() ? "good " + noun : lift.lowers() ? "bad " + noun : "no more than noise";
    }
}
