// SPDX-License-Identifier: Apache-2.0
package io.millrace.measure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Adds up what cases meet again. */
final class ReworkTally {
    private final long[] again;
    private final long[] cases;
    private final long[] atOnce;
    private final long[] casesAtOnce;
    private final long[] metInCase;
    private final long[] againInCase;
    private final long[] atOnceInCase;
    private long walk;

    ReworkTally(int touchpoints) {
        again = new long[touchpoints];
        cases = new long[touchpoints];
        atOnce = new long[touchpoints];
        casesAtOnce = new long[touchpoints];
        metInCase = new long[touchpoints];
        againInCase = new long[touchpoints];
        atOnceInCase = new long[touchpoints];
    }

    void nextCase() {
        walk++;
    }

    /** Takes a touchpoint of the case at hand and the one before it, which is -1 for the first. */
    void add(int before, int touchpoint) {
        if (metInCase[touchpoint] != walk) {
            metInCase[touchpoint] = walk;
        } else {
            meetAgain(before, touchpoint);
        }
    }

    private void meetAgain(int before, int touchpoint) {
        again[touchpoint]++;
        if (againInCase[touchpoint] != walk) {
            againInCase[touchpoint] = walk;
            cases[touchpoint]++;
        }
        if (before == touchpoint) {
            atOnce[touchpoint]++;
            if (atOnceInCase[touchpoint] != walk) {
                atOnceInCase[touchpoint] = walk;
                casesAtOnce[touchpoint]++;
            }
        }
    }

    void addAll(ReworkTally other) {
        for (int i = 0; i < again.length; i++) {
            again[i] += other.again[i];
            cases[i] += other.cases[i];
            atOnce[i] += other.atOnce[i];
            casesAtOnce[i] += other.casesAtOnce[i];
        }
    }

    /** Touchpoints that some case met again, those of most cases first. */
    List<Rework> measure() {
        List<Rework> rework = new ArrayList<>();
        for (int i = 0; i < again.length; i++) {
            if (again[i] > 0) {
                rework.add(new Rework(
                        i,
                        new CaseCount(cases[i], "rework:" + i),
                        again[i],
                        new CaseCount(casesAtOnce[i], "flow:" + i + ">" + i),
                        atOnce[i]));
            }
        }
        rework.sort(Comparator.comparingLong((Rework of) -> -of.cases().cases()).thenComparingInt(Rework::touchpoint));
        return List.copyOf(rework);
    }
}
