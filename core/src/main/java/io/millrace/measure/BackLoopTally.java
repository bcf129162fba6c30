// SPDX-License-Identifier: Apache-2.0
package io.millrace.measure;

import io.millrace.journey.Stage;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Adds up the cases that went from a later stage straight back into an earlier one. */
final class BackLoopTally {
    private final int stages;
    private final long[] cases;

    BackLoopTally(int stages) {
        this.stages = stages;
        this.cases = new long[stages * stages];
    }

    void add(StagePassages passages) {
        if (!passages.looped()) {
            return;
        }
        for (int from = 1; from < stages; from++) {
            for (int to = 0; to < from; to++) {
                cases[from * stages + to] += passages.loopedBack(from, to) ? 1 : 0;
            }
        }
    }

    void addAll(BackLoopTally other) {
        for (int i = 0; i < cases.length; i++) {
            cases[i] += other.cases[i];
        }
    }

    /** The loops, those of most cases first. */
    List<BackLoop> measure(List<Stage> model) {
        List<BackLoop> loops = new ArrayList<>();
        for (int i = 0; i < cases.length; i++) {
            if (cases[i] > 0) {
                int from = i / stages;
                int to = i % stages;
                String key = "backLoop:" + model.get(from).key() + ">"
                        + model.get(to).key();
                loops.add(new BackLoop(from, to, new CaseCount(cases[i], key)));
            }
        }
        loops.sort(Comparator.comparingLong((BackLoop loop) -> -loop.cases().cases()));
        return List.copyOf(loops);
    }
}
