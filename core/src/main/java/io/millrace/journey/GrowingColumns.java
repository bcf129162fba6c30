// SPDX-License-Identifier: Apache-2.0
package io.millrace.journey;

import java.util.Arrays;

/** Columns of mapped events in reading order, before they are cut into cases. Arrays double when they are full. */
final class GrowingColumns {
    int size;
    int[] key = new int[1024];
    int[] order = new int[1024];
    int[] touchpoint = new int[1024];
    int[] channel = new int[1024];
    int[] agent = new int[1024];
    int[] endedAs = new int[1024];
    int[] sequence = new int[1024];
    long[] time = new long[1024];
    long[] end = new long[1024];
    long[] value = new long[1024];

    /** Makes room for one more event and returns its row. */
    int add() {
        if (size == key.length) {
            int capacity = size * 2;
            key = Arrays.copyOf(key, capacity);
            order = Arrays.copyOf(order, capacity);
            touchpoint = Arrays.copyOf(touchpoint, capacity);
            channel = Arrays.copyOf(channel, capacity);
            agent = Arrays.copyOf(agent, capacity);
            endedAs = Arrays.copyOf(endedAs, capacity);
            sequence = Arrays.copyOf(sequence, capacity);
            time = Arrays.copyOf(time, capacity);
            end = Arrays.copyOf(end, capacity);
            value = Arrays.copyOf(value, capacity);
        }
        return size++;
    }
}
