// SPDX-License-Identifier: Apache-2.0
package io.millrace.run;

import io.millrace.event.SlicedLog;
import io.millrace.journey.Aggregate;
import io.millrace.journey.CaseSet;
import io.millrace.journey.TraceCursor;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinTask;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

/**
 * Folds a log on all cores, with one slice in memory a thread. A log of few slices is cut further into stretches of cases, more than there
 * are cores. Whoever is done takes the next stretch, into the one tally that it has: so nobody waits for a slow core, and there are only as
 * many tallies to add up as there are threads.
 */
public final class LocalEngine implements Engine {
    private static final int STRETCHES = 64;

    private final int stretches;

    public LocalEngine() {
        this(STRETCHES);
    }

    /**
     * An engine that cuts a log in memory into so many stretches.
     *
     * @throws IllegalArgumentException when there is not one stretch
     */
    public LocalEngine(int stretches) {
        if (stretches < 1) {
            throw new IllegalArgumentException("stretches must be at least 1: " + stretches);
        }
        this.stretches = stretches;
    }

    @Override
    public <A, R> R run(SlicedLog log, CaseSet cases, Aggregate<A, R> aggregate) {
        int threads = threads();
        int slices = log.slices();
        // two threads in one slice would both load it
        int perSlice = slices < 2 * threads ? (stretches + slices - 1) / Math.max(1, slices) : 1;
        AtomicInteger next = new AtomicInteger();
        A whole = IntStream.range(0, Math.min(slices * perSlice, threads))
                .parallel()
                .mapToObj(thread -> new Fold<>(log, cases, aggregate, perSlice).run(next))
                .reduce(aggregate::combine)
                .orElseGet(aggregate::create);
        return aggregate.finish(whole);
    }

    /** The workers of the pool that runs this, and the caller when it is none of them. */
    private static int threads() {
        ForkJoinPool pool = ForkJoinTask.getPool();
        return pool == null ? ForkJoinPool.getCommonPoolParallelism() + 1 : pool.getParallelism();
    }

    /** What one thread folds. */
    private static final class Fold<A> {
        private final SlicedLog log;
        private final CaseSet cases;
        private final Aggregate<A, ?> aggregate;
        private final int perSlice;
        private final A tally;
        private final LoadedSlice loaded;

        Fold(SlicedLog log, CaseSet cases, Aggregate<A, ?> aggregate, int perSlice) {
            this.log = log;
            this.cases = cases;
            this.aggregate = aggregate;
            this.perSlice = perSlice;
            this.tally = aggregate.create();
            this.loaded = new LoadedSlice(log);
        }

        A run(AtomicInteger next) {
            int all = log.slices() * perSlice;
            for (int stretch = next.getAndIncrement(); stretch < all; stretch = next.getAndIncrement()) {
                fold(stretch / perSlice, stretch % perSlice);
            }
            return tally;
        }

        /** A slice is loaded only when it has a case of the set. */
        private void fold(int slice, int part) {
            int first = log.firstCase(slice);
            long size = (long) log.firstCase(slice + 1) - first;
            int number = cases.next(first + (int) (size * part / perSlice));
            int end = first + (int) (size * (part + 1) / perSlice);
            if (number < end) {
                TraceCursor trace = loaded.trace(slice);
                while (number < end) {
                    aggregate.accumulate(tally, trace.moveTo(number - first));
                    number = cases.next(number + 1);
                }
            }
        }
    }
}
