// SPDX-License-Identifier: Apache-2.0
package io.millrace.measure.waiting;

/**
 * Sorts times with the numbers that belong to them, by merging from the bottom up. Both move together, so that no comparison looks elsewhere
 * in memory; equal times keep their order. What is sorted already costs one look. For one thread; its room is used again.
 */
final class TimeSort {
    private static final int SHORT = 8;

    private long[] spareTimes = new long[0];
    private int[] spareNumbers = new int[0];

    /** Sorts the first {@code count} of both. */
    void sort(long[] times, int[] numbers, int count) {
        for (int from = 0; from < count; from += SHORT) {
            insert(times, numbers, from, Math.min(count, from + SHORT));
        }
        for (int width = SHORT; width < count && width > 0; width *= 2) {
            for (int from = 0; from < count - width; from += 2 * width) {
                merge(times, numbers, from, from + width, (int) Math.min(count, from + 2L * width));
            }
        }
    }

    private static void insert(long[] times, int[] numbers, int from, int to) {
        for (int i = from + 1; i < to; i++) {
            long time = times[i];
            int number = numbers[i];
            int j = i;
            for (; j > from && times[j - 1] > time; j--) {
                times[j] = times[j - 1];
                numbers[j] = numbers[j - 1];
            }
            times[j] = time;
            numbers[j] = number;
        }
    }

    private void merge(long[] times, int[] numbers, int from, int middle, int to) {
        if (times[middle - 1] <= times[middle]) {
            return;
        }
        int left = middle - from;
        if (spareTimes.length < left) {
            spareTimes = new long[times.length];
            spareNumbers = new int[times.length];
        }
        System.arraycopy(times, from, spareTimes, 0, left);
        System.arraycopy(numbers, from, spareNumbers, 0, left);
        int i = 0;
        int j = middle;
        int at = from;
        while (i < left && j < to) {
            if (times[j] < spareTimes[i]) {
                times[at] = times[j];
                numbers[at++] = numbers[j++];
            } else {
                times[at] = spareTimes[i];
                numbers[at++] = spareNumbers[i++];
            }
        }
        System.arraycopy(spareTimes, i, times, at, left - i);
        System.arraycopy(spareNumbers, i, numbers, at, left - i);
    }
}
