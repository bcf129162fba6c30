// SPDX-License-Identifier: Apache-2.0
package io.millrace.segment;

import java.util.Arrays;

/**
 * The tree of everything that journeys began with: a state is what a journey has met so far, one by one. In arrays of primitives, at most
 * 60 bytes a state; a tree that would pass its bound forgets all and is {@link #full}. Whether it does depends on the journeys alone, not on
 * the order in which they came.
 */
public final class PrefixTree {
    public static final int ROOT = 0;
    private static final long SPREAD = 0x9E3779B97F4A7C15L;
    private static final int FREE = 0;

    private final int most;
    private int size = 1;
    private int[] parent = new int[64];
    private int[] word = new int[64];
    private int[] over = new int[64];
    private int[] open = new int[64];
    private long[] time = new long[64];
    private int[] number = new int[64];
    private int[] slots = new int[128];
    private boolean full;

    /** A tree of at most so many states beside the root. */
    public PrefixTree(int most) {
        this.most = most;
    }

    /** The bound. */
    public int most() {
        return most;
    }

    /** Whether there were more states than the bound. */
    public boolean full() {
        return full;
    }

    /** States, the root among them. */
    public int size() {
        return size;
    }

    /** The state that follows on a word: a new one where nobody has met it before. The root when the tree is full. */
    public int step(int state, int next) {
        if (full) {
            return ROOT;
        }
        int slot = find(state, next);
        if (slots[slot] == FREE) {
            if (size > most) {
                forget();
                return ROOT;
            }
            if (size * 2 >= slots.length) {
                grow();
                slot = find(state, next);
            }
            parent[size] = state;
            word[size] = next;
            time[size] = Long.MAX_VALUE;
            number[size] = Integer.MAX_VALUE;
            slots[slot] = size++;
        }
        return slots[slot];
    }

    /** Tells that a case came to the state at a time; the earliest is kept, of several at once the one with the lowest number. */
    public void reach(int state, long when, int caseNumber) {
        if (when < time[state] || (when == time[state] && caseNumber < number[state])) {
            time[state] = when;
            number[state] = caseNumber;
        }
    }

    /** So many journeys stop here for good. */
    public void end(int state, int journeys) {
        over[state] += journeys;
    }

    /** So many journeys have come as far as here and may go on. */
    public void stay(int state, int journeys) {
        open[state] += journeys;
    }

    public void addAll(PrefixTree other) {
        if (other.full) {
            forget();
        }
        if (full) {
            return;
        }
        int[] mine = new int[other.size];
        for (int state = 1; state < other.size && !full; state++) {
            mine[state] = step(mine[other.parent[state]], other.word[state]);
            reach(mine[state], other.time[state], other.number[state]);
        }
        for (int state = 0; state < other.size && !full; state++) {
            over[mine[state]] += other.over[state];
            open[mine[state]] += other.open[state];
        }
    }

    /** Comes before its children. */
    public int parent(int state) {
        return parent[state];
    }

    public int word(int state) {
        return word[state];
    }

    /** Journeys that stopped here for good. */
    public int over(int state) {
        return over[state];
    }

    /** Journeys that have come as far as here and may go on. */
    public int open(int state) {
        return open[state];
    }

    /** Journeys that stopped here, whether they may go on or not. */
    public int stopped(int state) {
        return over[state] + open[state];
    }

    /** Whether the first state was reached before the second, of the same parent. */
    public boolean earlier(int one, int other) {
        return time[one] < time[other] || (time[one] == time[other] && number[one] < number[other]);
    }

    /** The words from the root to a state. */
    public int[] words(int state) {
        int length = 0;
        for (int at = state; at != ROOT; at = parent[at]) {
            length++;
        }
        int[] words = new int[length];
        for (int at = state; at != ROOT; at = parent[at]) {
            words[--length] = word[at];
        }
        return words;
    }

    /** The state where most journeys stopped; of several the one whose words come first. -1 when nobody stopped beyond the root. */
    public int commonest() {
        int best = -1;
        for (int state = 1; state < size; state++) {
            int here = stopped(state);
            if (here > 0
                    && (best < 0
                            || here > stopped(best)
                            || (here == stopped(best) && Arrays.compare(words(state), words(best)) < 0))) {
                best = state;
            }
        }
        return best;
    }

    private int find(int state, int next) {
        long mixed = (((long) state << 32) | (next & 0xffff_ffffL)) * SPREAD;
        int slot = (int) (mixed >>> 32) & (slots.length - 1);
        while (slots[slot] != FREE && (parent[slots[slot]] != state || word[slots[slot]] != next)) {
            slot = (slot + 1) & (slots.length - 1);
        }
        return slot;
    }

    private void grow() {
        if (size * 2 > parent.length) {
            int length = parent.length * 2;
            parent = Arrays.copyOf(parent, length);
            word = Arrays.copyOf(word, length);
            over = Arrays.copyOf(over, length);
            open = Arrays.copyOf(open, length);
            time = Arrays.copyOf(time, length);
            number = Arrays.copyOf(number, length);
        }
        slots = new int[slots.length * 2];
        for (int state = 1; state < size; state++) {
            slots[find(parent[state], word[state])] = state;
        }
    }

    private void forget() {
        full = true;
        size = 1;
        parent = new int[1];
        word = new int[1];
        over = new int[1];
        open = new int[1];
        time = new long[1];
        number = new int[1];
        slots = new int[2];
    }
}
