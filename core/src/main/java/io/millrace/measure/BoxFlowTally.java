// SPDX-License-Identifier: Apache-2.0
package io.millrace.measure;

import io.millrace.stats.DurationHistogram;
import io.millrace.stats.ExactSum;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Adds up the moves between boxes: how many, by how many cases, and how long they take. */
final class BoxFlowTally {
    private static final double MICROS = 1e6;

    private final PairSlots slots;
    private final List<Move> moves = new ArrayList<>();
    private long walk;

    BoxFlowTally(int boxes) {
        slots = new PairSlots(boxes);
    }

    private static final class Move {
        private final int from;
        private final int to;
        private final DurationHistogram wait = new DurationHistogram();
        private final ExactSum elapsed = new ExactSum();
        private long cases;
        private long walked;

        Move(int from, int to) {
            this.from = from;
            this.to = to;
        }

        BoxFlow measure(TouchpointBoxes boxes) {
            String key = TouchpointSelections.FLOW + boxes.words(from) + ">" + boxes.words(to);
            DurationEstimate estimate =
                    DurationEstimates.observed(wait, cases, Basis.MEASURED, "nobody made this move", key);
            return new BoxFlow(from, to, new CaseCount(cases, key), wait.count(), estimate);
        }
    }

    void nextCase() {
        walk++;
    }

    /** Takes one move of the case at hand, in micros from end to start and from start to start. */
    void add(int from, int to, long wait, long elapsed) {
        Move move = move(from, to);
        move.wait.add(wait);
        move.elapsed.add(elapsed);
        if (move.walked != walk) {
            move.walked = walk;
            move.cases++;
        }
    }

    private Move move(int from, int to) {
        int slot = slots.slot(from, to);
        if (slot == moves.size()) {
            moves.add(new Move(from, to));
        }
        return moves.get(slot);
    }

    void addAll(BoxFlowTally other) {
        for (Move theirs : other.moves) {
            Move ours = move(theirs.from, theirs.to);
            ours.wait.addAll(theirs.wait);
            ours.elapsed.add(theirs.elapsed);
            ours.cases += theirs.cases;
        }
    }

    /** The times of all moves from a box into another one. */
    DurationHistogram leaving(int box) {
        return DurationHistogram.union(moves.stream()
                .filter(move -> move.from == box && move.to != box)
                .map(move -> move.wait)
                .toList());
    }

    /** The time after all events of a box. */
    double elapsedSeconds(int box) {
        ExactSum sum = new ExactSum();
        moves.stream().filter(move -> move.from == box).forEach(move -> sum.add(move.elapsed));
        return sum.value().doubleValue() / MICROS;
    }

    double elapsedSeconds() {
        ExactSum sum = new ExactSum();
        moves.forEach(move -> sum.add(move.elapsed));
        return sum.value().doubleValue() / MICROS;
    }

    List<BoxFlow> measure(TouchpointBoxes boxes) {
        return moves.stream()
                .map(move -> move.measure(boxes))
                .sorted(Comparator.comparingLong((BoxFlow flow) -> -flow.cases().cases())
                        .thenComparing(Comparator.comparingLong(BoxFlow::times).reversed())
                        .thenComparingInt(BoxFlow::from)
                        .thenComparingInt(BoxFlow::to))
                .toList();
    }
}
