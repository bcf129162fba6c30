// SPDX-License-Identifier: Apache-2.0
package io.millrace.segment.linearity;

import io.millrace.segment.PrefixTree;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;

/**
 * Clamped entropic relevance of a flow for its own journeys: the mean over journeys of minus the logarithm to base 2 of the probability that
 * the flow gives to them, where no probability counts as less than 1e-10. Unclamped: Polyvyanyy, Moffat and García-Bañuelos, <i>An entropic
 * relevance measure for stochastic conformance checking in process mining</i>, 2020; the clamp is that of published comparisons.
 *
 * <p>Pre: a tree of journeys, and their steps with every journey over. Post: bits a journey, exact to 1e-8 whatever the order of the states.
 */
final class RelevanceEstimator {
    private static final double MOST_BITS = -Math.log(1e-10) / Math.log(2);
    private static final double UNITS = 1L << 40;

    private RelevanceEstimator() {}

    static double clamped(PrefixTree journeys, StepTable steps, long cases) {
        int edge = steps.touchpoints();
        double[] bits = new double[journeys.size()];
        BigInteger sum = BigInteger.ZERO;
        for (int state = 0; state < journeys.size(); state++) {
            int word = state == PrefixTree.ROOT ? edge : journeys.word(state);
            if (state != PrefixTree.ROOT) {
                int parent = journeys.parent(state);
                int before = parent == PrefixTree.ROOT ? edge : journeys.word(parent);
                bits[state] = bits[parent] + steps.bits(before, word);
            }
            int stopped = journeys.stopped(state);
            if (stopped > 0) {
                double whole = Math.min(MOST_BITS, bits[state] + steps.bits(word, edge));
                sum = sum.add(BigInteger.valueOf(Math.round(whole * UNITS)).multiply(BigInteger.valueOf(stopped)));
            }
        }
        return new BigDecimal(sum)
                .divide(BigDecimal.valueOf(cases).multiply(BigDecimal.valueOf(1L << 40)), MathContext.DECIMAL64)
                .doubleValue();
    }
}
