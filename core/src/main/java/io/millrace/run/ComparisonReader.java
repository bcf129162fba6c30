// SPDX-License-Identifier: Apache-2.0
package io.millrace.run;

import io.millrace.event.MillraceException;
import io.millrace.event.MillraceException.Blame;
import io.millrace.map.comparison.ChoiceAggregate;
import io.millrace.map.comparison.ComparedGroup;
import io.millrace.map.comparison.Comparison;
import io.millrace.map.comparison.ComparisonMaker;
import io.millrace.map.comparison.PrecedenceAggregate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Compares two views of a run: streams, periods, or cases that answer to other terms. */
public final class ComparisonReader {
    private static final long BYTES_OF_PAIR = 48;

    private final MillraceRun run;

    public ComparisonReader(MillraceRun run) {
        this.run = run;
    }

    /**
     * Compares the cases of two views.
     *
     * @throws MillraceException when a view cannot be understood, or both have cases in common
     */
    public Comparison read(View left, View right) {
        long common = run.common(left, right);
        if (common > 0) {
            throw new MillraceException(
                    Blame.USAGE,
                    "%,d cases are on both sides, so no test could tell noise from difference: choose two streams, two periods or two values of one attribute"
                            .formatted(common));
        }
        return new ComparisonMaker(run.words()).make(group(left, right), group(right, left));
    }

    private ComparedGroup group(View view, View beside) {
        return new ComparedGroup(
                name(view, beside),
                run.measures(view),
                run.fold(view, "choices", new ChoiceAggregate(run.words()), found -> BYTES_OF_PAIR * found.size()),
                run.fold(
                        view,
                        "precedences",
                        new PrecedenceAggregate(run.words()),
                        found -> BYTES_OF_PAIR * found.size()));
    }

    /** What tells a view from the one beside it. */
    private String name(View view, View beside) {
        List<String> parts = new ArrayList<>();
        if (!Objects.equals(view.stream(), beside.stream())) {
            parts.add(view.stream() == null ? "all streams" : view.stream());
        }
        if (!Objects.equals(view.from(), beside.from()) || !Objects.equals(view.to(), beside.to())) {
            parts.add(period(view.from(), view.to()));
        }
        view.where().stream()
                .filter(term -> !beside.where().contains(term))
                .map(run::title)
                .forEach(parts::add);
        return parts.isEmpty() ? "all others" : String.join(", ", parts);
    }

    private static String period(@Nullable LocalDate from, @Nullable LocalDate to) {
        if (from == null) {
            return to == null ? "all time" : "until " + to;
        }
        return to == null ? "since " + from : from + " to " + to;
    }
}
