// SPDX-License-Identifier: Apache-2.0
package io.millrace.map.handoff;

import io.millrace.journey.TraceCursor;
import io.millrace.stats.DurationHistogram;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What is counted of all hand-offs of a level. */
final class HandOffTally {
    private static final HandOffPart[] PARTS = HandOffPart.values();

    private final int stages;
    private final HandOffWalk walk;
    private final @Nullable Row[] rows;

    /** First moves that stayed with their party, by channel and stage. */
    private final Map<Integer, Kept> kept = new TreeMap<>();

    /** Moves that stayed with their party. */
    static final class Kept {
        long cases;
        long lost;
    }

    /** Hand-offs of a row in one channel and stage, and the cases among them that are among the comparable too. */
    static final class Stratum {
        long cases;
        long lost;
        long shared;
        long sharedLost;
        long sharedLostWhenKept;
        long sharedLostBoth;

        private void add(Stratum other) {
            cases += other.cases;
            lost += other.lost;
            shared += other.shared;
            sharedLost += other.sharedLost;
            sharedLostWhenKept += other.sharedLostWhenKept;
            sharedLostBoth += other.sharedLostBoth;
        }
    }

    /** A pair of groups. */
    static final class Row {
        final long[] cases = new long[PARTS.length];
        long moves;
        long keptMoves;
        final DurationHistogram waited = new DurationHistogram();
        final DurationHistogram waiting = new DurationHistogram();
        final Map<Integer, Stratum> strata = new TreeMap<>();

        long cases(HandOffPart part) {
            return cases[Integer.numberOfTrailingZeros(part.bit())];
        }

        private void add(Row other) {
            for (int i = 0; i < cases.length; i++) {
                cases[i] += other.cases[i];
            }
            moves += other.moves;
            keptMoves += other.keptMoves;
            waited.addAll(other.waited);
            waiting.addAll(other.waiting);
            other.strata.forEach((place, stratum) ->
                    strata.computeIfAbsent(place, none -> new Stratum()).add(stratum));
        }
    }

    HandOffTally(HandOffWalk walk, int groups, int stages) {
        this.walk = walk;
        this.stages = stages;
        this.rows = new Row[groups * groups];
    }

    @Nullable
    Row row(int row) {
        return rows[row];
    }

    /** Comparable moves by channel and stage. */
    Map<Integer, Kept> kept() {
        return kept;
    }

    /** Number of a channel and a stage, which is -1 before any. */
    static int place(int channel, int stage, int stages) {
        return channel * (stages + 1) + stage + 1;
    }

    void add(TraceCursor trace) {
        walk.walk(trace);
        for (int slot = 0; slot < walk.size(); slot++) {
            add(trace.channel(), slot);
        }
        for (int stage = -1; stage < stages; stage++) {
            int bits = walk.comparable(stage);
            if (HandOffPart.AT_RISK.in(bits)) {
                Kept same = kept.computeIfAbsent(place(trace.channel(), stage, stages), none -> new Kept());
                same.cases++;
                same.lost += bit(HandOffPart.LOST, bits);
            }
        }
    }

    private void add(int channel, int slot) {
        Row row = rows[walk.row(slot)];
        if (row == null) {
            row = new Row();
            rows[walk.row(slot)] = row;
        }
        int bits = walk.parts(slot);
        for (int i = 0; i < PARTS.length; i++) {
            row.cases[i] += bits >>> i & 1;
        }
        row.moves += walk.moves(slot);
        row.keptMoves += walk.kept(slot);
        if (HandOffPart.WAIT.in(bits)) {
            (HandOffPart.CENSORED.in(bits) ? row.waiting : row.waited).add(walk.wait(slot));
        }
        if (HandOffPart.AT_RISK.in(bits)) {
            addAtRisk(
                    row.strata.computeIfAbsent(place(channel, walk.stage(slot), stages), none -> new Stratum()), slot);
        }
    }

    private void addAtRisk(Stratum stratum, int slot) {
        int lost = bit(HandOffPart.LOST, walk.parts(slot));
        stratum.cases++;
        stratum.lost += lost;
        int same = walk.comparable(walk.stage(slot));
        if (HandOffPart.AT_RISK.in(same)) {
            int lostWhenKept = bit(HandOffPart.LOST, same);
            stratum.shared++;
            stratum.sharedLost += lost;
            stratum.sharedLostWhenKept += lostWhenKept;
            stratum.sharedLostBoth += lost & lostWhenKept;
        }
    }

    private static int bit(HandOffPart part, int bits) {
        return part.in(bits) ? 1 : 0;
    }

    HandOffTally addAll(HandOffTally other) {
        for (int i = 0; i < rows.length; i++) {
            Row theirs = other.rows[i];
            Row mine = rows[i];
            if (mine == null) {
                rows[i] = theirs;
            } else if (theirs != null) {
                mine.add(theirs);
            }
        }
        other.kept.forEach((place, more) -> {
            Kept same = kept.computeIfAbsent(place, none -> new Kept());
            same.cases += more.cases;
            same.lost += more.lost;
        });
        return this;
    }
}
