// SPDX-License-Identifier: Apache-2.0
package io.millrace.map.pareto;

import java.util.Arrays;

/** Sums by code, in a table with open addressing. Makes no object a case. */
final class ParetoTable {
    private static final long SPREAD = 0x9E3779B97F4A7C15L;

    private int[] slots = new int[64];
    private long[] code = new long[32];
    private long[] cases = new long[32];
    private long[] brings = new long[32];
    private long[] amount = new long[32];
    private int[] example = new int[32];
    private int size;

    ParetoTable() {
        Arrays.fill(slots, -1);
    }

    /** Adds cases of a code: how many, how many of them bring something, what they bring together, and the first of them. */
    void add(long of, long howMany, long bringing, long sum, int first) {
        int row = row(of);
        cases[row] += howMany;
        brings[row] += bringing;
        amount[row] += sum;
        example[row] = Math.min(example[row], first);
    }

    void addAll(ParetoTable other) {
        for (int row = 0; row < other.size; row++) {
            add(other.code[row], other.cases[row], other.brings[row], other.amount[row], other.example[row]);
        }
    }

    int size() {
        return size;
    }

    long code(int row) {
        return code[row];
    }

    /** Cases that bring something. */
    long brings(int row) {
        return brings[row];
    }

    long cases(int row) {
        return cases[row];
    }

    long amount(int row) {
        return amount[row];
    }

    /** Number of the first case. */
    int example(int row) {
        return example[row];
    }

    private int row(long of) {
        int slot = find(of);
        if (slots[slot] >= 0) {
            return slots[slot];
        }
        if (size * 2 >= slots.length) {
            grow();
            slot = find(of);
        }
        slots[slot] = size;
        code[size] = of;
        example[size] = Integer.MAX_VALUE;
        return size++;
    }

    private int find(long of) {
        int slot = (int) ((of * SPREAD) >>> 33) & (slots.length - 1);
        while (slots[slot] >= 0 && code[slots[slot]] != of) {
            slot = (slot + 1) & (slots.length - 1);
        }
        return slot;
    }

    private void grow() {
        int rows = slots.length;
        code = Arrays.copyOf(code, rows);
        cases = Arrays.copyOf(cases, rows);
        brings = Arrays.copyOf(brings, rows);
        amount = Arrays.copyOf(amount, rows);
        example = Arrays.copyOf(example, rows);
        slots = new int[rows * 2];
        Arrays.fill(slots, -1);
        for (int row = 0; row < size; row++) {
            slots[find(code[row])] = row;
        }
    }
}
