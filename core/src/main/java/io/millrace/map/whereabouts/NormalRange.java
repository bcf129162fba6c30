// SPDX-License-Identifier: Apache-2.0
package io.millrace.map.whereabouts;

import io.millrace.stats.KaplanMeierEstimator;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/**
 * How long cases of one stream are in one stage, from its survival curve: open cases count for as long as they were seen.
 *
 * @param channel code of the stream's channel
 * @param stage index in the model
 * @param open cases that are there now
 * @param n cases behind the curve
 * @param p25 seconds by which a quarter has left; null where the curve does not come down so far
 * @param p50 likewise for half
 * @param p75 likewise for three quarters
 * @param p90 likewise for nine tenths
 * @param winners cases that went on from here and won
 * @param stuckAfter whole seconds by which 95 % of the winners had gone on, rounded up; null where there are fewer than {@value #LEAST_WINNERS}
 */
public record NormalRange(
        int channel,
        int stage,
        long open,
        long n,
        @Nullable Double p25,
        @Nullable Double p50,
        @Nullable Double p75,
        @Nullable Double p90,
        long winners,
        @Nullable Long stuckAfter) {
    /** From fewer winners nobody can tell what is usual for 95 of 100. */
    public static final int LEAST_WINNERS = 20;

    private static final double MICROS = 1e6;
    private static final double WINNERS = 0.95;

    static NormalRange of(int channel, int stage, StageTimes times) {
        KaplanMeierEstimator curve = new KaplanMeierEstimator(times.left(), times.censored());
        long winners = times.winners().count();
        return new NormalRange(
                channel,
                stage,
                times.openCases(),
                times.left().count() + times.censored().count(),
                seconds(curve.quantile(0.25)),
                seconds(curve.quantile(0.5)),
                seconds(curve.quantile(0.75)),
                seconds(curve.quantile(0.9)),
                winners,
                winners < LEAST_WINNERS
                        ? null
                        : (Long) (long)
                                Math.ceil(times.winners().quantile(WINNERS).orElseThrow() / MICROS));
    }

    private static @Nullable Double seconds(OptionalLong micros) {
        return micros.isPresent() ? micros.getAsLong() / MICROS : null;
    }
}
