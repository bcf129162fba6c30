// SPDX-License-Identifier: Apache-2.0
package io.millrace.measure;

import io.millrace.stats.DurationHistogram;
import io.millrace.stats.ExactSum;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** Adds up the time between touchpoints that follow each other, pair by pair. */
final class FollowTallies {
    private final PairSlots slots;
    private FollowTally[] tallies = new FollowTally[16];
    private int size;
    private long walk;

    FollowTallies(int touchpoints) {
        slots = new PairSlots(touchpoints);
    }

    /** One pair. */
    private static final class FollowTally {
        private final int from;
        private final int to;
        private final DurationHistogram time = new DurationHistogram();
        private final ExactSum squares = new ExactSum();
        private long cases;
        private long walked;

        FollowTally(int from, int to) {
            this.from = from;
            this.to = to;
        }

        void addAll(FollowTally other) {
            time.addAll(other.time);
            squares.add(other.squares);
            cases += other.cases;
        }

        FollowStatistics measure() {
            return FollowStatistics.of(from, to, cases, time, squares.value());
        }
    }

    void nextCase() {
        walk++;
    }

    /** Takes the micros from one touchpoint of the case at hand to the next. */
    void add(int from, int to, long micros) {
        FollowTally tally = tally(from, to);
        tally.time.add(micros);
        tally.squares.addSquare(micros);
        if (tally.walked != walk) {
            tally.walked = walk;
            tally.cases++;
        }
    }

    private FollowTally tally(int from, int to) {
        int slot = slots.slot(from, to);
        if (slot == size) {
            if (size == tallies.length) {
                tallies = Arrays.copyOf(tallies, size * 2);
            }
            tallies[size++] = new FollowTally(from, to);
        }
        return tallies[slot];
    }

    void addAll(FollowTallies other) {
        for (int i = 0; i < other.size; i++) {
            FollowTally theirs = other.tallies[i];
            tally(theirs.from, theirs.to).addAll(theirs);
        }
    }

    /** The pairs, those of most cases first. */
    List<FollowStatistics> measure() {
        List<FollowStatistics> follows = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            follows.add(tallies[i].measure());
        }
        follows.sort(Comparator.comparingLong(
                        (FollowStatistics follow) -> -follow.time().n())
                .thenComparing(Comparator.comparingLong(FollowStatistics::times).reversed())
                .thenComparingInt(FollowStatistics::from)
                .thenComparingInt(FollowStatistics::to));
        return List.copyOf(follows);
    }
}
