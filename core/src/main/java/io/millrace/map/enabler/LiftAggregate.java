// SPDX-License-Identifier: Apache-2.0
package io.millrace.map.enabler;

import io.millrace.journey.Aggregate;
import io.millrace.journey.TraceCursor;

/**
 * The second pass over the cases: at each landmark, who had met what and who had not, and for how many it went well within the window.
 *
 * <p>Pre: the plan was made of the same cases. Post: depends on the multiset of cases alone.
 */
public final class LiftAggregate implements Aggregate<LiftTally, LiftFit> {
    private final EnablerPlan plan;

    /** Compares what the plan names. */
    public LiftAggregate(EnablerPlan plan) {
        this.plan = plan;
    }

    @Override
    public LiftTally create() {
        return new LiftTally(plan);
    }

    @Override
    public void accumulate(LiftTally tally, TraceCursor trace) {
        tally.add(trace);
    }

    @Override
    public LiftTally combine(LiftTally tally, LiftTally other) {
        tally.addAll(other);
        return tally;
    }

    @Override
    public LiftFit finish(LiftTally tally) {
        tally.close();
        return new LiftFit(plan, tally);
    }
}
