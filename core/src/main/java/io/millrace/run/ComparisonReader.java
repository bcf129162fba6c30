// SPDX-License-Identifier: Apache-2.0
package io.millrace.run;

import io.millrace.event.MillraceException;
import io.millrace.event.MillraceException.Blame;
import io.millrace.map.comparison.ChoiceAggregate;
import io.millrace.map.comparison.ChoiceCounts;
import io.millrace.map.comparison.Comparison;
import io.millrace.map.comparison.ComparisonMaker;
import org.jspecify.annotations.Nullable;

/** Holds two sides of a run against each other. */
public final class ComparisonReader {
    private final MillraceRun run;

    public ComparisonReader(MillraceRun run) {
        this.run = run;
    }

    /**
     * The two sides of a view.
     *
     * @param one term that the cases of the first side answer to
     * @param other term of the second side; null takes all in view that do not answer to the first
     * @throws MillraceException when a term cannot be understood or turned round
     */
    public static Sides sides(View view, String one, @Nullable String other) {
        if (one.isBlank()) {
            throw new MillraceException(
                    Blame.USAGE,
                    "one: it says nothing: write a term such as stream:web or began:2025-01-01..2025-06-30");
        }
        if (other != null && !other.isBlank()) {
            return new Sides(view.with(one), view.with(other));
        }
        if (one.contains("||")) {
            throw new MillraceException(
                    Blame.USAGE,
                    "one: '" + one + "' has alternatives and cannot be turned round: say what the other side is, too");
        }
        String turned = one.startsWith("not:") ? one.substring("not:".length()) : "not:" + one;
        return new Sides(view.with(one), view.with(turned));
    }

    /** Two views of one run. */
    public record Sides(View one, View other) {}

    /**
     * Compares two sides.
     *
     * @throws MillraceException when a term cannot be understood, or a case stands on both sides
     */
    public Comparison read(Sides sides) {
        long both = run.casesIn(sides.one()).and(run.casesIn(sides.other())).count();
        if (both > 0) {
            throw new MillraceException(
                    Blame.USAGE,
                    "other: " + both + (both == 1 ? " case stands" : " cases stand")
                            + " on both sides, and could only differ from itself: choose sides that share no case");
        }
        return new ComparisonMaker(
                        run.words(),
                        run.measures(sides.one()),
                        run.measures(sides.other()),
                        choices(sides.one()),
                        choices(sides.other()))
                .make();
    }

    private ChoiceCounts choices(View view) {
        return run.fold(
                view,
                "choices",
                new ChoiceAggregate(run.words()),
                found -> 100L * (found.edges().size() + found.orders().size() + 1));
    }
}
