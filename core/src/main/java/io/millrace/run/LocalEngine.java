// SPDX-License-Identifier: Apache-2.0
package io.millrace.run;

import io.millrace.event.EventLog;
import io.millrace.journey.Aggregate;
import io.millrace.journey.CaseFilter;
import io.millrace.journey.TraceCursor;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinTask;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

/**
 * Folds case-aligned slices of a log in memory, on all cores. There are more slices than cores and whoever is done takes the next one, into
 * the one tally that it has: so nobody waits for a slow core, and there are only as many tallies to add up as there are threads.
 */
public final class LocalEngine implements Engine {
    private static final int SLICES = 64;

    private final int slices;

    public LocalEngine() {
        this(SLICES);
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
        AtomicInteger next = new AtomicInteger();
        A whole = IntStream.range(0, Math.min(slices, threads()))
                .parallel()
                .mapToObj(thread -> fold(log, filter, aggregate, next))
                .reduce(aggregate::combine)
                .orElseGet(aggregate::create);
        return aggregate.finish(whole);
    }

    /** The workers of the pool that runs this, and the caller when it is none of them. */
    private static int threads() {
        ForkJoinPool pool = ForkJoinTask.getPool();
        return pool == null ? ForkJoinPool.getCommonPoolParallelism() + 1 : pool.getParallelism();
    }

    private <A, R> A fold(EventLog log, CaseFilter filter, Aggregate<A, R> aggregate, AtomicInteger next) {
        A tally = aggregate.create();
        TraceCursor trace = new TraceCursor(log);
        for (int slice = next.getAndIncrement(); slice < slices; slice = next.getAndIncrement()) {
            int to = start(log, slice + 1);
            for (int i = start(log, slice); i < to; i++) {
                trace.moveTo(i);
                if (filter.test(trace)) {
                    aggregate.accumulate(tally, trace);
                }
            }
        }
        return tally;
    }

    private int start(EventLog log, int slice) {
        return (int) ((long) log.cases() * slice / slices);
    }
}
