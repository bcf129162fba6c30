// SPDX-License-Identifier: Apache-2.0
package io.millrace.run;

import io.millrace.event.MillraceException;
import io.millrace.event.MillraceException.Blame;
import io.millrace.event.SlicedLog;
import io.millrace.journey.CaseSet;
import io.millrace.journey.CaseSetAggregate;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The cases of a view as sets: one a term, found once and remembered, and put together by bits. */
final class CaseSets {
    private static final Pattern OR = Pattern.compile("||", Pattern.LITERAL);
    private static final String NOT = "not:";
    private static final int MOST_TERMS = 20;

    /** Of more alternatives a title tells the first, and how many others there are. */
    private static final int MOST_TOLD = 4;

    private final SlicedLog log;
    private final FilterTermReader terms;
    private final Engine engine;
    private final AnswerCache answers;
    private final CaseSet all;

    CaseSets(SlicedLog log, FilterTermReader terms, Engine engine, AnswerCache answers) {
        this.log = log;
        this.terms = terms;
        this.engine = engine;
        this.answers = answers;
        this.all = CaseSet.all(log.cases());
    }

    /** Every case of the log. */
    CaseSet all() {
        return all;
    }

    /**
     * The cases in view.
     *
     * @throws MillraceException when a term cannot be understood
     */
    CaseSet of(View view) {
        if (view.where().size() > MOST_TERMS) {
            throw new MillraceException(
                    Blame.USAGE, "where: a view has at most " + MOST_TERMS + " terms; leave some out");
        }
        CaseSet cases = all;
        if (view.stream() != null) {
            cases = cases.and(term("stream:" + view.stream()));
        }
        if (view.from() != null || view.to() != null) {
            cases = cases.and(term(
                    "began:" + (view.from() == null ? "" : view.from()) + ".." + (view.to() == null ? "" : view.to())));
        }
        for (String where : view.where()) {
            cases = cases.and(alternatives(where).stream()
                    .map(this::signed)
                    .reduce(CaseSet::or)
                    .orElse(all));
        }
        return cases;
    }

    /** The cases of the selection with this key. */
    CaseSet selection(String key) {
        return term("selection:" + key);
    }

    /**
     * A term in plain words.
     *
     * @throws MillraceException when it cannot be understood
     */
    String title(String where) {
        List<String> several = alternatives(where);
        if (several.size() > MOST_TOLD) {
            return title(several.get(0)) + " or one of " + (several.size() - 1) + " others";
        }
        return several.stream()
                .map(one -> one.startsWith(NOT)
                        ? "not: " + terms.read(one.substring(NOT.length())).title()
                        : terms.read(one).title())
                .collect(Collectors.joining(" or "));
    }

    private static List<String> alternatives(String where) {
        return Arrays.stream(OR.split(where, -1)).map(String::strip).toList();
    }

    private CaseSet signed(String term) {
        return term.startsWith(NOT) ? term(term.substring(NOT.length())).not() : term(term);
    }

    private CaseSet term(String text) {
        return answers.get(
                "cases " + text,
                () -> engine.run(
                        log,
                        all,
                        new CaseSetAggregate(log.cases(), terms.read(text).filter())),
                CaseSet::bytes);
    }
}
