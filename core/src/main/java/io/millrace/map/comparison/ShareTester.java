// SPDX-License-Identifier: Apache-2.0
package io.millrace.map.comparison;

import io.millrace.measure.CaseCount;
import io.millrace.stats.BenjaminiHochberg;
import io.millrace.stats.GTest;
import io.millrace.stats.ShareDifference;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Tests shares of two groups together: a G-test each, then what so many looks leave of it.
 *
 * <p>Pre: every case counts once in a share, and no case is in both groups. Post: of what is said to differ, at most 5 % is chance in the long
 * run; what differs comes first, and the greatest difference before smaller ones. A table too thin for the test is not tested.
 */
final class ShareTester {
    private static final double LEVEL = 0.05;

    private final List<SharePair> untested = new ArrayList<>();
    private final List<SharePair> asked = new ArrayList<>();
    private final List<Double> chances = new ArrayList<>();

    void add(String what, CaseCount left, long leftOf, CaseCount right, long rightOf) {
        if (leftOf == 0 || rightOf == 0) {
            untested.add(new SharePair(what, left, leftOf, right, rightOf, null, null, Verdict.TOO_FEW));
            return;
        }
        SharePair pair = new SharePair(
                what,
                left,
                leftOf,
                right,
                rightOf,
                ShareDifference.of(left.cases(), leftOf, right.cases(), rightOf),
                null,
                Verdict.TOO_FEW);
        if (left.cases() + right.cases() == 0 || left.cases() + right.cases() == leftOf + rightOf) {
            // everybody did the same: no test could find a difference, and none is spent on it
            untested.add(pair.tested(null, Verdict.NOISE));
            return;
        }
        long[] ones = {left.cases(), leftOf - left.cases()};
        long[] others = {right.cases(), rightOf - right.cases()};
        if (GTest.leastExpected(ones, others) < GTest.LEAST_EXPECTED) {
            untested.add(pair);
        } else {
            asked.add(pair);
            chances.add(GTest.of(ones, others).p());
        }
    }

    /** All that was added; what could be tested was tested together. */
    List<SharePair> results() {
        double[] left = BenjaminiHochberg.adjust(
                chances.stream().mapToDouble(Double::doubleValue).toArray());
        List<SharePair> results = new ArrayList<>(untested);
        for (int i = 0; i < left.length; i++) {
            results.add(asked.get(i).tested(left[i], left[i] <= LEVEL ? Verdict.DIFFERS : Verdict.NOISE));
        }
        results.sort(Comparator.comparing(SharePair::verdict)
                .thenComparing(Comparator.comparingDouble(SharePair::distance).reversed())
                .thenComparing(SharePair::what));
        return List.copyOf(results);
    }
}
