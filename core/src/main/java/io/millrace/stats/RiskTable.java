// SPDX-License-Identifier: Apache-2.0
package io.millrace.stats;

import java.util.List;

/**
 * Walks the distinct times at which something happened, with how many were at risk just before. At equal times events come before
 * censorings: who is censored at a time was still at risk of what happened then.
 */
final class RiskTable {
    private final SortedCounts[] causes;
    private final SortedCounts censored;
    private final int[] next;
    private final long[] events;
    private int nextCensored;
    private long atRisk;
    private long leaving;
    private long time;

    RiskTable(List<DurationHistogram> causes, DurationHistogram censored) {
        this.causes = causes.stream().map(SortedCounts::of).toArray(SortedCounts[]::new);
        this.censored = SortedCounts.of(censored);
        this.next = new int[causes.size()];
        this.events = new long[causes.size()];
        this.atRisk = censored.count()
                + causes.stream().mapToLong(DurationHistogram::count).sum();
    }

    /** Moves to the next time with an event; false when there is none. */
    boolean advance() {
        atRisk -= leaving;
        leaving = 0;
        boolean found = false;
        for (int c = 0; c < causes.length; c++) {
            if (next[c] < causes[c].size() && (!found || causes[c].value(next[c]) < time)) {
                time = causes[c].value(next[c]);
                found = true;
            }
        }
        if (found) {
            leaveCensoredBefore();
            takeEvents();
        }
        return found;
    }

    private void leaveCensoredBefore() {
        while (nextCensored < censored.size() && censored.value(nextCensored) < time) {
            atRisk -= censored.count(nextCensored++);
        }
    }

    private void takeEvents() {
        for (int c = 0; c < causes.length; c++) {
            boolean now = next[c] < causes[c].size() && causes[c].value(next[c]) == time;
            events[c] = now ? causes[c].count(next[c]++) : 0;
            leaving += events[c];
        }
    }

    long time() {
        return time;
    }

    long atRisk() {
        return atRisk;
    }

    /** Events of all causes at this time. */
    long events() {
        return leaving;
    }

    long events(int cause) {
        return events[cause];
    }
}
