// SPDX-License-Identifier: Apache-2.0
package io.millrace.measure;

import io.millrace.stats.AalenJohansenEstimator;
import io.millrace.stats.DurationHistogram;
import io.millrace.stats.KaplanMeierEstimator;
import java.util.List;
import java.util.OptionalLong;
import java.util.function.DoubleFunction;
import org.jspecify.annotations.Nullable;

/** Turns histograms of micros into estimates in seconds. A quantile that cannot be told says why. */
public final class DurationEstimates {
    private static final double MICROS = 1e6;

    private DurationEstimates() {}

    /** Quantiles of what was seen to its end. */
    public static DurationEstimate observed(
            DurationHistogram histogram, long cases, Basis basis, String reasonWhenNone, String selection) {
        if (cases == 0) {
            return DurationEstimate.absent(reasonWhenNone, selection);
        }
        DoubleFunction<Quantile> quantile =
                q -> Quantile.of(histogram.quantile(q).orElseThrow() / MICROS);
        return new DurationEstimate(quantile.apply(0.5), quantile.apply(0.9), cases, 0, basis, selection);
    }

    /** Kaplan-Meier quantiles with their 95 % intervals. */
    public static DurationEstimate survival(
            DurationHistogram ended, DurationHistogram censored, String reasonWhenNone, String selection) {
        KaplanMeierEstimator estimator = new KaplanMeierEstimator(ended, censored);
        DoubleFunction<Quantile> quantile = q ->
                quantile(estimator.quantile(q), estimator.quantileLow(q), estimator.quantileHigh(q), censored.count());
        return estimate(quantile, ended.count(), censored.count(), reasonWhenNone, selection);
    }

    /** Aalen-Johansen quantiles of those who leave by the cause, with the latest value that they can still take. */
    static DurationEstimate incidence(
            DurationHistogram cause,
            DurationHistogram others,
            DurationHistogram censored,
            String reasonWhenNone,
            String selection) {
        if (cause.count() == 0) {
            return noneOf(others.count(), censored.count(), reasonWhenNone, selection);
        }
        AalenJohansenEstimator estimator = new AalenJohansenEstimator(List.of(cause, others), censored);
        DoubleFunction<Quantile> quantile = q -> quantile(
                estimator.quantile(0, q), OptionalLong.empty(), estimator.quantileHigh(0, q), censored.count());
        return estimate(quantile, cause.count() + others.count(), censored.count(), reasonWhenNone, selection);
    }

    /** Aalen-Johansen quantiles of those who reach the goal, if those left split over goal and exits as the others did. */
    static DurationEstimate goal(
            DurationHistogram goal,
            DurationHistogram exits,
            DurationHistogram censored,
            String reasonWhenNone,
            String selection) {
        if (exits.count() == 0) {
            return survival(goal, censored, reasonWhenNone, selection);
        }
        if (goal.count() == 0) {
            return noneOf(exits.count(), censored.count(), reasonWhenNone, selection);
        }
        AalenJohansenEstimator estimator = new AalenJohansenEstimator(List.of(goal, exits), censored);
        DoubleFunction<Quantile> quantile = q -> quantile(
                estimator.proportionalQuantile(0, q),
                estimator.quantile(0, q),
                estimator.quantileHigh(0, q),
                censored.count());
        return estimate(quantile, goal.count() + exits.count(), censored.count(), reasonWhenNone, selection);
    }

    private static DurationEstimate noneOf(long others, long censored, String reason, String selection) {
        if (others + censored == 0) {
            return DurationEstimate.absent(reason, selection);
        }
        Quantile absent = Quantile.absent(reason);
        return new DurationEstimate(absent, absent, others + censored, censored, Basis.MEASURED, selection);
    }

    private static DurationEstimate estimate(
            DoubleFunction<Quantile> quantile, long ended, long censored, String reasonWhenNone, String selection) {
        if (ended + censored == 0) {
            return DurationEstimate.absent(reasonWhenNone, selection);
        }
        return new DurationEstimate(
                quantile.apply(0.5), quantile.apply(0.9), ended + censored, censored, Basis.MEASURED, selection);
    }

    private static Quantile quantile(OptionalLong value, OptionalLong low, OptionalLong high, long open) {
        if (value.isEmpty()) {
            return Quantile.absent("plateau not reached: " + open + (open == 1 ? " case" : " cases") + " still open");
        }
        return new Quantile(seconds(value), seconds(low), seconds(high), null);
    }

    private static @Nullable Double seconds(OptionalLong micros) {
        return micros.isPresent() ? micros.getAsLong() / MICROS : null;
    }

    /** The basis that bits of {@link CaseWork} stand for. */
    static Basis basis(int bits) {
        return switch (bits) {
            case CaseWork.MEASURED -> Basis.MEASURED;
            case CaseWork.DECLARED -> Basis.DECLARED;
            case CaseWork.MEASURED | CaseWork.DECLARED -> Basis.MIXED;
            default -> Basis.UNKNOWN;
        };
    }
}
