// SPDX-License-Identifier: Apache-2.0
package io.millrace.map.enabler;

import org.jspecify.annotations.Nullable;

/** What is compared among the cases of one segment in one stage. */
final class SegmentColumns {
    private final StagePlan plan;
    private final RiskColumns move;
    private final RiskColumns end;
    private final @Nullable MeetingColumns[] met;
    private final long[] jumps;
    private final long[] jumpsWon;

    SegmentColumns(StagePlan plan, int stages) {
        this.plan = plan;
        this.move = new RiskColumns(plan.places(), plan.targets().length);
        this.end = new RiskColumns(plan.places(), 1);
        this.met = new MeetingColumns[plan.candidates()];
        this.jumps = new long[stages];
        this.jumpsWon = new long[stages];
    }

    void add(StayWalk walk, int stay, StayRisk risk) {
        move.add(plan, risk, Outcome.MOVE, 0);
        end.add(plan, risk, Outcome.END, 0);
        for (int m = walk.metFrom(stay); m < walk.metFrom(stay + 1); m++) {
            int candidate = plan.candidate(walk.what(m));
            if (candidate >= 0) {
                meet(candidate, walk.metAge(m, stay), Quiet.of(walk.quiet(m), plan.window()), risk);
            }
        }
        int next = walk.next(stay);
        if (next >= 0 && risk.followsToEnd()) {
            jumps[next]++;
            jumpsWon[next] += risk.wonAfterLeaving() ? 1 : 0;
        }
    }

    private void meet(int candidate, long age, int quiet, StayRisk risk) {
        Outcome outcome = Outcome.of(plan, candidate);
        MeetingColumns columns = met(candidate);
        if (risk.follows(outcome, age)) {
            columns.meet(plan.place(quiet, plan.landmark(age)), risk.wayAfter(outcome, age));
        }
        columns.after().add(plan, risk, outcome, plan.firstFrom(age));
    }

    private MeetingColumns met(int candidate) {
        MeetingColumns columns = met[candidate];
        if (columns == null) {
            columns = new MeetingColumns(
                    plan.places(), Outcome.of(plan, candidate).ways(plan));
            met[candidate] = columns;
        }
        return columns;
    }

    void addAll(SegmentColumns other) {
        move.addAll(other.move);
        end.addAll(other.end);
        for (int c = 0; c < met.length; c++) {
            MeetingColumns theirs = other.met[c];
            if (theirs != null) {
                met(c).addAll(theirs);
            }
        }
        Sums.add(jumps, other.jumps);
        Sums.add(jumpsWon, other.jumpsWon);
    }

    void close() {
        move.close();
        end.close();
        for (MeetingColumns columns : met) {
            if (columns != null) {
                columns.after().close();
            }
        }
    }

    /** All cases at risk, whatever they met. */
    RiskColumns all(Outcome outcome) {
        return outcome == Outcome.MOVE ? move : end;
    }

    @Nullable
    MeetingColumns metOrNull(int candidate) {
        return met[candidate];
    }

    /** Cases that moved straight to a stage and were followed to the end. */
    long jumps(int to) {
        return jumps[to];
    }

    /** Those among them that came to the end in time. */
    long jumpsWon(int to) {
        return jumpsWon[to];
    }
}
