// SPDX-License-Identifier: Apache-2.0
package io.millrace.journey;

import java.util.function.ToIntFunction;

/** Sorts cases into groups in one pass: two bytes a case, however many groups there are. */
public final class CaseGroups implements Aggregate<short[], CaseGroups.Sorted> {
    /** So many groups at most. */
    public static final int MOST = Short.MAX_VALUE;

    private final int cases;
    private final ToIntFunction<TraceCursor> group;

    /**
     * Sorts among so many cases.
     *
     * @param group number of the group of a case, below {@link #MOST}, or -1 for none; safe for several threads
     */
    public CaseGroups(int cases, ToIntFunction<TraceCursor> group) {
        this.cases = cases;
        this.group = group;
    }

    /** Cases by group. */
    public static final class Sorted {
        /** One more than the group of each case. */
        private final short[] groups;

        private Sorted(short[] groups) {
            this.groups = groups;
        }

        /** The cases of the groups that are marked. */
        public CaseSet of(boolean[] marked) {
            long[] words = new long[CaseSet.words(groups.length)];
            for (int number = 0; number < groups.length; number++) {
                if (groups[number] > 0 && marked[groups[number] - 1]) {
                    words[number / Long.SIZE] |= 1L << number;
                }
            }
            return CaseSet.of(words, groups.length);
        }
    }

    @Override
    public short[] create() {
        return new short[cases];
    }

    @Override
    public void accumulate(short[] tally, TraceCursor trace) {
        tally[trace.caseNumber()] = (short) (group.applyAsInt(trace) + 1);
    }

    @Override
    public short[] combine(short[] tally, short[] other) {
        for (int number = 0; number < tally.length; number++) {
            tally[number] += other[number];
        }
        return tally;
    }

    @Override
    public Sorted finish(short[] tally) {
        return new Sorted(tally);
    }
}
