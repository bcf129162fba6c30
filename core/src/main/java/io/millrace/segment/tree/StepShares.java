// SPDX-License-Identifier: Apache-2.0
package io.millrace.segment.tree;

import org.jspecify.annotations.Nullable;

/** Which part of the steps takes the commonest next step. */
final class StepShares {
    private StepShares() {}

    /** Steps that take the commonest next step of their touchpoint. */
    static long modal(FlowPairs pairs, int[] counts) {
        long modal = 0;
        for (int row = 0; row < pairs.rows(); row++) {
            int most = 0;
            for (int pair = pairs.rowStart(row); pair < pairs.rowStart(row + 1); pair++) {
                most = Math.max(most, counts[pair]);
            }
            modal += most;
        }
        return modal;
    }

    /** The commonest next step by row, or -1 where there is none; of equally common ones the first. */
    static int[] commonest(FlowPairs pairs, int[] counts) {
        int[] commonest = new int[pairs.rows()];
        for (int row = 0; row < pairs.rows(); row++) {
            commonest[row] = -1;
            int most = 0;
            for (int pair = pairs.rowStart(row); pair < pairs.rowStart(row + 1); pair++) {
                if (counts[pair] > most) {
                    most = counts[pair];
                    commonest[row] = pair;
                }
            }
        }
        return commonest;
    }

    static long sum(int[] counts) {
        long sum = 0;
        for (int count : counts) {
            sum += count;
        }
        return sum;
    }

    /** The part of the steps that takes the commonest next step, 0 to 1; null without steps. */
    static @Nullable Double modalShare(FlowPairs pairs, int[] counts) {
        long steps = sum(counts);
        return steps == 0 ? null : (double) modal(pairs, counts) / steps;
    }
}
