// SPDX-License-Identifier: Apache-2.0
package io.millrace.map.enabler;

import java.util.Arrays;

/**
 * At which landmarks one stay is compared, and at which of them it goes well. A case is at risk at a landmark when it still stays there, and
 * when everything until the end of the window is known. Its landmarks come in stretches, each within one class of {@link Quiet}. Reused from
 * stay to stay, so not for two threads at once.
 */
final class StayRisk {
    private StagePlan plan;
    private long known;
    private long age;
    private final Side move = new Side();
    private final Side end = new Side();
    private int stretches;
    private int[] quiet = new int[16];
    private int[] from = new int[16];
    private int[] to = new int[16];

    StayRisk(StagePlan plan) {
        this.plan = plan;
    }

    /** One {@link Outcome} of the stay. */
    private static final class Side {
        private long span;
        private int landmarks;
        private int way;
        private long at;
        private int wellFrom;

        private void set(StagePlan plan, long span, long last, int way, long at) {
            this.span = span;
            this.landmarks = last < 0 ? 0 : plan.atOrBelow(last);
            this.way = way;
            this.at = at;
            this.wellFrom = way < 0 ? landmarks : plan.firstFrom(at - span);
        }
    }

    /** Looks at a stay of which it is known how long it took. */
    StayRisk of(StagePlan stagePlan, StayWalk walk, int stay, long asOf) {
        plan = stagePlan;
        age = walk.age(stay);
        known = asOf - walk.entry(stay);
        move.set(plan, plan.window(), Math.min(age, known - plan.window()), plan.way(walk.next(stay)), age);
        long untilEnd = walk.untilEnd(stay);
        end.set(plan, plan.horizon(), Math.min(age, known - plan.horizon()), walk.won() ? 0 : -1, untilEnd);
        stretch(walk, stay);
        return this;
    }

    private void stretch(StayWalk walk, int stay) {
        stretches = 0;
        int last = Math.max(move.landmarks, end.landmarks);
        for (int a = walk.actFrom(stay); a < walk.actFrom(stay + 1); a++) {
            long act = walk.actAge(a, stay);
            int until = a + 1 < walk.actFrom(stay + 1) ? plan.firstFrom(walk.actAge(a + 1, stay)) : last;
            int place = plan.firstFrom(act);
            for (int q = 0; q < Quiet.CLASSES && place < Math.min(until, last); q++) {
                int next = Math.min(Math.min(until, last), plan.firstFrom(act + Quiet.from(q + 1, plan.window())));
                if (place < next) {
                    add(q, place, next);
                    place = next;
                }
            }
        }
    }

    private void add(int quietClass, int first, int until) {
        if (stretches == from.length) {
            quiet = Arrays.copyOf(quiet, stretches * 2);
            from = Arrays.copyOf(from, stretches * 2);
            to = Arrays.copyOf(to, stretches * 2);
        }
        quiet[stretches] = quietClass;
        from[stretches] = first;
        to[stretches++] = until;
    }

    private Side side(Outcome outcome) {
        return outcome == Outcome.MOVE ? move : end;
    }

    int stretches() {
        return stretches;
    }

    /** Class of a stretch. */
    int quiet(int stretch) {
        return quiet[stretch];
    }

    /** First landmark of a stretch. */
    int from(int stretch) {
        return from[stretch];
    }

    /** The landmark after the last of a stretch at which the case is at risk; may be at or before the first. */
    int to(int stretch, Outcome outcome) {
        return Math.min(to[stretch], side(outcome).landmarks);
    }

    /** The way in which it went well, or -1. */
    int way(Outcome outcome) {
        return side(outcome).way;
    }

    /** The first landmark from which it goes well within the window. */
    int wellFrom(Outcome outcome) {
        return side(outcome).wellFrom;
    }

    /** Whether everything is known until the end of the window after a meeting at this age. */
    boolean follows(Outcome outcome, long metAge) {
        return metAge + side(outcome).span <= known;
    }

    /** The way in which it went well within the window after a meeting at this age, or -1. */
    int wayAfter(Outcome outcome, long metAge) {
        Side side = side(outcome);
        return side.way >= 0 && side.at - metAge <= side.span ? side.way : -1;
    }

    /** Whether everything is known of the time that coming to the end may take, from leaving the stage on. */
    boolean followsToEnd() {
        return age + plan.horizon() <= known;
    }

    /** Whether the case came to the end soon enough after leaving the stage. */
    boolean wonAfterLeaving() {
        return end.way >= 0 && end.at - age <= plan.horizon();
    }
}
