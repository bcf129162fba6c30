// SPDX-License-Identifier: Apache-2.0
package io.millrace.map;

import io.millrace.event.EventLog;
import io.millrace.event.Touchpoint;
import io.millrace.journey.TraceCursor;

/**
 * The stage in which each touchpoint stands: the one it enters, or where its cases are most often when they meet it; ties go to the earlier
 * stage.
 */
public final class StageHomes {
    private final int[] home;

    private StageHomes(int[] home) {
        this.home = home;
    }

    /** Finds the homes of all touchpoints of a log. */
    public static StageHomes of(EventLog log) {
        int stages =
                1 + log.touchpoints().stream().mapToInt(Touchpoint::stage).max().orElse(0);
        int[][] met = meetings(log, Math.max(1, stages));
        int[] home = new int[met.length];
        for (int t = 0; t < met.length; t++) {
            int own = log.touchpoints().get(t).stage();
            for (int s = 1; s < met[t].length; s++) {
                home[t] = met[t][s] > met[t][home[t]] ? s : home[t];
            }
            home[t] = own == Touchpoint.NO_STAGE ? home[t] : own;
        }
        return new StageHomes(home);
    }

    /** Index of the stage in which a touchpoint stands. */
    public int of(int touchpoint) {
        return home[touchpoint];
    }

    private static int[][] meetings(EventLog log, int stages) {
        int[][] met = new int[log.touchpoints().size()][stages];
        TraceCursor cursor = new TraceCursor(log);
        for (int trace = 0; trace < log.cases(); trace++) {
            cursor.moveTo(trace);
            int furthest = 0;
            for (int i = 0; i < cursor.size(); i++) {
                furthest = Math.max(furthest, cursor.stage(i));
                met[cursor.touchpoint(i)][furthest]++;
            }
        }
        return met;
    }
}
