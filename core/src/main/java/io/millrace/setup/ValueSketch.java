// SPDX-License-Identifier: Apache-2.0
package io.millrace.setup;

import java.util.TreeSet;

/**
 * The smallest hashes of a column's different values: enough to estimate how many there are and which share of them another column has.
 *
 * <p>Source: Bar-Yossef et al. 2002, "Counting distinct elements in a data stream" (k minimum values); Dasgupta et al. 2016, "A framework
 * for estimating stream expression cardinalities" (theta sketches) for the overlap.
 *
 * <dl>
 *   <dt>Pre:</dt>
 *   <dd>values in any order, as often as they come</dd>
 *   <dt>Post:</dt>
 *   <dd>exact up to {@link #CAPACITY} different values; beyond, a relative standard error of about 1/sqrt(CAPACITY), 1.6 %</dd>
 * </dl>
 */
public final class ValueSketch {
    /** How many hashes are kept. */
    public static final int CAPACITY = 4_096;

    private final TreeSet<Long> smallest = new TreeSet<>();
    private long limit = Long.MAX_VALUE;

    void add(String value) {
        long hash = hash(value);
        if (hash < limit && smallest.add(hash) && smallest.size() > CAPACITY) {
            smallest.pollLast();
            limit = smallest.last();
        }
    }

    /** How many different values were added. */
    public long distinct() {
        if (smallest.size() < CAPACITY) {
            return smallest.size();
        }
        return Math.round((CAPACITY - 1) / (smallest.last() / (double) Long.MAX_VALUE));
    }

    /** How many different values were compared in {@link #shareIn}. */
    public long comparable(ValueSketch other) {
        return smallest.headSet(Math.min(limit, other.limit), true).size();
    }

    /** Which share of these values the other column has too, 0 to 1; 0 when there is nothing to compare. */
    public double shareIn(ValueSketch other) {
        long common = Math.min(limit, other.limit);
        long known = 0;
        long shared = 0;
        for (Long hash : smallest.headSet(common, true)) {
            known++;
            shared += other.smallest.contains(hash) ? 1 : 0;
        }
        return known == 0 ? 0 : shared / (double) known;
    }

    /** FNV-1a over the letters, then mixed so that the high bits depend on all of them (SplitMix64); never negative. */
    private static long hash(String value) {
        long hash = 0xcbf29ce484222325L;
        for (int i = 0; i < value.length(); i++) {
            hash = (hash ^ value.charAt(i)) * 0x100000001b3L;
        }
        hash = (hash ^ (hash >>> 30)) * 0xbf58476d1ce4e5b9L;
        hash = (hash ^ (hash >>> 27)) * 0x94d049bb133111ebL;
        return (hash ^ (hash >>> 31)) >>> 1;
    }
}
