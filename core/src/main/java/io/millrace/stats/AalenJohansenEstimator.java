// SPDX-License-Identifier: Apache-2.0
package io.millrace.stats;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;

/**
 * How likely each of several ways out is by a given time, when they compete and not everything has ended yet.
 *
 * <p>Cumulative incidence of Aalen and Johansen (1978). At equal times events come before censorings. The plateau of a cause is its
 * incidence at the last event of any cause.
 *
 * <p>Pre: durations in micros, one histogram a cause, and those still lasting. Post: incidences never fall, and add up to 1 together with
 * the survival.
 */
public final class AalenJohansenEstimator {
    private final List<StepCurve> incidences = new ArrayList<>();
    private double survival = 1;

    public AalenJohansenEstimator(List<DurationHistogram> causes, DurationHistogram censored) {
        causes.forEach(cause -> incidences.add(new StepCurve(0)));
        RiskTable table = new RiskTable(causes, censored);
        while (table.advance()) {
            double atRisk = table.atRisk();
            for (int c = 0; c < causes.size(); c++) {
                StepCurve incidence = incidences.get(c);
                if (table.events(c) > 0) {
                    incidence.append(table.time(), incidence.end() + survival * table.events(c) / atRisk);
                }
            }
            survival *= (atRisk - table.events()) / atRisk;
        }
    }

    /** Share that has left by this cause at the time or before. */
    public double incidence(int cause, long time) {
        return incidences.get(cause).at(time);
    }

    /** Incidence of the cause at the last event. */
    public double plateau(int cause) {
        return incidences.get(cause).end();
    }

    /** Share that is left after the last event. */
    public double survival() {
        return survival;
    }

    /** First time at which the incidence of the cause is at least {@code level}, in micros; empty when it never is. */
    public OptionalLong timeOf(int cause, double level) {
        return incidences.get(cause).firstAtLeast(level);
    }

    /** Whether the quantile could be told even if all that are left were to leave by this cause. */
    public boolean reaches(int cause, double q) {
        return plateau(cause) > 0
                && timeOf(cause, q * (plateau(cause) + survival)).isPresent();
    }

    /**
     * The quantile of those who leave by this cause, if nobody of those left ever does; empty when {@link #reaches} is false, because the
     * plateau may then still move too far.
     */
    public OptionalLong quantile(int cause, double q) {
        return reaches(cause, q) ? timeOf(cause, q * plateau(cause)) : OptionalLong.empty();
    }

    /** The same quantile, if everybody left were to leave by this cause in the end: as late as it can become. */
    public OptionalLong quantileHigh(int cause, double q) {
        return reaches(cause, q) ? timeOf(cause, q * (plateau(cause) + survival)) : OptionalLong.empty();
    }

    /**
     * The quantile of those who leave by this cause, if those left split over the causes as the others did. Without a competing cause it is
     * the Kaplan-Meier quantile.
     */
    public OptionalLong proportionalQuantile(int cause, double q) {
        return reaches(cause, q) ? timeOf(cause, q * plateau(cause) / (1 - survival)) : OptionalLong.empty();
    }
}
