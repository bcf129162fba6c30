// SPDX-License-Identifier: Apache-2.0
package io.millrace.stats;

import java.util.List;
import java.util.OptionalLong;

/**
 * How long something lasts when not everything has ended yet.
 *
 * <p>Product-limit estimator of Kaplan and Meier (1958), variance by Greenwood (1926), 95 % interval on the log(-log) scale (Kalbfleisch
 * and Prentice 1980), interval of quantiles by inverting it (Brookmeyer and Crowley 1982). At equal times events come before censorings.
 *
 * <p>Pre: durations in micros of what ended and of what was last seen still lasting. Post: survival never rises; quantiles are empty where
 * the curve does not come down far enough.
 */
public final class KaplanMeierEstimator {
    private static final double Z_95 = 1.959963984540054;

    private final StepCurve survival = new StepCurve(1);
    private final StepCurve lower = new StepCurve(1);
    private final StepCurve upper = new StepCurve(1);

    public KaplanMeierEstimator(DurationHistogram ended, DurationHistogram censored) {
        RiskTable table = new RiskTable(List.of(ended), censored);
        double share = 1;
        double greenwood = 0;
        while (table.advance()) {
            double atRisk = table.atRisk();
            double staying = atRisk - table.events();
            share *= staying / atRisk;
            greenwood += table.events() / (atRisk * staying);
            survival.append(table.time(), share);
            appendInterval(table.time(), share, greenwood);
        }
    }

    private void appendInterval(long time, double share, double greenwood) {
        if (share == 0) {
            // nobody is left to tell how far the interval reaches: its upper bound stays where it was
            lower.append(time, 0);
            upper.append(time, upper.end());
            return;
        }
        double width = Z_95 * Math.sqrt(greenwood) / Math.log(share);
        lower.append(time, Math.pow(share, Math.exp(-width)));
        upper.append(time, Math.pow(share, Math.exp(width)));
    }

    /** Share that lasts longer than the time. */
    public double survival(long time) {
        return survival.at(time);
    }

    /** Lower bound of the 95 % interval of {@link #survival}. */
    public double survivalLow(long time) {
        return lower.at(time);
    }

    /** Upper bound of the 95 % interval of {@link #survival}. */
    public double survivalHigh(long time) {
        return upper.at(time);
    }

    /** First time by which the share {@code q} has ended, in micros. */
    public OptionalLong quantile(double q) {
        return survival.firstAtMost(1 - q);
    }

    /** Lower bound of the 95 % interval of the quantile. */
    public OptionalLong quantileLow(double q) {
        return lower.firstAtMost(1 - q);
    }

    /** Upper bound of the 95 % interval of the quantile; empty when it is open. */
    public OptionalLong quantileHigh(double q) {
        return upper.firstAtMost(1 - q);
    }
}
