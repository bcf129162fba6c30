// SPDX-License-Identifier: Apache-2.0
package io.millrace.map.comparison;

import io.millrace.event.EventLog;
import io.millrace.map.PlainNumbers;
import io.millrace.map.comparison.ChoiceCounts.Pair;
import io.millrace.map.comparison.Comparison.Kind;
import io.millrace.map.comparison.Comparison.Side;
import io.millrace.measure.CaseCount;
import io.millrace.measure.StageMeasures;
import io.millrace.measure.StreamMeasures;
import io.millrace.measure.Totals;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * Holds two sides against each other: every share by a G-test of its own, all of them adjusted together, and the choices out of each touchpoint
 * by one test of the whole row, adjusted among themselves.
 */
public final class ComparisonMaker {
    private final EventLog words;
    private final StreamMeasures one;
    private final StreamMeasures other;
    private final ChoiceCounts choicesOfOne;
    private final ChoiceCounts choicesOfOther;
    private final DifferenceTests tests = new DifferenceTests();

    public ComparisonMaker(
            EventLog words,
            StreamMeasures one,
            StreamMeasures other,
            ChoiceCounts choicesOfOne,
            ChoiceCounts choicesOfOther) {
        this.words = words;
        this.one = one;
        this.other = other;
        this.choicesOfOne = choicesOfOne;
        this.choicesOfOther = choicesOfOther;
    }

    public Comparison make() {
        addRates();
        addChoices();
        addOrders();
        List<Comparison.ShareDifference> shares = tests.shares();
        List<Comparison.TimeDifference> times = times();
        return new Comparison(headline(shares, times), one, other, shares, tests.rows(), times);
    }

    private void addRates() {
        rate("completed", totals -> totals.completed());
        rate("ordered again", totals -> totals.orderedAgain());
        rate("left", totals -> totals.exited());
        rate("fell silent", totals -> totals.silent());
        for (int stage = 0; stage < one.stages().size(); stage++) {
            StageMeasures ofOne = one.stages().get(stage);
            StageMeasures ofOther = other.stages().get(stage);
            if (ofOne.nextStageRate().value() != null || ofOther.nextStageRate().value() != null) {
                tests.share(
                        Kind.RATE,
                        "on from " + ofOne.name(),
                        new Side(ofOne.passedOn(), ofOne.cases()),
                        new Side(ofOther.passedOn(), ofOther.cases()));
            }
            if (ofOne.percentCompleteAndAccurate().value() != null
                    || ofOther.percentCompleteAndAccurate().value() != null) {
                tests.share(
                        Kind.RATE,
                        "with a defect out of " + ofOne.name(),
                        new Side(ofOne.defects(), ofOne.passedOn()),
                        new Side(ofOther.defects(), ofOther.passedOn()));
            }
        }
    }

    private void rate(String title, Function<Totals, CaseCount> part) {
        tests.share(
                Kind.RATE,
                title,
                new Side(part.apply(one.totals()), one.cases()),
                new Side(part.apply(other.totals()), other.cases()));
    }

    private void addChoices() {
        SortedSet<Pair> edges = new TreeSet<>(choicesOfOne.edges().keySet());
        edges.addAll(choicesOfOther.edges().keySet());
        List<Pair> row = new ArrayList<>();
        for (Pair edge : edges) {
            if (!row.isEmpty() && row.get(0).from() != edge.from()) {
                addRow(row);
                row.clear();
            }
            row.add(edge);
        }
        if (!row.isEmpty()) {
            addRow(row);
        }
    }

    private void addRow(List<Pair> row) {
        int start = choicesOfOne.start();
        int from = row.get(0).from();
        String where = from == start ? "the start" : name(from);
        long[] ofOne = counts(choicesOfOne, row);
        long[] ofOther = counts(choicesOfOther, row);
        CaseCount allOfOne = new CaseCount(sum(ofOne), ComparisonSelections.from(from, start));
        CaseCount allOfOther = new CaseCount(sum(ofOther), ComparisonSelections.from(from, start));
        tests.row(where, allOfOne, allOfOther, ofOne, ofOther);
        if (row.size() < 2) {
            // who has no choice cannot choose otherwise
            return;
        }
        for (int i = 0; i < row.size(); i++) {
            String key = ComparisonSelections.edge(from, row.get(i).to(), start);
            tests.share(
                    Kind.CHOICE,
                    "from " + where + " to " + name(row.get(i).to()),
                    new Side(new CaseCount(ofOne[i], key), allOfOne),
                    new Side(new CaseCount(ofOther[i], key), allOfOther));
        }
    }

    private void addOrders() {
        SortedSet<Pair> pairs = new TreeSet<>(choicesOfOne.orders().keySet());
        pairs.addAll(choicesOfOther.orders().keySet());
        for (Pair pair : pairs) {
            boolean seenTurned = pairs.contains(pair.turned());
            // two that always come in one order cannot come in another, and each pair is told once
            if (seenTurned && pair.from() < pair.to()) {
                tests.share(
                        Kind.ORDER,
                        name(pair.from()) + " before " + name(pair.to()),
                        order(choicesOfOne, pair),
                        order(choicesOfOther, pair));
            }
        }
    }

    private static Side order(ChoiceCounts counts, Pair pair) {
        long first = counts.orders().getOrDefault(pair, 0L);
        long turned = counts.orders().getOrDefault(pair.turned(), 0L);
        return new Side(
                new CaseCount(first, ComparisonSelections.inOrder(pair.from(), pair.to())),
                new CaseCount(first + turned, ComparisonSelections.both(pair.from(), pair.to())));
    }

    private List<Comparison.TimeDifference> times() {
        List<Comparison.TimeDifference> times = new ArrayList<>();
        times.add(MedianDifference.of(
                "lead time", one.totals().leadTime(), other.totals().leadTime()));
        for (int stage = 0; stage < one.stages().size(); stage++) {
            times.add(MedianDifference.of(
                    "time in " + one.stages().get(stage).name(),
                    one.stages().get(stage).leadTime(),
                    other.stages().get(stage).leadTime()));
        }
        return times;
    }

    private String headline(List<Comparison.ShareDifference> shares, List<Comparison.TimeDifference> times) {
        if (one.cases().cases() == 0 || other.cases().cases() == 0) {
            return "One of the two sides has no case.";
        }
        long differing =
                shares.stream().filter(Comparison.ShareDifference::differs).count();
        long longer = times.stream().filter(Comparison.TimeDifference::differs).count();
        long tested = shares.stream().filter(share -> share.p() != null).count();
        if (differing + longer == 0) {
            return "Nothing differs by more than noise, of " + PlainNumbers.count(tested) + " shares that were tested.";
        }
        String most = shares.stream()
                .filter(Comparison.ShareDifference::differs)
                .max(Comparator.comparingDouble(ComparisonMaker::width))
                .map(share -> ", most of all " + share.title() + ": " + percent(share.one()) + " against "
                        + percent(share.other()))
                .orElse("");
        return PlainNumbers.count(differing) + (differing == 1 ? " share and " : " shares and ")
                + PlainNumbers.count(longer) + (longer == 1 ? " time" : " times") + " differ by more than noise" + most
                + ".";
    }

    private static double width(Comparison.ShareDifference share) {
        Double ofOne = share.one().share();
        Double ofOther = share.other().share();
        return ofOne == null || ofOther == null ? 0 : Math.abs(ofOne - ofOther);
    }

    private static String percent(Side side) {
        Double share = side.share();
        return share == null ? "–" : PlainNumbers.percent(share);
    }

    private static long[] counts(ChoiceCounts counts, List<Pair> row) {
        return row.stream()
                .mapToLong(edge -> counts.edges().getOrDefault(edge, 0L))
                .toArray();
    }

    private static long sum(long... counts) {
        long sum = 0;
        for (long count : counts) {
            sum += count;
        }
        return sum;
    }

    private String name(int touchpoint) {
        return words.touchpoints().get(touchpoint).name();
    }
}
