// SPDX-License-Identifier: Apache-2.0
package io.millrace.waste;

import io.millrace.journey.Aggregate;
import io.millrace.journey.StageModel;
import io.millrace.journey.TraceCursor;

/** Finds when the cases began and what they ordered. */
public final class SpanAggregate implements Aggregate<long[], Span> {
    private final long asOf;
    private final OrderValue orders;

    public SpanAggregate(long asOf, StageModel model) {
        this.asOf = asOf;
        this.orders = new OrderValue(model);
    }

    @Override
    public long[] create() {
        return new long[] {Long.MAX_VALUE, Long.MIN_VALUE, 0, 0, 0};
    }

    @Override
    public void accumulate(long[] tally, TraceCursor trace) {
        if (trace.size() > 0) {
            tally[0] = Math.min(tally[0], trace.time(0));
            tally[1] = Math.max(tally[1], trace.time(0));
        }
        tally[2]++;
        long value = orders.of(trace);
        if (value > 0) {
            tally[3]++;
            tally[4] = Math.addExact(tally[4], value);
        }
    }

    @Override
    public long[] combine(long[] tally, long[] other) {
        tally[0] = Math.min(tally[0], other[0]);
        tally[1] = Math.max(tally[1], other[1]);
        for (int i = 2; i < tally.length; i++) {
            tally[i] = Math.addExact(tally[i], other[i]);
        }
        return tally;
    }

    @Override
    public Span finish(long[] tally) {
        boolean none = tally[1] < tally[0];
        return new Span(none ? asOf : tally[0], none ? asOf : tally[1], asOf, tally[2], tally[3], tally[4]);
    }
}
