// SPDX-License-Identifier: Apache-2.0
package io.millrace.run;

import io.millrace.event.EventLog;
import io.millrace.journey.Aggregate;
import io.millrace.journey.CaseFilter;
import io.millrace.journey.TraceCursor;
import java.util.stream.IntStream;

/** Folds case-aligned slices of a log in memory, on all cores. */
public final class LocalEngine implements Engine {
    private final int slices;

    public LocalEngine() {
        this(Runtime.getRuntime().availableProcessors());
    }

    /**
     * An engine that cuts the log into so many slices.
     *
     * @throws IllegalArgumentException when there is not one slice
     */
    public LocalEngine(int slices) {
        if (slices < 1) {
            throw new IllegalArgumentException("slices must be at least 1: " + slices);
        }
        this.slices = slices;
    }

    @Override
    public <A, R> R run(EventLog log, CaseFilter filter, Aggregate<A, R> aggregate) {
        A whole = IntStream.range(0, slices)
                .parallel()
                .mapToObj(slice -> fold(log, filter, aggregate, start(log, slice), start(log, slice + 1)))
                .reduce(aggregate::combine)
                .orElseGet(aggregate::create);
        return aggregate.finish(whole);
    }

    private int start(EventLog log, int slice) {
        return (int) ((long) log.cases() * slice / slices);
    }

    private static <A, R> A fold(EventLog log, CaseFilter filter, Aggregate<A, R> aggregate, int from, int to) {
        A tally = aggregate.create();
        TraceCursor trace = new TraceCursor(log);
        for (int i = from; i < to; i++) {
            trace.moveTo(i);
            if (filter.test(trace)) {
                aggregate.accumulate(tally, trace);
            }
        }
        return tally;
    }
}
