// SPDX-License-Identifier: Apache-2.0
package io.millrace.run;

import io.millrace.event.MillraceException;
import io.millrace.event.MillraceException.Blame;
import java.util.List;

/**
 * What a split is asked for.
 *
 * @param on attributes to try, by name; empty for all that the cases have
 * @param permutations how often each split is tried on shuffled values; 0 for not at all
 */
public record SplitAsked(List<String> on, int permutations) {
    /** So many permutations at most. */
    public static final int MOST_PERMUTATIONS = 1_000;

    public SplitAsked {
        on = List.copyOf(on);
        if (permutations < 0 || permutations > MOST_PERMUTATIONS) {
            throw new MillraceException(
                    Blame.USAGE, "permutations: " + permutations + " is not a number from 0 to " + MOST_PERMUTATIONS);
        }
    }

    /** By all that the cases have, without a permutation test. */
    public static final SplitAsked ANY = new SplitAsked(List.of(), 0);
}
