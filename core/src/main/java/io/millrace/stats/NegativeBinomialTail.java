// SPDX-License-Identifier: Apache-2.0
package io.millrace.stats;

import org.apache.commons.numbers.gamma.LogGamma;

/**
 * How likely at least so many events are, when their rate is gamma distributed: the upper tail of the negative binomial distribution, walked
 * from small counts to large ones.
 *
 * <p>Pre: {@code shape > 0} and {@code 0 < part < 1}, where part is t / (rate + t) for gamma(shape, rate) and a time t. Post: right to
 * 12 decimals.
 */
public final class NegativeBinomialTail {
    private static final double UNDERFLOW = -600;
    private static final double FAR_BELOW = 9;

    private final double shape;
    private final double part;
    private int count;
    private double likely;
    private double tail;

    public NegativeBinomialTail(double shape, double part) {
        this.shape = shape;
        this.part = part;
        double logNone = shape * Math.log1p(-part);
        tail = 1;
        if (logNone > UNDERFLOW) {
            likely = Math.exp(logNone);
            return;
        }
        double mean = shape * part / (1 - part);
        double deviation = Math.sqrt(shape * part) / (1 - part);
        count = (int) Math.max(0, mean - FAR_BELOW * deviation);
        likely = Math.exp(LogGamma.value(shape + count)
                - LogGamma.value(shape)
                - LogGamma.value(count + 1)
                + logNone
                + count * Math.log(part));
    }

    /** The count that it stands at; less is as good as impossible at the beginning. */
    public int count() {
        return count;
    }

    /** Probability of at least {@link #count()} events. */
    public double tail() {
        return tail;
    }

    /** Goes on to the next count. */
    public void advance() {
        tail = Math.max(0, tail - likely);
        likely *= (shape + count) / (count + 1) * part;
        count++;
    }

    /** Whether hardly anything lies at this count and beyond. */
    public boolean over() {
        return tail < 1e-13 || (likely < 1e-17 && count * (1 - part) > shape * part);
    }
}
