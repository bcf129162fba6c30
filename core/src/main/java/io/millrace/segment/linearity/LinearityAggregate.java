// SPDX-License-Identifier: Apache-2.0
package io.millrace.segment.linearity;

import io.millrace.event.EventLog;
import io.millrace.journey.Aggregate;
import io.millrace.journey.StageModel;
import io.millrace.journey.TraceCursor;
import io.millrace.segment.Closing;

/**
 * All numbers of {@link Linearity} in one pass.
 *
 * <p>What is added up are integers: steps, and the tree of what journeys began with. Sums of doubles are made only at the end, in an order
 * that does not depend on the slicing. The tree is bounded: with more than {@value #MOST_PREFIXES} different beginnings of journeys, which
 * is at most 150 MB a thread, the numbers that need it (clamped relevance, most frequent variant, variant and sequence entropy) are absent
 * with that reason; the others do not need it.
 */
public final class LinearityAggregate implements Aggregate<LinearityTally, Linearity> {
    /** So many different beginnings of journeys are told apart at most. */
    public static final int MOST_PREFIXES = 1 << 21;

    private final EventLog words;
    private final StageModel model;
    private final Closing closing;
    private final int mostPrefixes;

    /** Of journeys of which some may still be open. */
    public LinearityAggregate(EventLog words, StageModel model) {
        this(words, model, Closing.ENDED);
    }

    public LinearityAggregate(EventLog words, StageModel model, Closing closing) {
        this(words, model, closing, MOST_PREFIXES);
    }

    LinearityAggregate(EventLog words, StageModel model, Closing closing, int mostPrefixes) {
        this.words = words;
        this.model = model;
        this.closing = closing;
        this.mostPrefixes = mostPrefixes;
    }

    @Override
    public LinearityTally create() {
        return new LinearityTally(words.touchpoints().size(), closing, mostPrefixes);
    }

    @Override
    public void accumulate(LinearityTally tally, TraceCursor trace) {
        tally.add(trace);
    }

    @Override
    public LinearityTally combine(LinearityTally tally, LinearityTally other) {
        tally.addAll(other);
        return tally;
    }

    @Override
    public Linearity finish(LinearityTally tally) {
        return new LinearityMaker(tally, words.touchpoints(), model).make();
    }
}
