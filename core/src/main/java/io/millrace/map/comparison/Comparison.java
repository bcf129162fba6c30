// SPDX-License-Identifier: Apache-2.0
package io.millrace.map.comparison;

import io.millrace.measure.CaseCount;
import io.millrace.measure.DurationEstimate;
import io.millrace.measure.StreamMeasures;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Two sides of a stream.
 *
 * @param headline the finding in one sentence
 * @param one measures of the first side
 * @param other measures of the second side
 * @param shares what could be tested, the least likely to be chance first; then what could not
 * @param rows the choices out of each touchpoint taken together, likewise
 * @param times times of both, with the interval of their difference
 */
public record Comparison(
        String headline,
        StreamMeasures one,
        StreamMeasures other,
        List<ShareDifference> shares,
        List<RowDifference> rows,
        List<TimeDifference> times) {
    /** Of the differences called more than noise at most this share is chance, in the long run. */
    public static final double LEVEL = 0.05;

    /** What kind of share differs. */
    public enum Kind {
        /** A rate of a stage or of the whole. */
        RATE,
        /** Where cases go from a touchpoint. */
        CHOICE,
        /** Which of two touchpoints comes first. */
        ORDER
    }

    /**
     * A share on both sides.
     *
     * @param part cases that have it
     * @param of cases that could have it
     */
    public record Side(CaseCount part, CaseCount of) {
        /** Between 0 and 1; null where no case could have it. */
        public @Nullable Double share() {
            return of.cases() == 0 ? null : (Double) ((double) part.cases() / of.cases());
        }
    }

    /**
     * A share that two sides have.
     *
     * @param p probability of such a difference by chance; null where there are too few cases to tell
     * @param adjusted the same, adjusted for all that was looked at
     * @param reason why there is no probability; null when there is one
     */
    public record ShareDifference(
            Kind kind,
            String title,
            Side one,
            Side other,
            @Nullable Double p,
            @Nullable Double adjusted,
            @Nullable String reason) {
        /** Whether the difference is more than noise. */
        public boolean differs() {
            return adjusted != null && adjusted <= LEVEL;
        }
    }

    /**
     * All choices out of a touchpoint, taken together.
     *
     * @param g statistic of the G-test
     * @param degrees its degrees of freedom
     */
    public record RowDifference(
            String from,
            CaseCount one,
            CaseCount other,
            double g,
            int degrees,
            @Nullable Double p,
            @Nullable Double adjusted,
            @Nullable String reason) {
        /** Whether the difference is more than noise. */
        public boolean differs() {
            return adjusted != null && adjusted <= LEVEL;
        }
    }

    /**
     * A time on both sides, and how much longer its median is on the second.
     *
     * @param seconds second median less first; null where one of them cannot be told
     * @param low lower bound of the 95 % interval of the difference; null where it is open
     * @param high upper bound; null where it is open
     */
    public record TimeDifference(
            String title,
            DurationEstimate one,
            DurationEstimate other,
            @Nullable Double seconds,
            @Nullable Double low,
            @Nullable Double high) {
        /** Whether the interval leaves out 0. */
        public boolean differs() {
            return (low != null && low > 0) || (high != null && high < 0);
        }
    }

    /** The shares that differ by more than noise, or the others. */
    public List<ShareDifference> shares(boolean differing) {
        return shares.stream().filter(share -> share.differs() == differing).toList();
    }

    /** How many differences of any kind are more than noise. */
    public long found() {
        return Stream.concat(
                        shares.stream().filter(ShareDifference::differs),
                        times.stream().filter(TimeDifference::differs))
                .count();
    }
}
