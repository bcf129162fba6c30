// SPDX-License-Identifier: Apache-2.0
package io.millrace.map.future;

import io.millrace.event.Money;
import io.millrace.event.RawEvent;
import io.millrace.journey.Aggregate;
import io.millrace.journey.TraceCursor;
import org.jspecify.annotations.Nullable;

/** Adds up the values of events that enter the order stage; minor units and how many events, so that any order of adding gives the same. */
public final class OrderValueAggregate implements Aggregate<long[], OrderValue> {
    private final int stage;
    private final @Nullable String currency;

    /**
     * Takes what an order is.
     *
     * @param stage index of the stage whose entry is the order, or -1
     * @param currency of all values, or null where the configuration names none
     */
    public OrderValueAggregate(int stage, @Nullable String currency) {
        this.stage = stage;
        this.currency = currency;
    }

    @Override
    public long[] create() {
        return new long[2];
    }

    @Override
    public void accumulate(long[] tally, TraceCursor trace) {
        for (int i = 0; i < trace.size(); i++) {
            if (trace.stage(i) == stage && trace.value(i) != RawEvent.NO_VALUE) {
                tally[0] = Math.addExact(tally[0], trace.value(i));
                tally[1]++;
            }
        }
    }

    @Override
    public long[] combine(long[] tally, long[] other) {
        tally[0] = Math.addExact(tally[0], other[0]);
        tally[1] += other[1];
        return tally;
    }

    @Override
    public OrderValue finish(long[] tally) {
        if (stage < 0) {
            return OrderValue.unknown("the stage model names no stage as the order");
        }
        if (tally[1] == 0) {
            return OrderValue.unknown("no order carries a value");
        }
        return currency == null
                ? OrderValue.unknown("the configuration names no currency")
                : new OrderValue(stage, new Money(tally[0], currency), null);
    }
}
