// SPDX-License-Identifier: Apache-2.0
package io.millrace.bench;

import java.util.Arrays;

/**
 * The requests that wait for their next event, earliest first, equal times by request: a binary heap in two arrays (Williams 1964).
 *
 * <p>Pre: times are seconds below 2 to the 31. Post: the order depends on what is held alone.
 */
final class OpenRequests {
    private long[] keys = new long[1024];
    private int[] states = new int[1024];
    private int size;

    boolean isEmpty() {
        return size == 0;
    }

    void add(long time, int request, int state) {
        if (size == keys.length) {
            keys = Arrays.copyOf(keys, size * 2);
            states = Arrays.copyOf(states, size * 2);
        }
        long key = time << 32 | request;
        int at = size++;
        while (at > 0 && keys[(at - 1) / 2] > key) {
            put(at, keys[(at - 1) / 2], states[(at - 1) / 2]);
            at = (at - 1) / 2;
        }
        put(at, key, state);
    }

    /** Seconds of the earliest. */
    long time() {
        return keys[0] >>> 32;
    }

    int request() {
        return (int) keys[0];
    }

    int state() {
        return states[0];
    }

    /** Takes the earliest away. */
    void remove() {
        size--;
        long key = keys[size];
        int at = 0;
        for (int child = 1; child < size; child = 2 * at + 1) {
            int least = child + 1 < size && keys[child + 1] < keys[child] ? child + 1 : child;
            if (keys[least] >= key) {
                break;
            }
            put(at, keys[least], states[least]);
            at = least;
        }
        put(at, key, states[size]);
    }

    private void put(int at, long key, int state) {
        keys[at] = key;
        states[at] = state;
    }

    static int state(int step, int activity, int left) {
        return step << 16 | activity << 8 | left;
    }

    static int step(int state) {
        return state >>> 16;
    }

    static int activity(int state) {
        return state >>> 8 & 0xFF;
    }

    static int left(int state) {
        return state & 0xFF;
    }
}
