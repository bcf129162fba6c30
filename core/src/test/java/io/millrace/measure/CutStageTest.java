// SPDX-License-Identifier: Apache-2.0
package io.millrace.measure;

import static org.assertj.core.api.Assertions.assertThat;

import io.millrace.event.Ending;
import io.millrace.event.Party;
import io.millrace.journey.StageModel;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.api.Test;

/**
 * A stage that takes 72 hours in the median (log-normal), looked at five days after the first order, while many orders are still on their
 * way: who averages what has arrived finds the stage much faster than it is.
 */
class CutStageTest {
    private static final StageModel MODEL = RandomLogs.model("order", "arrive");
    private static final double HOUR = 3_600_000_000.0;
    private static final double MEDIAN = 72 * HOUR;
    private static final double SPREAD = 0.6;
    private static final double TRUE_MEAN = MEDIAN * Math.exp(SPREAD * SPREAD / 2);
    private static final long FIVE_DAYS = (long) (120 * HOUR);

    @Test
    void open_cases_keep_the_median_true_where_the_mean_of_the_arrived_is_not() {
        for (int seed = 1; seed <= 5; seed++) {
            Random random = new Random(seed);
            LogBuilder log = new LogBuilder(List.of(
                    RandomLogs.touchpoint("orders", 0, Party.CUSTOMER),
                    RandomLogs.touchpoint("arrives", 1, Party.PARTNER)));
            double arrivedMicros = 0;
            int arrived = 0;
            for (int c = 0; c < 20_000; c++) {
                long ordered = (long) (random.nextDouble() * FIVE_DAYS);
                long takes = (long) (MEDIAN * Math.exp(SPREAD * random.nextGaussian()));
                log.event(0, ordered);
                if (ordered + takes <= FIVE_DAYS) {
                    log.event(1, ordered + takes).endCase("web", Ending.COMPLETED, ordered + takes);
                    arrivedMicros += takes;
                    arrived++;
                } else {
                    log.endCase("web", Ending.OPEN, FIVE_DAYS);
                }
            }
            StageMeasures stage = StreamAggregateTest.measure(log.build(FIVE_DAYS), MODEL)
                    .get(0)
                    .stages()
                    .get(0);
            double median = Objects.requireNonNull(stage.leadTime().p50().seconds()) * 1e6;
            double mean = arrivedMicros / arrived;
            System.out.printf(
                    Locale.ROOT,
                    "seed %d: median %.1f h of true %.1f h; mean of the %d arrived %.1f h of true %.1f h%n",
                    seed,
                    median / HOUR,
                    MEDIAN / HOUR,
                    arrived,
                    mean / HOUR,
                    TRUE_MEAN / HOUR);
            assertThat(Math.abs(median / MEDIAN - 1)).isLessThan(0.05);
            assertThat(1 - mean / TRUE_MEAN).isGreaterThan(0.10);
        }
    }
}
