// SPDX-License-Identifier: Apache-2.0
package io.millrace.measure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Adds up cases by variant, in parts by the first bits of the hash, so that two tallies add up on all cores. */
final class VariantTally {
    private static final int TOLD = 50;
    private static final int PART_BITS = 5;

    private final VariantTable[] parts = new VariantTable[1 << PART_BITS];

    VariantTally() {
        Arrays.setAll(parts, i -> new VariantTable());
    }

    void add(long hash, int example, int cases) {
        parts[(int) (hash >>> (Long.SIZE - PART_BITS))].add(hash, example, cases);
    }

    void addAll(VariantTally other) {
        IntStream.range(0, parts.length).parallel().forEach(i -> parts[i].addAll(other.parts[i]));
    }

    /** How many variants there are. */
    long size() {
        return Arrays.stream(parts).mapToLong(VariantTable::size).sum();
    }

    /** The most frequent ones; those of as many cases by their first case. */
    List<Variant> measure() {
        return IntStream.range(0, parts.length)
                .parallel()
                .mapToObj(i -> parts[i].most(TOLD))
                .collect(ArrayList<Variant>::new, List::addAll, List::addAll)
                .stream()
                .sorted(Comparator.comparingLong(
                                (Variant variant) -> -variant.cases().cases())
                        .thenComparingInt(Variant::example))
                .limit(TOLD)
                .toList();
    }
}
