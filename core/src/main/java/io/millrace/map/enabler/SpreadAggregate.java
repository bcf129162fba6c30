// SPDX-License-Identifier: Apache-2.0
package io.millrace.map.enabler;

import io.millrace.event.EventLog;
import io.millrace.journey.Aggregate;
import io.millrace.journey.StageModel;
import io.millrace.journey.TraceCursor;

/**
 * The third pass over the cases: how much each case adds to each comparison, in which it may serve at many landmarks, first as one who has
 * not met something and then as one who has. The spread of these contributions gives the intervals.
 *
 * <p>Influence contributions clustered by case, as in the sandwich estimator of Huber (1967) and White (1980). Pre: the fit was made of the
 * same cases. Post: depends on the multiset of cases alone.
 */
public final class SpreadAggregate implements Aggregate<SpreadTally, EnablerFindings> {
    private final EventLog words;
    private final StageModel model;
    private final LiftFit fit;

    /**
     * Measures the spread of the comparisons of a fit.
     *
     * @param words a log that has the words of the cases to come
     */
    public SpreadAggregate(EventLog words, StageModel model, LiftFit fit) {
        this.words = words;
        this.model = model;
        this.fit = fit;
    }

    @Override
    public SpreadTally create() {
        return new SpreadTally(fit);
    }

    @Override
    public void accumulate(SpreadTally tally, TraceCursor trace) {
        tally.add(trace);
    }

    @Override
    public SpreadTally combine(SpreadTally tally, SpreadTally other) {
        tally.addAll(other);
        return tally;
    }

    @Override
    public EnablerFindings finish(SpreadTally tally) {
        return new EnablerMaker(words, model, fit, tally).make();
    }
}
