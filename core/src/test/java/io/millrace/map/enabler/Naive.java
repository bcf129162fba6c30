// SPDX-License-Identifier: Apache-2.0
package io.millrace.map.enabler;

import io.millrace.event.EventLog;
import io.millrace.journey.StageModel;
import io.millrace.journey.TraceCursor;

/** What is usually done: the share that moved on among all who met it minus that among all who did not, whenever they met it. */
record Naive(double value, double low, double high) {
    static Naive of(EventLog log, StageModel model, int stage, int touchpoint) {
        StayWalk walk = new StayWalk(log.touchpoints(), model.stages().size());
        TraceCursor trace = new TraceCursor(log);
        long[] cases = new long[2];
        long[] moved = new long[2];
        for (int c = 0; c < log.cases(); c++) {
            walk.walk(trace.moveTo(c));
            for (int stay = 0; stay < walk.stays(); stay++) {
                if (walk.stage(stay) == stage) {
                    int met = met(walk, stay, touchpoint) ? 1 : 0;
                    cases[met]++;
                    moved[met] += walk.next(stay) == stage + 1 ? 1 : 0;
                }
            }
        }
        double with = (double) moved[1] / cases[1];
        double without = (double) moved[0] / cases[0];
        double width = 1.96 * Math.sqrt(with * (1 - with) / cases[1] + without * (1 - without) / cases[0]);
        return new Naive(with - without, with - without - width, with - without + width);
    }

    private static boolean met(StayWalk walk, int stay, int touchpoint) {
        for (int m = walk.metFrom(stay); m < walk.metFrom(stay + 1); m++) {
            if (walk.what(m) == touchpoint) {
                return true;
            }
        }
        return false;
    }

    boolean isFooled() {
        return low > 0;
    }
}
