// SPDX-License-Identifier: Apache-2.0
package io.millrace.run;

import io.millrace.event.MillraceException;
import io.millrace.event.MillraceException.Blame;
import io.millrace.map.blueprint.Blueprint;
import io.millrace.map.blueprint.BlueprintMaker;
import io.millrace.map.blueprint.BlueprintOrder;
import io.millrace.map.blueprint.Decision;
import io.millrace.map.blueprint.DecisionAggregate;
import io.millrace.map.blueprint.ReactionAggregate;
import io.millrace.map.blueprint.ReactionWindow;
import io.millrace.map.blueprint.Reactions;
import java.time.Duration;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** Reads the service blueprint of a run. */
public final class BlueprintReader {
    private final MillraceRun run;

    public BlueprintReader(MillraceRun run) {
        this.run = run;
    }

    /**
     * The blueprint of the stream in view.
     *
     * @param window how long after an action a reaction counts, such as 7d; null takes that of the configuration
     * @throws MillraceException when there is no such stream, a term of the view cannot be understood, or the window is none
     */
    public Blueprint read(View view, BlueprintOrder order, @Nullable String window) {
        Duration reaction = window == null ? run.configuration().reactionWindow() : window(window);
        return new BlueprintMaker(run.words(), run.model(), run.homes())
                .make(
                        order,
                        run.measures(view),
                        run.tangle(view, OptionalLong.empty()),
                        reactions(view, reaction.toSeconds()),
                        decision(view));
    }

    private Reactions reactions(View view, long seconds) {
        ReactionWindow window =
                ReactionWindow.of(seconds, run.configuration().journey().caseRule());
        return run.fold(
                view,
                "reactions " + seconds,
                new ReactionAggregate(run.words(), window),
                found -> 400L * (found.actions().size() + found.acts().size() + 1)
                        + 300L
                                * found.actions().stream()
                                        .mapToInt(action -> action.types().size())
                                        .sum());
    }

    private Decision decision(View view) {
        return run.fold(view, "decision", new DecisionAggregate(run.words(), run.model()), found -> 200L);
    }

    private static Duration window(String text) {
        return DurationReader.read(text)
                .filter(duration -> !duration.isZero())
                .orElseThrow(() -> new MillraceException(
                        Blame.USAGE, "window: '" + text + "' is no stretch of time; write it like 7d, 36h or 30 min"));
    }
}
