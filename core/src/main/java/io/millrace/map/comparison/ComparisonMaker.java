// SPDX-License-Identifier: Apache-2.0
package io.millrace.map.comparison;

import io.millrace.event.EventLog;
import io.millrace.map.PlainNumbers;
import io.millrace.measure.CaseCount;
import io.millrace.measure.DurationEstimate;
import io.millrace.measure.Quantile;
import io.millrace.measure.StageMeasures;
import io.millrace.measure.StreamMeasures;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Puts two groups side by side.
 *
 * <p>Pre: the groups have no case in common. Post: shares are of cases that have decided, so that a group with many open cases is not worse for
 * being young; where the groups differ much in how many are open, a caution says so.
 */
public final class ComparisonMaker {
    /** Groups whose open shares differ by more are not of one age. */
    private static final double MUCH_YOUNGER = 0.05;

    private final EventLog words;

    public ComparisonMaker(EventLog words) {
        this.words = words;
    }

    /** Compares two groups. */
    public Comparison make(ComparedGroup left, ComparedGroup right) {
        List<SharePair> choices = choices(left.choices(), right.choices());
        List<SharePair> orders = orders(left.precedences(), right.precedences());
        return new Comparison(
                headline(left, right, choices),
                caution(left, right),
                left,
                right,
                times(left.measures(), right.measures()),
                rates(left.measures(), right.measures()),
                choices,
                orders);
    }

    private static List<TimePair> times(StreamMeasures left, StreamMeasures right) {
        List<TimePair> times = new ArrayList<>();
        times.add(time(
                "the whole journey", left.totals().leadTime(), right.totals().leadTime()));
        for (int stage = 0; stage < left.stages().size(); stage++) {
            StageMeasures one = left.stages().get(stage);
            times.add(time(one.name(), one.leadTime(), right.stages().get(stage).leadTime()));
        }
        return times;
    }

    private static TimePair time(String what, DurationEstimate left, DurationEstimate right) {
        return new TimePair(what, left, right, verdict(left.p50(), right.p50()));
    }

    private static Verdict verdict(Quantile left, Quantile right) {
        Double leftLow = left.low();
        Double rightLow = right.low();
        if (left.seconds() == null || right.seconds() == null || leftLow == null || rightLow == null) {
            return Verdict.TOO_FEW;
        }
        boolean apart = above(leftLow, right.high()) || above(rightLow, left.high());
        return apart ? Verdict.DIFFERS : Verdict.NOISE;
    }

    private static boolean above(double low, @Nullable Double high) {
        return high != null && low > high;
    }

    private static List<SharePair> rates(StreamMeasures left, StreamMeasures right) {
        ShareTester tester = new ShareTester();
        for (int stage = 0; stage < left.stages().size(); stage++) {
            StageMeasures one = left.stages().get(stage);
            StageMeasures other = right.stages().get(stage);
            tester.add(one.name() + ", moved on", one.passedOn(), decided(one), other.passedOn(), decided(other));
        }
        long leftOver = over(left);
        long rightOver = over(right);
        tester.add(
                "ended with the next order",
                left.totals().orderedAgain(),
                leftOver,
                right.totals().orderedAgain(),
                rightOver);
        tester.add(
                "completed", left.totals().completed(), leftOver, right.totals().completed(), rightOver);
        tester.add(
                "left by a dated exit",
                left.totals().exited(),
                leftOver,
                right.totals().exited(),
                rightOver);
        tester.add(
                "gone silent", left.totals().silent(), leftOver, right.totals().silent(), rightOver);
        return tester.results();
    }

    private static long decided(StageMeasures stage) {
        return stage.passedOn().cases()
                + stage.dropped().cases()
                + stage.undatedExits().cases();
    }

    private static long over(StreamMeasures stream) {
        return stream.cases().cases() - stream.totals().open().cases();
    }

    private List<SharePair> choices(List<Choice> left, List<Choice> right) {
        Map<Integer, Map<Integer, long[]>> table = new TreeMap<>();
        left.forEach(choice -> cell(table, choice)[0] = choice.cases());
        right.forEach(choice -> cell(table, choice)[1] = choice.cases());
        ShareTester tester = new ShareTester();
        table.forEach((from, row) -> {
            long leftOf = row.values().stream().mapToLong(both -> both[0]).sum();
            long rightOf = row.values().stream().mapToLong(both -> both[1]).sum();
            row.forEach((to, both) -> {
                String key = ComparisonSelections.next(from, to);
                String what = "after " + name(from) + ": " + (to == Choice.END ? "nothing more" : name(to));
                tester.add(what, new CaseCount(both[0], key), leftOf, new CaseCount(both[1], key), rightOf);
            });
        });
        return tester.results();
    }

    private static long[] cell(Map<Integer, Map<Integer, long[]>> table, Choice choice) {
        return table.computeIfAbsent(choice.from(), from -> new TreeMap<>())
                .computeIfAbsent(choice.to(), to -> new long[2]);
    }

    private List<SharePair> orders(List<Precedence> left, List<Precedence> right) {
        Map<Long, Precedence> others = new TreeMap<>();
        right.forEach(precedence -> others.put(pair(precedence), precedence));
        ShareTester tester = new ShareTester();
        for (Precedence one : left) {
            Precedence other = others.get(pair(one));
            if (other != null) {
                String key = ComparisonSelections.order(one.one(), one.other());
                tester.add(
                        name(one.one()) + " before " + name(one.other()),
                        new CaseCount(one.oneFirst(), key),
                        one.both(),
                        new CaseCount(other.oneFirst(), key),
                        other.both());
            }
        }
        return tester.results();
    }

    private static long pair(Precedence precedence) {
        return ((long) precedence.one() << 32) | precedence.other();
    }

    private String name(int touchpoint) {
        return words.touchpoints().get(touchpoint).name();
    }

    private static String headline(ComparedGroup left, ComparedGroup right, List<SharePair> choices) {
        if (left.measures().cases().cases() == 0 || right.measures().cases().cases() == 0) {
            String empty = left.measures().cases().cases() == 0 ? left.name() : right.name();
            return "There is nothing to compare: no case is in " + empty + ".";
        }
        long tested = choices.stream().filter(choice -> choice.p() != null).count();
        long differ = choices.stream()
                .filter(choice -> choice.verdict() == Verdict.DIFFERS)
                .count();
        if (differ == 0) {
            return "What cases do next differs by no more than noise between " + left.name() + " and " + right.name()
                    + " (" + PlainNumbers.count(tested) + " tested).";
        }
        SharePair most = choices.get(0);
        return left.name() + " and " + right.name() + " differ in " + PlainNumbers.count(differ) + " of "
                + PlainNumbers.count(tested) + " next steps by more than noise, most " + most.what() + ", in "
                + percent(most.leftShare()) + " against " + percent(most.rightShare()) + ".";
    }

    private static String percent(@Nullable Double share) {
        return share == null ? "none" : PlainNumbers.percent(share);
    }

    private static @Nullable String caution(ComparedGroup left, ComparedGroup right) {
        if (Math.abs(left.open() - right.open()) <= MUCH_YOUNGER) {
            return null;
        }
        boolean leftIsYounger = left.open() > right.open();
        ComparedGroup younger = leftIsYounger ? left : right;
        ComparedGroup older = leftIsYounger ? right : left;
        return PlainNumbers.percent(younger.open()) + " of " + younger.name() + " is still under way, and "
                + PlainNumbers.percent(older.open()) + " of " + older.name()
                + ": who decides late is missing from the younger side, so a difference may be one of age.";
    }
}
