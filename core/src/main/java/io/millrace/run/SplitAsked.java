// SPDX-License-Identifier: Apache-2.0
package io.millrace.run;

import java.util.List;

/**
 * What a split is asked for.
 *
 * @param on attributes to try, by name; empty for all that the cases have
 * @param permutations how often each split is tried on shuffled values; 0 for not at all
 */
public record SplitAsked(List<String> on, int permutations) {
    /** By all that the cases have, without a permutation test. */
    public static final SplitAsked ANY = new SplitAsked(List.of(), 0);
}
