// SPDX-License-Identifier: Apache-2.0
package io.millrace.map.enabler;

import io.millrace.stats.NormalTail;
import java.util.Collection;

/**
 * Difference between those who met something and their peers, standardised to those who met it: at each landmark and in each segment, those
 * first met there against those at risk who had not met it, weighted by the former.
 *
 * <p>Sequential comparisons at the age of first meeting: Gran et al. (Stat. Med. 29, 2010), Hernán et al. (Epidemiology 19, 2008);
 * landmarks: Anderson, Cain and Gelber (J. Clin. Oncol. 1, 1983). Post: the interval treats each case as one draw.
 */
final class LiftEstimator {
    /** Fewer cases to compare give no interval that holds. */
    static final int LEAST = EnablerPlan.LEAST_MET;

    static final String NOBODY = "nobody of those here was seen to get there";

    private final LiftFit fit;
    private final SpreadTally spread;

    LiftEstimator(LiftFit fit, SpreadTally spread) {
        this.fit = fit;
        this.spread = spread;
    }

    /** Cases of these channels that met the candidate and were followed for the whole window. */
    long followed(Collection<Integer> channels, int stage, int candidate) {
        long met = 0;
        for (int g = 0; g < fit.plan().segments().size(); g++) {
            SegmentFit segment = fit.fits(stage, candidate)[g];
            if (segment != null && channels.contains(fit.plan().segments().channel(g))) {
                met += segment.met();
            }
        }
        return met;
    }

    Lift lift(Collection<Integer> channels, int stage, int candidate, int way) {
        StagePlan plan = fit.plan().stage(stage);
        if (Outcome.of(plan, candidate).span(plan) == 0) {
            return Lift.absent(0, NOBODY);
        }
        long compared = 0;
        double excess = 0;
        double well = 0;
        for (int g = 0; g < fit.plan().segments().size(); g++) {
            SegmentFit segment = fit.fits(stage, candidate)[g];
            if (segment != null && channels.contains(fit.plan().segments().channel(g))) {
                compared += segment.compared();
                excess += segment.excess(way);
                well += segment.well(way);
            }
        }
        if (compared < LEAST) {
            return Lift.absent(compared, reason(followed(channels, stage, candidate)));
        }
        double value = excess / compared;
        double squares = 0;
        double crosses = 0;
        for (int channel : channels) {
            squares += spread.squares(channel, stage, candidate, way);
            crosses += spread.crosses(channel, stage, candidate, way);
        }
        double variance = (squares - 2 * value * crosses + value * value * compared) / compared / (compared - 1);
        return of(value, variance, well / compared, compared);
    }

    static Lift of(double value, double variance, double share, long compared) {
        if (variance <= 0) {
            return Lift.absent(compared, "it went the same way for all of them and for all of their peers");
        }
        double error = Math.sqrt(variance);
        double width = NormalTail.Z_95 * error;
        return new Lift(
                value,
                Math.max(-1, value - width),
                Math.min(1, value + width),
                share,
                Math.min(1, Math.max(0, share - value)),
                NormalTail.twoSided(value / error),
                false,
                compared,
                null);
    }

    private static String reason(long followed) {
        return followed < LEAST
                ? "fewer than " + LEAST + " cases met it and were followed for long enough"
                : "fewer than " + LEAST + " of those who met it have peers: nearly all who stay that long meet it";
    }
}
