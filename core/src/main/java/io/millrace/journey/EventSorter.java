// SPDX-License-Identifier: Apache-2.0
package io.millrace.journey;

import io.millrace.event.Touchpoint;

/**
 * Sorts events by group, time, tie rule and source sequence.
 *
 * <dl>
 *   <dt>Pre:</dt>
 *   <dd>groups are numbered from 0</dd>
 *   <dt>Post:</dt>
 *   <dd>an order that depends on the events alone, not on the order in which groups were met</dd>
 * </dl>
 */
final class EventSorter {
    private static final int SHORT = 12;

    private final GrowingColumns events;
    private final int[] stageOf;
    private final TieRule ties;
    private int[] spare = new int[64];

    EventSorter(GrowingColumns events, int[] stageOf, TieRule ties) {
        this.events = events;
        this.stageOf = stageOf;
        this.ties = ties;
    }

    /** Rows sorted by their group; rows of a negative group are left out. */
    int[] sort(int[] group, int groups) {
        int[] offsets = offsets(group, events.size, groups);
        int[] rows = new int[offsets[groups]];
        int[] next = offsets.clone();
        for (int row = 0; row < events.size; row++) {
            if (group[row] >= 0) {
                rows[next[group[row]]++] = row;
            }
        }
        for (int g = 0; g < groups; g++) {
            sortRange(rows, offsets[g], offsets[g + 1]);
        }
        return rows;
    }

    /** First place of each group, and the number of grouped rows last. */
    static int[] offsets(int[] group, int size, int groups) {
        int[] offsets = new int[groups + 1];
        for (int row = 0; row < size; row++) {
            if (group[row] >= 0) {
                offsets[group[row] + 1]++;
            }
        }
        for (int g = 0; g < groups; g++) {
            offsets[g + 1] += offsets[g];
        }
        return offsets;
    }

    private void sortRange(int[] rows, int from, int to) {
        if (to - from <= SHORT) {
            insert(rows, from, to);
            return;
        }
        int middle = (from + to) >>> 1;
        sortRange(rows, from, middle);
        sortRange(rows, middle, to);
        merge(rows, from, middle, to);
    }

    private void insert(int[] rows, int from, int to) {
        for (int i = from + 1; i < to; i++) {
            int row = rows[i];
            int j = i - 1;
            while (j >= from && before(row, rows[j])) {
                rows[j + 1] = rows[j];
                j--;
            }
            rows[j + 1] = row;
        }
    }

    private void merge(int[] rows, int from, int middle, int to) {
        if (!before(rows[middle], rows[middle - 1])) {
            return;
        }
        int left = middle - from;
        if (spare.length < left) {
            spare = new int[left * 2];
        }
        System.arraycopy(rows, from, spare, 0, left);
        int i = 0;
        int j = middle;
        int at = from;
        while (i < left) {
            rows[at++] = j < to && before(rows[j], spare[i]) ? rows[j++] : spare[i++];
        }
    }

    private boolean before(int a, int b) {
        if (events.time[a] != events.time[b]) {
            return events.time[a] < events.time[b];
        }
        if (ties == TieRule.STAGES) {
            int stageA = rank(a);
            int stageB = rank(b);
            if (stageA != stageB) {
                return stageA < stageB;
            }
        }
        return events.sequence[a] < events.sequence[b];
    }

    private int rank(int row) {
        int stage = stageOf[events.touchpoint[row]];
        return stage == Touchpoint.NO_STAGE ? Integer.MAX_VALUE : stage;
    }
}
