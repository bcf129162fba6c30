// SPDX-License-Identifier: Apache-2.0
package io.millrace.map.comparison;

import io.millrace.map.comparison.Comparison.Kind;
import io.millrace.map.comparison.Comparison.RowDifference;
import io.millrace.map.comparison.Comparison.ShareDifference;
import io.millrace.map.comparison.Comparison.Side;
import io.millrace.measure.CaseCount;
import io.millrace.stats.BenjaminiHochberg;
import io.millrace.stats.GTest;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** Tests differences one by one and adjusts the probabilities for how many there were. */
final class DifferenceTests {
    private static final String TOO_FEW = "too few cases: less than 5 would be expected on one side";

    private final List<ShareDifference> shares = new ArrayList<>();
    private final List<RowDifference> rows = new ArrayList<>();

    void share(Kind kind, String title, Side one, Side other) {
        long[] ofOne = {one.part().cases(), one.of().cases() - one.part().cases()};
        long[] ofOther = {
            other.part().cases(), other.of().cases() - other.part().cases()
        };
        if (ofOne[0] + ofOther[0] == 0 || ofOne[1] + ofOther[1] == 0) {
            // nobody, or everybody, on both sides: there is nothing to tell
            return;
        }
        boolean enough = GTest.leastExpected(ofOne, ofOther) >= GTest.LEAST_EXPECTED;
        shares.add(new ShareDifference(
                kind,
                title,
                one,
                other,
                enough ? (Double) GTest.of(ofOne, ofOther).p() : null,
                null,
                enough ? null : TOO_FEW));
    }

    void row(String from, CaseCount one, CaseCount other, long[] ofOne, long[] ofOther) {
        if (ofOne.length < 2) {
            return;
        }
        boolean enough = GTest.leastExpected(ofOne, ofOther) >= GTest.LEAST_EXPECTED;
        GTest test = GTest.of(ofOne, ofOther);
        rows.add(new RowDifference(
                from,
                one,
                other,
                test.statistic(),
                test.degrees(),
                enough ? (Double) test.p() : null,
                null,
                enough ? null : TOO_FEW));
    }

    /** The least likely to be chance first, then those that could not be tested. */
    List<ShareDifference> shares() {
        List<ShareDifference> tested =
                shares.stream().filter(share -> share.p() != null).toList();
        double[] adjusted = BenjaminiHochberg.adjust(tested.stream()
                .mapToDouble(share -> Objects.requireNonNull(share.p()))
                .toArray());
        List<ShareDifference> told = new ArrayList<>();
        for (int i = 0; i < adjusted.length; i++) {
            ShareDifference share = tested.get(i);
            told.add(new ShareDifference(
                    share.kind(), share.title(), share.one(), share.other(), share.p(), adjusted[i], null));
        }
        told.sort(Comparator.comparingDouble((ShareDifference share) -> Objects.requireNonNull(share.p()))
                .thenComparing(ShareDifference::title));
        return Stream.concat(told.stream(), shares.stream().filter(share -> share.p() == null))
                .toList();
    }

    /** Likewise for whole rows. */
    List<RowDifference> rows() {
        List<RowDifference> tested =
                rows.stream().filter(row -> row.p() != null).toList();
        double[] adjusted = BenjaminiHochberg.adjust(tested.stream()
                .mapToDouble(row -> Objects.requireNonNull(row.p()))
                .toArray());
        List<RowDifference> told = new ArrayList<>();
        for (int i = 0; i < adjusted.length; i++) {
            RowDifference row = tested.get(i);
            told.add(new RowDifference(
                    row.from(), row.one(), row.other(), row.g(), row.degrees(), row.p(), adjusted[i], null));
        }
        told.sort(Comparator.comparingDouble((RowDifference row) -> Objects.requireNonNull(row.p()))
                .thenComparing(RowDifference::from));
        return Stream.concat(told.stream(), rows.stream().filter(row -> row.p() == null))
                .toList();
    }
}
