// SPDX-License-Identifier: Apache-2.0
package io.millrace.measure.waiting;

import java.util.Arrays;

/**
 * How much of the time between any two moments is covered by intervals that are laid down one after the other. The moments at which
 * intervals may begin or end are known beforehand; they cut time into stretches of which each is covered once, ever: found by union-find (R.
 * E. Tarjan, 1975), summed by a binary indexed tree (P. M. Fenwick, 1994). Laying down n intervals and asking n times takes O(n log n).
 */
final class CoveredTime {
    private long[] moments = new long[0];
    private int size;
    private int[] next = new int[0];
    private boolean[] covered = new boolean[0];
    private long[] tree = new long[0];

    /** Begins anew; nothing is covered. The first {@code count} moments ascend and differ; they are not copied. */
    void clear(long[] ascending, int count) {
        moments = ascending;
        size = count;
        if (next.length < count + 1) {
            int room = Math.max(64, (int) Math.min(Integer.MAX_VALUE - 8, count * 3L / 2 + 1));
            next = new int[room];
            covered = new boolean[room];
            tree = new long[room];
        }
        for (int i = 0; i <= count; i++) {
            next[i] = i;
        }
        Arrays.fill(covered, 0, count + 1, false);
        Arrays.fill(tree, 0, count + 1, 0);
    }

    /** Covers the time from the moment with one index to that with another. */
    void cover(int from, int to) {
        for (int at = uncovered(from); at < to; at = uncovered(at)) {
            covered[at] = true;
            next[at] = at + 1;
            long length = moments[at + 1] - moments[at];
            for (int node = at + 1; node <= size; node += node & -node) {
                tree[node] += length;
            }
        }
    }

    private int uncovered(int from) {
        int root = from;
        while (next[root] != root) {
            next[root] = next[next[root]];
            root = next[root];
        }
        return root;
    }

    /** Covered time before a moment that lies at or behind the moment with this index, and before the one after it. */
    long before(long time, int index) {
        if (index < 0) {
            return 0;
        }
        long sum = covered[index] ? time - moments[index] : 0;
        for (int node = index; node > 0; node -= node & -node) {
            sum += tree[node];
        }
        return sum;
    }
}
