// SPDX-License-Identifier: Apache-2.0
package io.millrace.map;

import io.millrace.measure.StreamMeasures;
import java.util.Comparator;
import java.util.List;

/** What is said above a tangle. */
final class TangleWords {
    private static final int NAMED = 20;

    private final StreamMeasures measures;
    private final int touchpoints;
    private final List<Tangle.Connection> all;
    private final List<Tangle.Connection> between;

    TangleWords(StreamMeasures measures, int touchpoints, List<Tangle.Connection> connections) {
        this.measures = measures;
        this.touchpoints = touchpoints;
        this.all = connections;
        this.between = connections.stream()
                .filter(Tangle.Connection::betweenTouchpoints)
                .toList();
    }

    /** How often a case moves from one event to the next. */
    long moves() {
        return between.stream().mapToLong(Tangle.Connection::times).sum();
    }

    /** How many connections carry how much of all that moves: at most 20 of them, and never more than half. */
    String headline() {
        if (measures.cases().cases() == 0) {
            return "No case was seen: choose a longer period or another stream.";
        }
        String there = counted(touchpoints, "touchpoint") + " and " + counted(between.size(), "connection");
        int few = Math.min(NAMED, between.size() / 2);
        if (few == 0) {
            return there + ": nothing is tangled here.";
        }
        long carried = between.stream()
                .sorted(Comparator.comparingLong(one -> -one.times()))
                .limit(few)
                .mapToLong(Tangle.Connection::times)
                .sum();
        String most = few == 1 ? "the most frequent one carries " : "the " + few + " most frequent carry ";
        return there + ": " + most + PlainNumbers.percent((double) carried / moves()) + " of all moves.";
    }

    /** Which connections are drawn, and what is not. */
    String shown(long least, int rare) {
        long drawn = between.stream().filter(one -> one.standing().drawn()).count();
        long kept = all.stream()
                .filter(one -> one.standing() == Tangle.Standing.KEPT)
                .count();
        String which = drawn == between.size()
                ? "All " + counted(between.size(), "connection") + " are drawn."
                : PlainNumbers.count(drawn) + " of " + counted(between.size(), "connection") + " are drawn: those that "
                        + (least == 1 ? "one case" : PlainNumbers.count(least) + " cases") + " or more make"
                        + (kept == 0 ? "." : ", and each touchpoint's most frequent way in and way out.");
        return rare == 0
                ? which
                : which + " The drawing shows the " + TangleMaker.MOST_SPOTS
                        + " touchpoints that most cases meet; the table lists all.";
    }

    private static String counted(long count, String word) {
        return PlainNumbers.count(count) + " " + word + (count == 1 ? "" : "s");
    }
}
