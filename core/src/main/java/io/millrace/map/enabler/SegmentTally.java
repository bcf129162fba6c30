// SPDX-License-Identifier: Apache-2.0
package io.millrace.map.enabler;

import java.util.Arrays;

/** Counts cases by the code of their segment, in a table with open addressing. */
final class SegmentTally {
    private long[] codes = new long[64];
    private long[] cases = new long[64];
    private int size;

    void add(long code, long count) {
        int slot = slot(code);
        if (cases[slot] == 0) {
            if (size * 2 >= codes.length) {
                grow();
                slot = slot(code);
            }
            codes[slot] = code;
            size++;
        }
        cases[slot] += count;
    }

    void addAll(SegmentTally other) {
        for (int i = 0; i < other.codes.length; i++) {
            if (other.cases[i] > 0) {
                add(other.codes[i], other.cases[i]);
            }
        }
    }

    /** Codes in ascending order. */
    long[] codes() {
        long[] found = new long[size];
        int next = 0;
        for (int i = 0; i < codes.length; i++) {
            if (cases[i] > 0) {
                found[next++] = codes[i];
            }
        }
        Arrays.sort(found);
        return found;
    }

    long cases(long code) {
        return cases[slot(code)];
    }

    private int slot(long code) {
        int slot = (int) ((code * 0x9E3779B97F4A7C15L) >>> 40) & (codes.length - 1);
        while (cases[slot] > 0 && codes[slot] != code) {
            slot = (slot + 1) & (codes.length - 1);
        }
        return slot;
    }

    private void grow() {
        long[] oldCodes = codes;
        long[] oldCases = cases;
        codes = new long[oldCodes.length * 2];
        cases = new long[oldCodes.length * 2];
        for (int i = 0; i < oldCodes.length; i++) {
            if (oldCases[i] > 0) {
                int slot = slot(oldCodes[i]);
                codes[slot] = oldCodes[i];
                cases[slot] = oldCases[i];
            }
        }
    }
}
