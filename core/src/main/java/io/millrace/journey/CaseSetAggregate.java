// SPDX-License-Identifier: Apache-2.0
package io.millrace.journey;

import java.util.function.Supplier;

/** Finds the cases that pass a filter. */
public final class CaseSetAggregate implements Aggregate<CaseSetAggregate.Tally, CaseSet> {
    private final int cases;
    private final Supplier<CaseFilter> filter;

    /**
     * Looks among so many cases.
     *
     * @param filter makes the filter, once a tally: a filter need not be for two threads
     */
    public CaseSetAggregate(int cases, Supplier<CaseFilter> filter) {
        this.cases = cases;
        this.filter = filter;
    }

    /** The bits of the cases found. */
    public static final class Tally {
        private final long[] words;
        private final CaseFilter filter;

        private Tally(int cases, CaseFilter filter) {
            this.words = new long[CaseSet.words(cases)];
            this.filter = filter;
        }
    }

    @Override
    public Tally create() {
        return new Tally(cases, filter.get());
    }

    @Override
    public void accumulate(Tally tally, TraceCursor trace) {
        if (tally.filter.test(trace)) {
            int number = trace.caseNumber();
            tally.words[number / Long.SIZE] |= 1L << number;
        }
    }

    @Override
    public Tally combine(Tally tally, Tally other) {
        for (int i = 0; i < tally.words.length; i++) {
            tally.words[i] |= other.words[i];
        }
        return tally;
    }

    @Override
    public CaseSet finish(Tally tally) {
        return CaseSet.of(tally.words, cases);
    }
}
