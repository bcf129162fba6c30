// SPDX-License-Identifier: Apache-2.0
package io.millrace.measure;

import io.millrace.event.Dictionary;
import io.millrace.event.Ending;
import io.millrace.journey.TraceCursor;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Adds up the exits by name, dated ones apart from those of which nobody knows when. */
final class ExitTally {
    private final long[] dated;
    private final long[] undated;

    ExitTally(int exits) {
        dated = new long[exits];
        undated = new long[exits];
    }

    void add(TraceCursor trace) {
        int exit = trace.exit();
        if (exit >= 0 && trace.ending() == Ending.EXITED) {
            dated[exit]++;
        } else if (exit >= 0 && trace.ending() == Ending.EXITED_UNDATED) {
            undated[exit]++;
        }
    }

    void addAll(ExitTally other) {
        for (int i = 0; i < dated.length; i++) {
            dated[i] += other.dated[i];
            undated[i] += other.undated[i];
        }
    }

    /** The exits, most frequent first. */
    List<ExitCount> measure(Dictionary exits) {
        List<ExitCount> counts = new ArrayList<>();
        for (int i = 0; i < dated.length; i++) {
            String name = exits.word(i);
            if (dated[i] > 0) {
                counts.add(new ExitCount(name, true, new CaseCount(dated[i], "exit:" + name)));
            }
            if (undated[i] > 0) {
                counts.add(new ExitCount(name, false, new CaseCount(undated[i], "undatedExit:" + name)));
            }
        }
        counts.sort(Comparator.comparingLong((ExitCount count) -> -count.cases().cases())
                .thenComparing(ExitCount::name)
                .thenComparing(ExitCount::dated));
        return List.copyOf(counts);
    }
}
