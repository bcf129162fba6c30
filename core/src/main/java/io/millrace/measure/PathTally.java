// SPDX-License-Identifier: Apache-2.0
package io.millrace.measure;

import io.millrace.journey.Stage;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/** Adds up the paths over stages, in a table with open addressing over one pool of stage numbers. All are kept, the most frequent told. */
final class PathTally {
    private static final int TOLD = 50;

    private int[] offsets = new int[64];
    private long[] cases = new long[64];
    private int[] slots = new int[128];
    private int size;
    private int[] pool = new int[256];

    PathTally() {
        Arrays.fill(slots, -1);
    }

    void add(StagePassages passages) {
        if (passages.pathLength() > 0) {
            add(passages.path(), 0, passages.pathLength(), 1);
        }
    }

    void addAll(PathTally other) {
        for (int p = 0; p < other.size; p++) {
            add(other.pool, other.offsets[p], other.length(p), other.cases[p]);
        }
    }

    private int length(int path) {
        return offsets[path + 1] - offsets[path];
    }

    private void add(int[] stages, int from, int length, long times) {
        int slot = find(stages, from, length);
        if (slots[slot] < 0) {
            if (size * 2 >= slots.length) {
                grow();
                slot = find(stages, from, length);
            }
            slots[slot] = append(stages, from, length);
        }
        cases[slots[slot]] += times;
    }

    private int append(int[] stages, int from, int length) {
        if (size + 2 > offsets.length) {
            offsets = Arrays.copyOf(offsets, offsets.length * 2);
            cases = Arrays.copyOf(cases, cases.length * 2);
        }
        int start = offsets[size];
        if (start + length > pool.length) {
            pool = Arrays.copyOf(pool, Math.max(start + length, pool.length * 2));
        }
        System.arraycopy(stages, from, pool, start, length);
        offsets[size + 1] = start + length;
        return size++;
    }

    private int find(int[] stages, int from, int length) {
        int hash = 1;
        for (int i = from; i < from + length; i++) {
            hash = 31 * hash + stages[i];
        }
        int slot = ((hash * 0x9E3779B9) >>> 7) & (slots.length - 1);
        while (slots[slot] >= 0 && !same(slots[slot], stages, from, length)) {
            slot = (slot + 1) & (slots.length - 1);
        }
        return slot;
    }

    private boolean same(int path, int[] stages, int from, int length) {
        return Arrays.equals(pool, offsets[path], offsets[path + 1], stages, from, from + length);
    }

    private void grow() {
        slots = new int[slots.length * 2];
        Arrays.fill(slots, -1);
        for (int p = 0; p < size; p++) {
            slots[find(pool, offsets[p], length(p))] = p;
        }
    }

    /** The most frequent paths. */
    List<StagePath> measure(List<Stage> stages) {
        List<Integer> order = new ArrayList<>();
        for (int p = 0; p < size; p++) {
            order.add(p);
        }
        order.sort(Comparator.comparingLong((Integer p) -> -cases[p]).thenComparing(this::compareStages));
        return order.stream().limit(TOLD).map(p -> path(p, stages)).toList();
    }

    private int compareStages(int one, int other) {
        return Arrays.compare(pool, offsets[one], offsets[one + 1], pool, offsets[other], offsets[other + 1]);
    }

    private StagePath path(int path, List<Stage> stages) {
        List<Integer> walked =
                Arrays.stream(pool, offsets[path], offsets[path + 1]).boxed().toList();
        String key = walked.stream().map(s -> stages.get(s).key()).collect(Collectors.joining(">", "path:", ""));
        return new StagePath(walked, new CaseCount(cases[path], key));
    }
}
