// SPDX-License-Identifier: Apache-2.0
package io.millrace.measure;

import io.millrace.event.EventLog;
import io.millrace.journey.Aggregate;
import io.millrace.journey.TraceCursor;

/**
 * Full statistics of a log in one pass: every pair of touchpoints that follow each other with its times, the variants, and what is met
 * again.
 *
 * <p>Sums are exact in 128 bits and quantiles come from {@link io.millrace.stats.DurationHistogram}, so the result depends on the multiset
 * of cases alone, except for the example of a variant, which is the first case of it by number.
 */
public final class StatisticsAggregate implements Aggregate<StatisticsTally, LogStatistics> {
    private final int touchpoints;

    public StatisticsAggregate(EventLog log) {
        this.touchpoints = log.touchpoints().size();
    }

    @Override
    public StatisticsTally create() {
        return new StatisticsTally(touchpoints);
    }

    @Override
    public void accumulate(StatisticsTally tally, TraceCursor trace) {
        tally.add(trace);
    }

    @Override
    public StatisticsTally combine(StatisticsTally tally, StatisticsTally other) {
        tally.addAll(other);
        return tally;
    }

    @Override
    public LogStatistics finish(StatisticsTally tally) {
        return tally.measure();
    }
}
