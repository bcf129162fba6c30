// SPDX-License-Identifier: Apache-2.0
package io.millrace.map.enabler;

import org.jspecify.annotations.Nullable;

/** How many cases of a channel stayed in each stage, what they met there and where they moved on to. */
final class ChannelSurvey {
    private final int stages;
    private final int meetings;
    private long cases;
    private final long[] stays;
    private final long[] moved;
    private final long[] @Nullable [] met;

    ChannelSurvey(int stages, int meetings) {
        this.stages = stages;
        this.meetings = meetings;
        this.stays = new long[stages];
        this.moved = new long[stages * stages];
        this.met = new long[stages][];
    }

    void addCase() {
        cases++;
    }

    void addStay(StayWalk walk, int stay) {
        int stage = walk.stage(stay);
        stays[stage]++;
        if (walk.next(stay) >= 0) {
            moved[stage * stages + walk.next(stay)]++;
        }
        long[] here = met(stage);
        for (int m = walk.metFrom(stay); m < walk.metFrom(stay + 1); m++) {
            here[walk.what(m)]++;
        }
    }

    void addAll(ChannelSurvey other) {
        cases += other.cases;
        for (int s = 0; s < stages; s++) {
            stays[s] += other.stays[s];
            long[] theirs = other.met[s];
            if (theirs != null) {
                Sums.add(met(s), theirs);
            }
        }
        Sums.add(moved, other.moved);
    }

    private long[] met(int stage) {
        long[] here = met[stage];
        if (here == null) {
            here = new long[meetings];
            met[stage] = here;
        }
        return here;
    }

    int stages() {
        return stages;
    }

    long cases() {
        return cases;
    }

    /** Cases that stayed in the stage. */
    long stays(int stage) {
        return stays[stage];
    }

    /** Cases that moved straight from one stage to a later one. */
    long moved(int from, int to) {
        return moved[from * stages + to];
    }

    /** Cases that met something while they stayed in the stage. */
    long met(int stage, int what) {
        long[] here = met[stage];
        return here == null ? 0 : here[what];
    }
}
