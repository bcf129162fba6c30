// SPDX-License-Identifier: Apache-2.0
package io.millrace.map.sipoc;

import io.millrace.journey.TraceCursor;

/** The running tally of {@link GroupAggregate}. For one thread at a time. */
public final class GroupTally {
    private final int[][] groupsOf;
    final long[] events;
    final long[] cases;
    final long[] first;
    final long[] latest;
    private final long[] seen;
    private long at;

    GroupTally(int[][] groupsOf, int groups) {
        this.groupsOf = groupsOf;
        events = new long[groups];
        cases = new long[groups];
        seen = new long[groups];
        first = new long[groupsOf.length];
        latest = new long[groupsOf.length];
    }

    void add(TraceCursor trace) {
        at++;
        int size = trace.size();
        if (size == 0) {
            return;
        }
        first[trace.touchpoint(0)]++;
        latest[trace.touchpoint(size - 1)]++;
        for (int i = 0; i < size; i++) {
            for (int group : groupsOf[trace.touchpoint(i)]) {
                events[group]++;
                if (seen[group] != at) {
                    seen[group] = at;
                    cases[group]++;
                }
            }
        }
    }

    void addAll(GroupTally other) {
        at += other.at;
        add(events, other.events);
        add(cases, other.cases);
        add(first, other.first);
        add(latest, other.latest);
    }

    private static void add(long[] ours, long[] theirs) {
        for (int i = 0; i < ours.length; i++) {
            ours[i] += theirs[i];
        }
    }
}
