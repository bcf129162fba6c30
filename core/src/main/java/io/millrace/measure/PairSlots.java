// SPDX-License-Identifier: Apache-2.0
package io.millrace.measure;

import java.util.Arrays;

/**
 * Numbers pairs of indices in the order in which they come: in a square table while the indices are few, else in a table with open
 * addressing. Makes no object a look-up.
 */
public final class PairSlots {
    private static final int MOST_SQUARE = 256;
    private static final long FREE = -1;
    private static final long SPREAD = 0x9E3779B97F4A7C15L;

    private final int side;
    private final int[] square;
    private long[] pairs = free(64);
    private int[] slots = new int[64];
    private int size;

    /** Pairs of indices from 0 to {@code indices - 1}. */
    public PairSlots(int indices) {
        side = indices <= MOST_SQUARE ? indices : 0;
        square = new int[side * side];
        Arrays.fill(square, -1);
    }

    /** The number of a pair; how many there were before, for a new one. */
    public int slot(int from, int to) {
        if (side == 0) {
            return hashed(((long) from << 32) | to);
        }
        int at = from * side + to;
        if (square[at] < 0) {
            square[at] = size++;
        }
        return square[at];
    }

    public int size() {
        return size;
    }

    private int hashed(long pair) {
        int at = find(pair);
        if (pairs[at] == pair) {
            return slots[at];
        }
        if (size * 2 >= pairs.length) {
            grow();
            at = find(pair);
        }
        pairs[at] = pair;
        slots[at] = size;
        return size++;
    }

    private int find(long pair) {
        int at = (int) ((pair * SPREAD) >>> 32) & (pairs.length - 1);
        while (pairs[at] != FREE && pairs[at] != pair) {
            at = (at + 1) & (pairs.length - 1);
        }
        return at;
    }

    private void grow() {
        long[] oldPairs = pairs;
        int[] oldSlots = slots;
        pairs = free(oldPairs.length * 2);
        slots = new int[pairs.length];
        for (int i = 0; i < oldPairs.length; i++) {
            if (oldPairs[i] != FREE) {
                int at = find(oldPairs[i]);
                pairs[at] = oldPairs[i];
                slots[at] = oldSlots[i];
            }
        }
    }

    private static long[] free(int length) {
        long[] pairs = new long[length];
        Arrays.fill(pairs, FREE);
        return pairs;
    }
}
