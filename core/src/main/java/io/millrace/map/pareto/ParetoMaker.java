// SPDX-License-Identifier: Apache-2.0
package io.millrace.map.pareto;

import io.millrace.map.PlainNumbers;
import io.millrace.measure.CaseCount;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/** Writes a Pareto chart from what was counted. */
public final class ParetoMaker {
    private static final int MOST_MAPPED = 200;
    private static final int LONGEST_FILTER = 4_000;

    private final ParetoAttribute by;
    private final ParetoMeasure of;
    private final IntFunction<String> named;

    /**
     * A maker.
     *
     * @param named tells a variant or a path by the number of a case that has it
     */
    public ParetoMaker(ParetoAttribute by, ParetoMeasure of, IntFunction<String> named) {
        this.by = by;
        this.of = of;
        this.named = named;
    }

    /**
     * The chart.
     *
     * @param factor what an amount is worth in the unit that is told: 1 for counts
     * @param currency of a margin, else null
     * @param words that the basis adds about where the worth comes from; empty for none
     */
    public Pareto make(ParetoCounts counts, double factor, @Nullable String currency, String words) {
        List<Pareto.Row> rows = new ArrayList<>();
        double sum = 0;
        double total = (double) counts.total();
        for (ParetoCounts.Row row : counts.rows()) {
            sum += row.amount();
            String title = by.title(row.code());
            rows.add(new Pareto.Row(
                    title == null ? named.apply(row.example()) : title,
                    row.cases(),
                    row.amount() * factor,
                    total > 0 ? row.amount() / total : 0,
                    total > 0 ? sum / total : 0));
        }
        String filter = filter(counts);
        return new Pareto(
                by.name(),
                of,
                headline(counts),
                basis(counts, words),
                new CaseCount(counts.cases(), "cases"),
                new CaseCount(counts.without(), ParetoSelections.keyOfNone(ParetoMeasure.CASES, by)),
                counts.keys(),
                counts.few(),
                total * factor,
                currency,
                total > 0 ? List.copyOf(rows) : List.of(),
                filter,
                filter == null ? reason(counts) : null);
    }

    private String headline(ParetoCounts counts) {
        String few = PlainNumbers.count(counts.few());
        if (counts.cases() == 0) {
            return "No case is in view.";
        }
        if (counts.keys() == 0) {
            return "No case has a " + by.name() + ".";
        }
        if (counts.few() == 0) {
            return "None of the " + PlainNumbers.count(counts.keys()) + " " + by.plural() + " brings " + of.title()
                    + ".";
        }
        if (counts.keys() == 1) {
            return "All " + of.title() + " come from one of the " + by.plural() + ".";
        }
        return few + " of " + PlainNumbers.count(counts.keys()) + " " + by.plural()
                + (counts.few() == 1 ? " gives 80 % of the " : " give 80 % of the ") + of.title()
                + (counts.few() == 1 ? ": map this one." : ": map these " + few + ".");
    }

    private String basis(ParetoCounts counts, String words) {
        String told = counts.keys() > counts.rows().size()
                ? " The first " + PlainNumbers.count(counts.rows().size()) + " are listed."
                : "";
        String without = counts.without() == 0
                ? ""
                : " " + PlainNumbers.count(counts.without()) + " cases have no " + by.name() + " and are in no row.";
        return PlainNumbers.count(counts.bringing()) + " " + of.cases() + " of " + PlainNumbers.count(counts.cases())
                + "." + words + without + told;
    }

    /** The few as one term of a filter. */
    private @Nullable String filter(ParetoCounts counts) {
        if (counts.few() == 0 || counts.few() > MOST_MAPPED) {
            return null;
        }
        List<String> terms = counts.rows().stream()
                .limit(counts.few())
                .map(row -> by.term(row.code()))
                .filter(Objects::nonNull)
                .toList();
        String filter = String.join("||", terms);
        return terms.size() < counts.few() || filter.length() > LONGEST_FILTER ? null : filter;
    }

    private static String reason(ParetoCounts counts) {
        if (counts.few() == 0) {
            return "there is nothing to map";
        }
        return counts.few() > MOST_MAPPED
                ? PlainNumbers.count(counts.few()) + " are more than one map should hold: rank by something coarser"
                : "the values are too long for one filter, or one holds '||': filter by hand";
    }
}
