// SPDX-License-Identifier: Apache-2.0
package io.millrace.map.enabler;

import io.millrace.event.Ending;
import io.millrace.event.Party;
import io.millrace.event.Touchpoint;
import io.millrace.journey.TraceCursor;
import java.util.Arrays;
import java.util.List;

/**
 * The stays of one case, one after the other. A case stays in the furthest stage that it has entered, until it enters a later one or ends;
 * a stage entered after a later one is no stay. Within a stay it meets touchpoints, each counted once, and goes back to earlier stages.
 * Reused from case to case, so not for two threads at once.
 */
final class StayWalk {
    private static final int SOME = 32;

    private final int stages;
    private final int touchpoints;
    private final boolean[] byCustomer;
    private final int[] stage;
    private final long[] entry;
    private final long[] leave;
    private final int[] metFrom;
    private int[] what = new int[SOME];
    private long[] metAt = new long[SOME];
    private long[] quiet = new long[SOME];
    private final int[] actFrom;
    private long[] actAt = new long[SOME];
    private int acts;
    private long lastAct;
    private final int[] seenIn;
    private int serial;
    private int stays;
    private int met;
    private long end;
    private boolean undated;
    private boolean won;

    StayWalk(List<Touchpoint> touchpoints, int stages) {
        this.stages = stages;
        this.touchpoints = touchpoints.size();
        this.byCustomer = new boolean[touchpoints.size()];
        for (int t = 0; t < byCustomer.length; t++) {
            byCustomer[t] = touchpoints.get(t).by() == Party.CUSTOMER;
        }
        this.stage = new int[stages];
        this.entry = new long[stages];
        this.leave = new long[stages];
        this.metFrom = new int[stages + 1];
        this.actFrom = new int[stages + 1];
        this.seenIn = new int[byCustomer.length + stages];
        Arrays.fill(seenIn, -1);
    }

    /** How many things can be met: touchpoints by their code, then returns by the stage that they lead to. */
    int meetings() {
        return touchpoints + stages;
    }

    /** What a case meets that goes back to a stage. */
    int returnTo(int earlier) {
        return touchpoints + earlier;
    }

    /** Walks the case that the cursor stands on; everything that this object tells is about that case until the next walk. */
    StayWalk walk(TraceCursor trace) {
        stays = 0;
        met = 0;
        acts = 0;
        serial++;
        int size = trace.size();
        int furthest = -1;
        int at = -1;
        long entered = 0;
        for (int i = 0; i < size; i++) {
            int to = trace.stage(i);
            long time = trace.time(i);
            int touchpoint = trace.touchpoint(i);
            boolean began = to > furthest;
            if (began) {
                begin(to, time);
                furthest = to;
            }
            if (furthest < 0) {
                continue;
            }
            if (byCustomer[touchpoint] && !began) {
                act(time);
            }
            long sinceAct = time - lastAct;
            if (to >= 0 && to < at && at == furthest && (entered >>> to & 1) != 0) {
                meet(touchpoints + to, time, sinceAct);
            }
            if (to != Touchpoint.NO_STAGE) {
                at = to;
                entered |= 1L << to;
            }
            meet(touchpoint, time, sinceAct);
        }
        finish(trace);
        return this;
    }

    private void begin(int to, long time) {
        if (stays > 0) {
            leave[stays - 1] = time;
            serial++;
        }
        stage[stays] = to;
        entry[stays] = time;
        metFrom[stays] = met;
        actFrom[stays] = acts;
        stays++;
        act(time);
    }

    private void act(long time) {
        if (acts == actAt.length) {
            actAt = Arrays.copyOf(actAt, acts * 2);
        }
        actAt[acts++] = time;
        lastAct = time;
    }

    private void meet(int which, long time, long sinceAct) {
        if (seenIn[which] == serial) {
            return;
        }
        seenIn[which] = serial;
        if (met == what.length) {
            what = Arrays.copyOf(what, met * 2);
            metAt = Arrays.copyOf(metAt, met * 2);
            quiet = Arrays.copyOf(quiet, met * 2);
        }
        what[met] = which;
        quiet[met] = sinceAct;
        metAt[met++] = time;
    }

    private void finish(TraceCursor trace) {
        metFrom[stays] = met;
        actFrom[stays] = acts;
        end = trace.endTime();
        Ending ending = trace.ending();
        undated = ending == Ending.EXITED_UNDATED;
        won = ending.won();
        if (stays > 0) {
            leave[stays - 1] = Math.max(end, entry[stays - 1]);
        }
    }

    int stays() {
        return stays;
    }

    int stage(int stay) {
        return stage[stay];
    }

    /** Micros since the epoch. */
    long entry(int stay) {
        return entry[stay];
    }

    /** The stage that the case moved on to, or -1. */
    int next(int stay) {
        return stay + 1 < stays ? stage[stay + 1] : -1;
    }

    /** Micros in the stay, censored or not. */
    long age(int stay) {
        return Math.max(0, leave[stay] - entry[stay]);
    }

    /** Whether it is known how long the case stayed: not where it left, nobody knows when. */
    boolean timed(int stay) {
        return stay + 1 < stays || !undated;
    }

    /** Whether the case is complete or ordered again. */
    boolean won() {
        return won;
    }

    /** Micros from the beginning of the stay to the end of the case. */
    long untilEnd(int stay) {
        return Math.max(0, end - entry[stay]);
    }

    /** First of what was met in the stay; the last is before that of the next one. */
    int metFrom(int stay) {
        return metFrom[stay];
    }

    int what(int meeting) {
        return what[meeting];
    }

    /** Micros from the beginning of the stay. */
    long metAge(int meeting, int stay) {
        return Math.max(0, metAt[meeting] - entry[stay]);
    }

    /** Micros since the customer last did something when this was met; 0 when meeting it was the customer's own act. */
    long quiet(int meeting) {
        return quiet[meeting];
    }

    /** First of the customer's acts in the stay, its beginning included; the last is before that of the next one. */
    int actFrom(int stay) {
        return actFrom[stay];
    }

    /** Micros from the beginning of the stay. */
    long actAge(int act, int stay) {
        return Math.max(0, actAt[act] - entry[stay]);
    }

    int stages() {
        return stages;
    }
}
