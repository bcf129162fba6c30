// SPDX-License-Identifier: Apache-2.0
package io.millrace.map;

import io.millrace.event.EventLog;
import io.millrace.event.Touchpoint;
import io.millrace.journey.Aggregate;
import io.millrace.journey.TraceCursor;
import java.util.List;

/** Finds the homes of all touchpoints of a log: counts, by touchpoint and stage, where cases are when they meet it. */
public final class StageHomesAggregate implements Aggregate<long[][], StageHomes> {
    private final List<Touchpoint> touchpoints;
    private final int stages;

    public StageHomesAggregate(EventLog words) {
        this.touchpoints = words.touchpoints();
        this.stages = 1
                + Math.max(
                        0,
                        touchpoints.stream().mapToInt(Touchpoint::stage).max().orElse(0));
    }

    @Override
    public long[][] create() {
        return new long[touchpoints.size()][stages];
    }

    @Override
    public void accumulate(long[][] met, TraceCursor trace) {
        int furthest = 0;
        int size = trace.size();
        for (int i = 0; i < size; i++) {
            furthest = Math.max(furthest, trace.stage(i));
            met[trace.touchpoint(i)][furthest]++;
        }
    }

    @Override
    public long[][] combine(long[][] met, long[][] other) {
        for (int t = 0; t < met.length; t++) {
            for (int s = 0; s < stages; s++) {
                met[t][s] += other[t][s];
            }
        }
        return met;
    }

    @Override
    public StageHomes finish(long[][] met) {
        int[] home = new int[met.length];
        for (int t = 0; t < met.length; t++) {
            int own = touchpoints.get(t).stage();
            for (int s = 1; s < stages; s++) {
                home[t] = met[t][s] > met[t][home[t]] ? s : home[t];
            }
            home[t] = own == Touchpoint.NO_STAGE ? home[t] : own;
        }
        return new StageHomes(home);
    }
}
