// SPDX-License-Identifier: Apache-2.0
package io.millrace.map.comparison;

import io.millrace.journey.TraceCursor;
import java.util.Arrays;

/**
 * What one case chose: where it began, where it went after it met each touchpoint first, and in which order it met them. A case counts once a
 * touchpoint, so that what is counted is independent from case to case. Reused from case to case: not for two threads.
 */
final class CaseChoices {
    private final int start;
    private final long[] metIn;
    private final int[] place;
    private int[] met = new int[32];
    private int[] next = new int[32];
    private int size;
    private long walk;

    CaseChoices(int touchpoints) {
        start = touchpoints;
        metIn = new long[touchpoints];
        place = new int[touchpoints];
    }

    /** The number that stands for the start of a case, before any touchpoint. */
    int start() {
        return start;
    }

    CaseChoices walk(TraceCursor trace) {
        walk++;
        size = 0;
        int events = trace.size();
        for (int i = 0; i < events; i++) {
            int touchpoint = trace.touchpoint(i);
            if (metIn[touchpoint] != walk) {
                metIn[touchpoint] = walk;
                place[touchpoint] = size;
                add(touchpoint, i + 1 < events ? trace.touchpoint(i + 1) : -1);
            }
        }
        return this;
    }

    private void add(int touchpoint, int after) {
        if (size == met.length) {
            met = Arrays.copyOf(met, size * 2);
            next = Arrays.copyOf(next, size * 2);
        }
        met[size] = touchpoint;
        next[size++] = after;
    }

    /** How many touchpoints the case met. */
    int size() {
        return size;
    }

    /** The touchpoint that was met as the {@code i}-th. */
    int met(int i) {
        return met[i];
    }

    /** Where the case went from there when it met it first, or -1 where nothing followed. */
    int next(int i) {
        return next[i];
    }

    /** Where the case went from a touchpoint, or from the start; -1 where it never was there or nothing followed. */
    int after(int from) {
        if (from == start) {
            return size == 0 ? -1 : met[0];
        }
        return metIn[from] == walk ? next[place[from]] : -1;
    }

    /** Whether the case met both, the first one first. */
    boolean inOrder(int first, int second) {
        return metIn[first] == walk && metIn[second] == walk && place[first] < place[second];
    }
}
