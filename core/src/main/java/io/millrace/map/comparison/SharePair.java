// SPDX-License-Identifier: Apache-2.0
package io.millrace.map.comparison;

import io.millrace.measure.CaseCount;
import io.millrace.stats.ShareDifference;
import org.jspecify.annotations.Nullable;

/**
 * A share on both sides.
 *
 * @param what it is a share of, in plain words
 * @param left cases of the left side that are it
 * @param leftOf so many could have been
 * @param right cases of the right side that are it
 * @param rightOf so many could have been
 * @param difference left minus right; null where one side is empty
 * @param p what many looks leave of the probability that chance alone does as much; null where it was not tested, because a cell would hold too few or everybody did the same
 */
public record SharePair(
        String what,
        CaseCount left,
        long leftOf,
        CaseCount right,
        long rightOf,
        @Nullable ShareDifference difference,
        @Nullable Double p,
        Verdict verdict) {

    /** The same with the result of its test. */
    SharePair tested(@Nullable Double chance, Verdict said) {
        return new SharePair(what, left, leftOf, right, rightOf, difference, chance, said);
    }

    /** How far the two shares are apart, 0 where one is unknown. */
    double distance() {
        return difference == null ? 0 : Math.abs(difference.difference());
    }

    /** The share on the left, or null of nothing. */
    public @Nullable Double leftShare() {
        return leftOf == 0 ? null : (double) left.cases() / leftOf;
    }

    /** The share on the right, or null of nothing. */
    public @Nullable Double rightShare() {
        return rightOf == 0 ? null : (double) right.cases() / rightOf;
    }
}
