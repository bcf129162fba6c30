// SPDX-License-Identifier: Apache-2.0
package io.millrace.segment.tree;

import io.millrace.segment.RowCode;

/**
 * How many bits it takes to write down journeys as a first-order flow whose rows nobody knows beforehand: Dirichlet(1/2) rows over as many
 * outcomes as there are touchpoints, and the end (Krichevsky and Trofimov 1981).
 *
 * <p>DL = Σ over rows of −log2 [ Γ(K/2) / Γ(K/2 + n) · Π Γ(N + 1/2) / Γ(1/2) ]. Pre: counts by the numbers of {@link FlowPairs}.
 */
final class CodeLength {
    private final FlowPairs pairs;
    private final int outcomes;

    CodeLength(FlowPairs pairs) {
        this.pairs = pairs;
        this.outcomes = pairs.touchpoints() + 1;
    }

    /** Bits of the counts. */
    double bits(int[] counts) {
        double bits = 0;
        for (int row = 0; row < pairs.rows(); row++) {
            long sum = 0;
            for (int pair = pairs.rowStart(row); pair < pairs.rowStart(row + 1); pair++) {
                if (counts[pair] != 0) {
                    sum += counts[pair];
                    bits -= cell(counts[pair]);
                }
            }
            if (sum != 0) {
                bits += row(sum);
            }
        }
        return bits;
    }

    /** Bits that are saved when two sets of journeys share their rows; below 0 when sharing costs. */
    double saved(int[] one, int[] other) {
        double saved = 0;
        for (int row = 0; row < pairs.rows(); row++) {
            long ones = 0;
            long others = 0;
            for (int pair = pairs.rowStart(row); pair < pairs.rowStart(row + 1); pair++) {
                int a = one[pair];
                int b = other[pair];
                ones += a;
                others += b;
                // a step that only one of them takes costs the same either way
                if (a != 0 && b != 0) {
                    saved += cell((long) a + b) - cell(a) - cell(b);
                }
            }
            if (ones != 0 && others != 0) {
                saved += row(ones) + row(others) - row(ones + others);
            }
        }
        return saved;
    }

    private double row(long sum) {
        return RowCode.row(outcomes, sum);
    }

    private static double cell(long count) {
        return RowCode.cell(count);
    }

    /** Bits of a step that is met after these counts were seen: the predictive chance of the same code. */
    double bitsOfStep(int count, long rowSum) {
        return Math.log((rowSum + outcomes / 2.0) / (count + 0.5)) / Math.log(2);
    }
}
