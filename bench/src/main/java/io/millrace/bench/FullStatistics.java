// SPDX-License-Identifier: Apache-2.0
package io.millrace.bench;

import io.millrace.journey.CaseSet;
import io.millrace.measure.LogStatistics;
import io.millrace.measure.StatisticsAggregate;
import io.millrace.run.LocalEngine;
import io.millrace.run.MillraceRun;
import java.util.concurrent.ForkJoinPool;

/**
 * Count, sum, sum of squares and a histogram of 1 % for each pair of touchpoints that follow each other, all variants, and what is met again.
 *
 * @param threads how many work on it
 */
record FullStatistics(int threads) implements LoadedWork.Question {
    @Override
    public void ask(MillraceRun run, int turn) {
        ForkJoinPool pool = new ForkJoinPool(threads);
        try {
            pool.submit(() -> of(run)).join();
        } finally {
            pool.shutdown();
        }
    }

    static LogStatistics of(MillraceRun run) {
        return new LocalEngine().run(run.log(), CaseSet.all(run.log().cases()), new StatisticsAggregate(run.words()));
    }
}
