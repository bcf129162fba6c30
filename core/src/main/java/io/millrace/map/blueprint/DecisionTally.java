// SPDX-License-Identifier: Apache-2.0
package io.millrace.map.blueprint;

import io.millrace.event.EventLog;
import io.millrace.event.Party;
import io.millrace.journey.TraceCursor;
import io.millrace.stats.DurationHistogram;
import java.util.HashMap;
import java.util.Map;

/** The running tally of {@link DecisionAggregate}. For one thread at a time. */
public final class DecisionTally {
    /** So many stages of a path fit into one number, six bits each. */
    private static final int MOST = 10;

    private static final int BITS = 6;

    private final int decision;
    private final byte[] party;
    private final int[] lane;
    final Map<Long, Long> paths = new HashMap<>();
    final DurationHistogram time = new DurationHistogram();
    final long[] steps;
    final long[] ours;
    long cases;
    long decided;
    long atOnce;

    DecisionTally(EventLog words, int decision) {
        this.decision = decision;
        int size = words.touchpoints().size();
        party = new byte[size];
        lane = new int[size];
        for (int t = 0; t < size; t++) {
            Party by = words.touchpoints().get(t).by();
            party[t] = (byte)
                    (by == Party.CUSTOMER
                            ? DecisionAggregate.CUSTOMER
                            : by == Party.PARTNER ? DecisionAggregate.PARTNER : DecisionAggregate.US);
            lane[t] = 1 + words.touchpoints().get(t).lane();
        }
        steps = new long[3];
        ours = new long[1 + words.lanes().size()];
    }

    void add(TraceCursor trace) {
        cases++;
        int size = trace.size();
        int at = 0;
        while (at < size && trace.stage(at) != decision) {
            at++;
        }
        if (at == size) {
            return;
        }
        decided++;
        atOnce += at == 0 ? 1 : 0;
        time.add(trace.time(at) - trace.time(0));
        long path = 0;
        int length = 0;
        int before = -1;
        for (int i = 0; i < at; i++) {
            int touchpoint = trace.touchpoint(i);
            steps[party[touchpoint]]++;
            if (party[touchpoint] == DecisionAggregate.US) {
                ours[lane[touchpoint]]++;
            }
            int stage = trace.stage(i);
            if (stage >= 0 && stage != before) {
                before = stage;
                path = (path << BITS) | stage;
                length++;
            }
        }
        // a leading bit tells the length; what is longer is no path that most could share
        paths.merge(length > MOST - 1 ? -1 : path | (1L << (BITS * length)), 1L, Long::sum);
    }

    void addAll(DecisionTally other) {
        cases += other.cases;
        decided += other.decided;
        atOnce += other.atOnce;
        time.addAll(other.time);
        other.paths.forEach((path, count) -> paths.merge(path, count, Long::sum));
        for (int p = 0; p < steps.length; p++) {
            steps[p] += other.steps[p];
        }
        for (int l = 0; l < ours.length; l++) {
            ours[l] += other.ours[l];
        }
    }

    /** The stages of a path, first to last. */
    static int[] stages(long path) {
        int length = (Long.SIZE - 1 - Long.numberOfLeadingZeros(path)) / BITS;
        int[] stages = new int[length];
        for (int i = 0; i < length; i++) {
            stages[i] = (int) (path >>> (BITS * (length - 1 - i))) & ((1 << BITS) - 1);
        }
        return stages;
    }
}
