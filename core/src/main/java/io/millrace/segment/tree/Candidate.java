// SPDX-License-Identifier: Apache-2.0
package io.millrace.segment.tree;

import io.millrace.journey.CaseTrait;
import io.millrace.journey.StreamRule;
import io.millrace.journey.TraceCursor;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An attribute by which journeys may be split, its values gathered into bins: one a value, or a quantile of numbers. Bin 0 holds the cases
 * without a value.
 *
 * @param trait the attribute
 * @param binOfCode bin of each code, with that of no value first
 * @param bins what each bin is called
 * @param bounds of numbers: where each bin but the first two begins; null for words
 * @param gathering whether the last bin gathers the values beyond the most frequent
 */
// tables that are shared, not copied, as the columns of the log are
@SuppressWarnings("ArrayRecordComponent")
public record Candidate(
        CaseTrait trait, int[] binOfCode, List<String> bins, double @Nullable [] bounds, boolean gathering) {
    /** What the cases without a value are called. */
    public static final String NONE = StreamRule.NONE;

    /** What the values beyond the most frequent are called. */
    static final String OTHERS = "others";

    /** The name of the attribute. */
    public String name() {
        return trait.name();
    }

    /** The bin of a case. */
    int bin(TraceCursor cursor) {
        return binOfCode[trait.code().applyAsInt(cursor) + 1];
    }

    /** Whether numbers are cut into bins whose order means something. */
    public boolean ordered() {
        return bounds != null;
    }

    /** Whether a bin gathers values that are too rare for one of their own. */
    boolean gathers(int bin) {
        return gathering && bin == bins.size() - 1;
    }

    /** Numbers merge with their neighbours only, and with cases that have none. */
    boolean mayMerge(int[] one, int[] other) {
        if (!ordered() || without(one) || without(other)) {
            return true;
        }
        return one[one.length - 1] + 1 == first(other) || other[other.length - 1] + 1 == first(one);
    }

    private static boolean without(int[] bins) {
        return bins.length == 1 && bins[0] == 0;
    }

    private static int first(int[] bins) {
        return bins[0] == 0 ? bins[1] : bins[0];
    }
}
