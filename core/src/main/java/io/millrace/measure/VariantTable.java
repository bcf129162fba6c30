// SPDX-License-Identifier: Apache-2.0
package io.millrace.measure;

import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

/** Cases by variant, in a table with open addressing: the hash, and beside it the first case and the number of cases. */
final class VariantTable {
    private static final long FREE = 0;
    private static final long INT = 0xffff_ffffL;

    /** In pairs: a hash, and the number of the first case above the number of cases. */
    private long[] entries = new long[32];

    private int size;

    void add(long hash, int example, int cases) {
        int at = find(hash);
        if (entries[at] == FREE) {
            if (size * 4 >= entries.length) {
                grow();
                at = find(hash);
            }
            entries[at] = hash;
            entries[at + 1] = ((long) example << 32) | cases;
            size++;
        } else {
            long known = entries[at + 1];
            long first = Math.min(known >>> 32, example);
            entries[at + 1] = (first << 32) | ((known & INT) + cases);
        }
    }

    void addAll(VariantTable other) {
        for (int at = 0; at < other.entries.length; at += 2) {
            if (other.entries[at] != FREE) {
                add(other.entries[at], other.example(at), other.cases(at));
            }
        }
    }

    int size() {
        return size;
    }

    private int example(int at) {
        return (int) (entries[at + 1] >>> 32);
    }

    private int cases(int at) {
        return (int) entries[at + 1];
    }

    /** At most so many, of most cases. */
    List<Variant> most(int limit) {
        PriorityQueue<Integer> most = new PriorityQueue<>(Comparator.comparingInt(this::cases)
                .thenComparing(Comparator.comparingInt(this::example).reversed()));
        for (int at = 0; at < entries.length; at += 2) {
            if (entries[at] != FREE && (most.size() < limit || cases(at) >= cases(most.element()))) {
                most.add(at);
                if (most.size() > limit) {
                    most.remove();
                }
            }
        }
        return most.stream()
                .map(at ->
                        new Variant(example(at), new CaseCount(cases(at), "variant:" + Long.toHexString(entries[at]))))
                .toList();
    }

    private int find(long hash) {
        int at = (int) (hash >>> 7) * 2 & (entries.length - 1);
        while (entries[at] != FREE && entries[at] != hash) {
            at = (at + 2) & (entries.length - 1);
        }
        return at;
    }

    private void grow() {
        long[] old = entries;
        entries = new long[old.length * 2];
        for (int i = 0; i < old.length; i += 2) {
            if (old[i] != FREE) {
                int at = find(old[i]);
                entries[at] = old[i];
                entries[at + 1] = old[i + 1];
            }
        }
    }
}
