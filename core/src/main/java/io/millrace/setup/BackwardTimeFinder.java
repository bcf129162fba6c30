// SPDX-License-Identifier: Apache-2.0
package io.millrace.setup;

import io.millrace.event.EventLog;
import io.millrace.event.SlicedLog;
import io.millrace.journey.Stage;
import io.millrace.journey.StageModel;
import io.millrace.journey.TraceCursor;
import io.millrace.map.PlainNumbers;
import io.millrace.setup.Finding.Severity;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Finds pairs of stages that cases first enter in the wrong order. */
final class BackwardTimeFinder {
    private static final int EXAMPLES = 5;
    private static final long NEVER = Long.MAX_VALUE;

    private BackwardTimeFinder() {}

    private static final class Pair {
        private long both;
        private long backward;
        private final List<String> examples = new ArrayList<>();
    }

    static List<Finding> find(SlicedLog log, StageModel model) {
        int stages = model.stages().size();
        Pair[][] pairs = new Pair[stages][stages];
        for (Pair[] row : pairs) {
            Arrays.setAll(row, i -> new Pair());
        }
        for (int s = 0; s < log.slices(); s++) {
            count(log.slice(s), pairs);
        }
        List<Finding> findings = new ArrayList<>();
        for (int early = 0; early < stages; early++) {
            for (int late = early + 1; late < stages; late++) {
                if (pairs[early][late].backward > 0) {
                    findings.add(
                            finding(model.stages().get(early), model.stages().get(late), pairs[early][late]));
                }
            }
        }
        return findings;
    }

    private static void count(EventLog slice, Pair[][] pairs) {
        TraceCursor trace = new TraceCursor(slice);
        long[] first = new long[pairs.length];
        for (int i = 0; i < slice.cases(); i++) {
            firstEntries(trace.moveTo(i), first);
            for (int early = 0; early < pairs.length; early++) {
                for (int late = early + 1; late < pairs.length; late++) {
                    count(pairs[early][late], first[early], first[late], slice, i);
                }
            }
        }
    }

    private static void firstEntries(TraceCursor trace, long[] first) {
        Arrays.fill(first, NEVER);
        for (int e = 0; e < trace.size(); e++) {
            int stage = trace.stage(e);
            if (stage >= 0) {
                first[stage] = Math.min(first[stage], trace.time(e));
            }
        }
    }

    private static void count(Pair pair, long early, long late, EventLog log, int trace) {
        if (early == NEVER || late == NEVER) {
            return;
        }
        pair.both++;
        if (late < early) {
            pair.backward++;
            if (pair.examples.size() < EXAMPLES) {
                pair.examples.add(log.caseId().word(trace));
            }
        }
    }

    private static Finding finding(Stage early, Stage late, Pair pair) {
        return new Finding(
                "backward times",
                Severity.of(pair.backward / (double) pair.both, 0.05, 0.3),
                "%s of %s cases entered %s before %s."
                        .formatted(
                                PlainNumbers.count(pair.backward),
                                PlainNumbers.count(pair.both),
                                late.name(),
                                early.name()),
                "The observed time between the two is negative in these cases, and medians are pulled down.",
                "Open a case: if its times are true, the stages stand in the wrong order; if not, two clocks differ or a time is typed in"
                        + " afterwards.",
                pair.backward,
                pair.both,
                pair.examples,
                "transition:" + early.key() + ">" + late.key() + ":overlaps",
                null);
    }
}
