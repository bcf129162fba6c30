// SPDX-License-Identifier: Apache-2.0
package io.millrace.app.page;

import io.millrace.event.CaseAttribute;
import io.millrace.event.EventLog;
import io.millrace.event.Touchpoint;
import io.millrace.run.MillraceRun;
import io.millrace.run.View;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What the cases in view answer to, and what else could be asked of them.
 *
 * @param chips the terms of the view
 * @param attributes names of what is known of each case
 * @param values what a term may name: touchpoints, and some values of each attribute
 */
public record FilterBar(List<Chip> chips, List<String> attributes, List<String> values) {
    private static final int MOST_VALUES = 40;

    /**
     * A term of the view.
     *
     * @param term as the address writes it
     * @param title in plain words
     */
    public record Chip(String term, String title) {}

    /**
     * The bar of a view.
     *
     * @throws io.millrace.event.MillraceException when a term of the view cannot be understood
     */
    static FilterBar of(MillraceRun run, View view) {
        EventLog words = run.words();
        return new FilterBar(
                view.where().stream()
                        .map(term -> new Chip(term, run.title(term)))
                        .toList(),
                words.attributes().stream().map(CaseAttribute::name).toList(),
                Stream.concat(
                                words.touchpoints().stream().map(Touchpoint::name),
                                words.attributes().stream().flatMap(FilterBar::values))
                        .distinct()
                        .toList());
    }

    private static Stream<String> values(CaseAttribute attribute) {
        return IntStream.range(0, Math.min(MOST_VALUES, attribute.words().size()))
                .mapToObj(attribute.words()::word);
    }

    /** The terms as the end of a sentence; empty without terms. */
    String sentence() {
        return chips.isEmpty()
                ? ""
                : "; only cases that answer to: "
                        + chips.stream().map(Chip::title).collect(Collectors.joining(", "));
    }
}
