// SPDX-License-Identifier: Apache-2.0
package io.millrace.measure;

import io.millrace.stats.DurationHistogram;
import java.util.Arrays;

/** Adds up process time per case and box. */
final class BoxWorkTally {
    private final DurationHistogram[] times;
    private final long[] cases;
    private final int[] basis;
    private final long[] spentInCase;
    private final boolean[] known;
    private final int[] met;
    private int metSize;

    BoxWorkTally(int boxes) {
        times = new DurationHistogram[boxes];
        Arrays.setAll(times, box -> new DurationHistogram());
        cases = new long[boxes];
        basis = new int[boxes];
        spentInCase = new long[boxes];
        known = new boolean[boxes];
        met = new int[boxes];
    }

    /** Takes the micros of one event; the basis is a bit of {@link CaseWork}. */
    void add(int box, long micros, int eventBasis) {
        if (!known[box]) {
            known[box] = true;
            met[metSize++] = box;
        }
        spentInCase[box] += micros;
        basis[box] |= eventBasis;
    }

    void endCase() {
        for (int i = 0; i < metSize; i++) {
            int box = met[i];
            times[box].add(spentInCase[box]);
            cases[box]++;
            spentInCase[box] = 0;
            known[box] = false;
        }
        metSize = 0;
    }

    void addAll(BoxWorkTally other) {
        for (int box = 0; box < times.length; box++) {
            times[box].addAll(other.times[box]);
            cases[box] += other.cases[box];
            basis[box] |= other.basis[box];
        }
    }

    DurationEstimate measure(int box, String selection) {
        return DurationEstimates.observed(
                times[box], cases[box], DurationEstimates.basis(basis[box]), StageMeasurer.NO_PROCESS_TIME, selection);
    }
}
