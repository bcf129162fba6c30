// SPDX-License-Identifier: Apache-2.0
package io.millrace.journey;

/** Sorts stretches of a list of rows in place; rows of which none is before the other stay as they are. For one thread. */
final class MergeSort {
    private static final int SHORT = 12;

    private final int[] rows;
    private final Order order;
    private int[] spare = new int[64];

    /** Which of two rows comes first. */
    @FunctionalInterface
    interface Order {
        boolean before(int a, int b);
    }

    MergeSort(int[] rows, Order order) {
        this.rows = rows;
        this.order = order;
    }

    /** Sorts the places {@code from} to {@code to - 1}. */
    void sort(int from, int to) {
        if (to - from <= SHORT) {
            insert(from, to);
            return;
        }
        int middle = (from + to) >>> 1;
        sort(from, middle);
        sort(middle, to);
        merge(from, middle, to);
    }

    private void insert(int from, int to) {
        for (int i = from + 1; i < to; i++) {
            int row = rows[i];
            int j = i - 1;
            while (j >= from && order.before(row, rows[j])) {
                rows[j + 1] = rows[j];
                j--;
            }
            rows[j + 1] = row;
        }
    }

    private void merge(int from, int middle, int to) {
        if (!order.before(rows[middle], rows[middle - 1])) {
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
            rows[at++] = j < to && order.before(rows[j], spare[i]) ? rows[j++] : spare[i++];
        }
    }
}
