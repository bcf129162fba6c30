// SPDX-License-Identifier: Apache-2.0
package io.millrace.journey;

import io.millrace.event.Touchpoint;

/**
 * Sorts events by group, time, tie rule and source sequence: groups by counting, the few events of a group by comparing.
 *
 * <dl>
 *   <dt>Pre:</dt>
 *   <dd>groups are numbered from 0</dd>
 *   <dt>Post:</dt>
 *   <dd>an order that depends on the events alone, not on the order in which groups were met</dd>
 * </dl>
 */
final class EventSorter {
    private final JourneyColumns events;
    private final int[] stageOf;
    private final TieRule ties;

    EventSorter(JourneyColumns events, int[] stageOf, TieRule ties) {
        this.events = events;
        this.stageOf = stageOf;
        this.ties = ties;
    }

    /** Rows sorted by their group; rows of a negative group are left out. */
    int[] sort(int[] group, int groups) {
        int[] offsets = offsets(group, groups);
        int[] rows = new int[offsets[groups]];
        int[] next = offsets.clone();
        for (int row = 0; row < group.length; row++) {
            if (group[row] >= 0) {
                rows[next[group[row]]++] = row;
            }
        }
        Slices.of(groups, (from, to) -> {
            MergeSort sort = new MergeSort(rows, this::before);
            for (int g = from; g < to; g++) {
                sort.sort(offsets[g], offsets[g + 1]);
            }
        });
        return rows;
    }

    /** First place of each group, and the number of grouped rows last. */
    static int[] offsets(int[] group, int groups) {
        int[] offsets = new int[groups + 1];
        for (int of : group) {
            if (of >= 0) {
                offsets[of + 1]++;
            }
        }
        for (int g = 0; g < groups; g++) {
            offsets[g + 1] += offsets[g];
        }
        return offsets;
    }

    private boolean before(int a, int b) {
        long timeA = events.time.get(a);
        long timeB = events.time.get(b);
        if (timeA != timeB) {
            return timeA < timeB;
        }
        if (ties == TieRule.STAGES) {
            int stageA = rank(a);
            int stageB = rank(b);
            if (stageA != stageB) {
                return stageA < stageB;
            }
        }
        return events.sequence.get(a) < events.sequence.get(b);
    }

    private int rank(int row) {
        int stage = stageOf[events.touchpoint.get(row)];
        return stage == Touchpoint.NO_STAGE ? Integer.MAX_VALUE : stage;
    }
}
