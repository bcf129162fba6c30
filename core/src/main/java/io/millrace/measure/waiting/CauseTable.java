// SPDX-License-Identifier: Apache-2.0
package io.millrace.measure.waiting;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;

/**
 * Exact sums per row, in one array with open addressing: there are millions of waits, and many rows where they are fine. For one writer.
 */
final class CauseTable {
    private static final WaitingCause[] CAUSES = WaitingCause.values();
    private static final long FREE = -1;
    private static final long SPREAD = 0x9E3779B97F4A7C15L;
    private static final int MOVES = 0;
    private static final int EXPLAINED = 1;
    private static final int LOW = 2;
    private static final int HIGH = LOW + CAUSES.length;
    private static final int STRIDE = HIGH + CAUSES.length;
    /** What a low word holds at most; a wait is far smaller, so one carry is enough. */
    private static final int LOW_BITS = 62;

    private static final long LOW_LIMIT = 1L << LOW_BITS;

    private long[] keys = free(64);
    private long[] sums = new long[64 * STRIDE];
    private int size;

    /** Adds a move of which nothing more is known. */
    void add(long key) {
        sums[slot(key) * STRIDE + MOVES]++;
    }

    /** Adds time to moves that are added apart. */
    void add(long key, WaitingCause cause, long micros) {
        carry(slot(key) * STRIDE, place(cause), micros);
    }

    /** Place of a cause among the micros of a move. */
    // a cause is its place
    @SuppressWarnings("EnumOrdinal")
    static int place(WaitingCause cause) {
        return cause.ordinal();
    }

    /** Adds a move with the micros of each cause, none below zero. */
    void add(long key, long[] micros) {
        int at = slot(key) * STRIDE;
        sums[at + MOVES]++;
        sums[at + EXPLAINED]++;
        for (int cause = 0; cause < CAUSES.length; cause++) {
            if (micros[cause] != 0) {
                carry(at, cause, micros[cause]);
            }
        }
    }

    private void carry(int at, int cause, long micros) {
        long sum = sums[at + LOW + cause] + micros;
        if (sum >= LOW_LIMIT) {
            sum -= LOW_LIMIT;
            sums[at + HIGH + cause]++;
        }
        sums[at + LOW + cause] = sum;
    }

    void addAll(CauseTable other) {
        for (int i = 0; i < other.keys.length; i++) {
            if (other.keys[i] != FREE) {
                add(other.keys[i], other.sums, i * STRIDE);
            }
        }
    }

    private void add(long key, long[] others, int from) {
        int at = slot(key) * STRIDE;
        sums[at + MOVES] += others[from + MOVES];
        sums[at + EXPLAINED] += others[from + EXPLAINED];
        for (int cause = 0; cause < CAUSES.length; cause++) {
            sums[at + HIGH + cause] += others[from + HIGH + cause];
            carry(at, cause, others[from + LOW + cause]);
        }
    }

    /** All keys, ascending. */
    long[] keys() {
        long[] known = Arrays.stream(keys).filter(key -> key != FREE).toArray();
        Arrays.sort(known);
        return known;
    }

    /** The sums of a key that is there. */
    CauseTotals totals(long key) {
        int at = find(key) * STRIDE;
        Map<WaitingCause, BigInteger> micros = new EnumMap<>(WaitingCause.class);
        for (int cause = 0; cause < CAUSES.length; cause++) {
            micros.put(
                    CAUSES[cause],
                    BigInteger.valueOf(sums[at + HIGH + cause])
                            .shiftLeft(LOW_BITS)
                            .add(BigInteger.valueOf(sums[at + LOW + cause])));
        }
        return new CauseTotals(sums[at + MOVES], sums[at + EXPLAINED], micros);
    }

    /** Adds the sums of a key that is there under another key of another table. */
    void addTo(CauseTable other, long key, long otherKey) {
        other.add(otherKey, sums, find(key) * STRIDE);
    }

    /** Memory that the sums take, in bytes. */
    long bytes() {
        return (long) (keys.length + sums.length) * Long.BYTES;
    }

    private int slot(long key) {
        int at = find(key);
        if (keys[at] == key) {
            return at;
        }
        if (size * 2 >= keys.length) {
            grow();
            at = find(key);
        }
        keys[at] = key;
        size++;
        return at;
    }

    private int find(long key) {
        int at = (int) ((key * SPREAD) >>> 32) & (keys.length - 1);
        while (keys[at] != FREE && keys[at] != key) {
            at = (at + 1) & (keys.length - 1);
        }
        return at;
    }

    private void grow() {
        long[] oldKeys = keys;
        long[] oldSums = sums;
        keys = free(oldKeys.length * 2);
        sums = new long[keys.length * STRIDE];
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldKeys[i] != FREE) {
                int at = find(oldKeys[i]);
                keys[at] = oldKeys[i];
                System.arraycopy(oldSums, i * STRIDE, sums, at * STRIDE, STRIDE);
            }
        }
    }

    private static long[] free(int length) {
        long[] keys = new long[length];
        Arrays.fill(keys, FREE);
        return keys;
    }
}
