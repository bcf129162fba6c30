// SPDX-License-Identifier: Apache-2.0
package io.millrace.measure;

/**
 * Counts cases by the parts of a stage that they belong to: once a case by its whole set of bits, not once a part. Few sets occur, so a
 * small table with open addressing holds them.
 */
final class PartCounts {
    private int[] sets = new int[16];
    private long[] cases = new long[16];
    private int size;

    /** Counts one case with these bits of {@link StagePart}, of which there must be one. */
    void add(int parts) {
        int at = place(parts);
        cases[at]++;
    }

    void addAll(PartCounts other) {
        for (int i = 0; i < other.sets.length; i++) {
            if (other.sets[i] != 0) {
                int at = place(other.sets[i]);
                cases[at] += other.cases[i];
            }
        }
    }

    /** Cases that belong to the part. */
    long count(StagePart part) {
        long count = 0;
        for (int i = 0; i < sets.length; i++) {
            count += part.in(sets[i]) ? cases[i] : 0;
        }
        return count;
    }

    private int place(int parts) {
        int at = find(parts);
        if (sets[at] == 0) {
            if (size * 2 >= sets.length) {
                grow();
                at = find(parts);
            }
            sets[at] = parts;
            size++;
        }
        return at;
    }

    private int find(int parts) {
        int at = ((parts * 0x9E3779B9) >>> 16) & (sets.length - 1);
        while (sets[at] != 0 && sets[at] != parts) {
            at = (at + 1) & (sets.length - 1);
        }
        return at;
    }

    private void grow() {
        int[] oldSets = sets;
        long[] oldCases = cases;
        sets = new int[oldSets.length * 2];
        cases = new long[sets.length];
        for (int i = 0; i < oldSets.length; i++) {
            if (oldSets[i] != 0) {
                int at = find(oldSets[i]);
                sets[at] = oldSets[i];
                cases[at] = oldCases[i];
            }
        }
    }
}
