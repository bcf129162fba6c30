// SPDX-License-Identifier: Apache-2.0
package io.millrace.map.enabler;

import java.util.Collection;
import org.jspecify.annotations.Nullable;

/**
 * Difference in coming to the end between those who jumped from a stage over the next one and those who moved on to that one, from the
 * moment of leaving the stage, standardised over segments to those who jumped.
 */
final class ShortcutEstimator {
    private final LiftFit fit;

    ShortcutEstimator(LiftFit fit) {
        this.fit = fit;
    }

    /** Cases of these channels that jumped and were followed. */
    long followed(Collection<Integer> channels, int from, int to) {
        long jumps = 0;
        for (int g = 0; g < fit.plan().segments().size(); g++) {
            SegmentColumns columns = fit.columns(from, g);
            if (columns != null && channels.contains(fit.plan().segments().channel(g))) {
                jumps += columns.jumps(to);
            }
        }
        return jumps;
    }

    Lift lift(Collection<Integer> channels, int from, int to) {
        if (fit.plan().stage(from).horizon() == 0) {
            return Lift.absent(0, LiftEstimator.NOBODY);
        }
        long compared = 0;
        long well = 0;
        double excess = 0;
        for (int g = 0; g < fit.plan().segments().size(); g++) {
            SegmentColumns columns = comparable(channels, g, from, to);
            if (columns != null) {
                compared += columns.jumps(to);
                well += columns.jumpsWon(to);
                excess += columns.jumpsWon(to) - columns.jumps(to) * mainShare(columns, from);
            }
        }
        if (compared < LiftEstimator.LEAST) {
            return Lift.absent(
                    compared,
                    "fewer than " + LiftEstimator.LEAST
                            + " of those who jumped were followed for long enough beside others who did not jump");
        }
        double value = excess / compared;
        double variance = 0;
        for (int g = 0; g < fit.plan().segments().size(); g++) {
            SegmentColumns columns = comparable(channels, g, from, to);
            if (columns != null) {
                variance += spread(columns, from, to, value);
            }
        }
        return LiftEstimator.of(value, variance / compared / (compared - 1), (double) well / compared, compared);
    }

    private @Nullable SegmentColumns comparable(Collection<Integer> channels, int segment, int from, int to) {
        SegmentColumns columns = fit.columns(from, segment);
        boolean both = columns != null && columns.jumps(to) > 0 && columns.jumps(from + 1) >= 2;
        return both && channels.contains(fit.plan().segments().channel(segment)) ? columns : null;
    }

    private static double mainShare(SegmentColumns columns, int from) {
        return (double) columns.jumpsWon(from + 1) / columns.jumps(from + 1);
    }

    /** What the cases of a segment add to the variance, times the square of those compared. */
    private static double spread(SegmentColumns columns, int from, int to, double value) {
        double main = mainShare(columns, from);
        double jumps = columns.jumps(to);
        double won = columns.jumpsWon(to);
        double above = 1 - main - value;
        double below = main + value;
        return won * above * above
                + (jumps - won) * below * below
                + jumps * jumps * main * (1 - main) / (columns.jumps(from + 1) - 1);
    }
}
