// SPDX-License-Identifier: Apache-2.0
package io.millrace.segment;

import io.millrace.stats.HalfGamma;

/**
 * How many bits it takes to write down which of K outcomes came how often when nobody knows the chances beforehand: a Dirichlet(1/2) prior
 * (Krichevsky and Trofimov 1981). A row of counts N with sum n takes −log2 [ Γ(K/2) / Γ(K/2 + n) · Π Γ(N + 1/2) / Γ(1/2) ] bits:
 * {@link #row} less {@link #cell} of each count.
 */
public final class RowCode {
    private static final double OF_NONE = HalfGamma.log2(1);

    private RowCode() {}

    /** Bits that a count takes off its row; 0 for a count of 0. */
    public static double cell(long count) {
        return count == 0 ? 0 : HalfGamma.log2(2 * count + 1) - OF_NONE;
    }

    /** Bits of a row with this sum before its counts are taken off; 0 for an empty row. */
    public static double row(int outcomes, long sum) {
        return sum == 0 ? 0 : HalfGamma.log2(outcomes + 2 * sum) - HalfGamma.log2(outcomes);
    }
}
