// SPDX-License-Identifier: Apache-2.0
package io.millrace.setup;

import io.millrace.map.PlainNumbers;
import io.millrace.setup.EventSurvey.OfSource;
import io.millrace.setup.Finding.Severity;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntFunction;

/** Counts, for each pair of sources, how many of the ids of one the other names too. */
final class CoverageFinder {
    private static final int EXAMPLES = 5;
    /** Fewer ids may be unknown by chance. */
    private static final int ENOUGH = 20;

    private static final double FEW = 0.02;
    private static final double NEARLY_ALL = 0.8;

    private CoverageFinder() {}

    /** Every pair of sources that name ids of the same kind, both ways. */
    static List<KeyCoverage> coverage(EventSurvey survey, String orderWord) {
        List<KeyCoverage> coverage = new ArrayList<>();
        for (OfSource source : survey.sources()) {
            for (OfSource other : survey.sources()) {
                if (!source.name.equals(other.name)) {
                    add(coverage, orderWord, source, other, source.orders, other.orders, survey::order);
                    add(coverage, "customer", source, other, source.customers, other.customers, survey::customer);
                }
            }
        }
        return coverage;
    }

    private static void add(
            List<KeyCoverage> coverage,
            String key,
            OfSource source,
            OfSource other,
            BitSet ids,
            BitSet known,
            IntFunction<String> word) {
        if (ids.isEmpty() || known.isEmpty()) {
            return;
        }
        BitSet missing = (BitSet) ids.clone();
        missing.andNot(known);
        List<String> examples = missing.stream().limit(EXAMPLES).mapToObj(word).toList();
        long all = ids.cardinality();
        coverage.add(new KeyCoverage(key, source.name, other.name, all, all - missing.cardinality(), examples));
    }

    /** What a map suffers from: each source is held against the one that shares most ids of its kind with the others. */
    static List<Finding> find(List<KeyCoverage> coverage) {
        List<Finding> findings = new ArrayList<>();
        for (KeyCoverage pair : coverage) {
            if (pair.other().equals(hub(coverage, pair.key()))) {
                coverage.stream()
                        .filter(back -> back.key().equals(pair.key())
                                && back.source().equals(pair.other())
                                && back.other().equals(pair.source()))
                        .filter(back -> back.found() < back.ids() || pair.found() < pair.ids())
                        .findFirst()
                        .ifPresent(
                                back -> findings.add(finding(pair, back, found(coverage, pair.key(), pair.source()))));
            }
        }
        return findings;
    }

    private static String hub(List<KeyCoverage> coverage, String key) {
        return coverage.stream()
                .filter(pair -> pair.key().equals(key))
                .max(Comparator.comparingLong((KeyCoverage pair) -> found(coverage, key, pair.source()))
                        .thenComparingLong(KeyCoverage::ids))
                .map(KeyCoverage::source)
                .orElse("");
    }

    /** How many ids a source shares with all others together. */
    private static long found(List<KeyCoverage> coverage, String key, String source) {
        return coverage.stream()
                .filter(pair -> pair.key().equals(key) && pair.source().equals(source))
                .mapToLong(KeyCoverage::found)
                .sum();
    }

    private static Finding finding(KeyCoverage pair, KeyCoverage back, long shared) {
        boolean nothing = shared == 0 && pair.ids() >= ENOUGH;
        boolean known = pair.found() == pair.ids();
        KeyCoverage told = known ? back : pair;
        long missing = told.ids() - told.found();
        String many = pair.key() + "s";
        String what = "%s of the %s %s of %s %s unknown to %s"
                .formatted(
                        PlainNumbers.count(missing),
                        PlainNumbers.count(told.ids()),
                        many,
                        told.source(),
                        missing == 1 ? "is" : "are",
                        told.other());
        String otherWay = known
                ? "."
                : "; the other way, %s of %s."
                        .formatted(PlainNumbers.count(back.ids() - back.found()), PlainNumbers.count(back.ids()));
        return new Finding(
                "coverage",
                nothing ? Severity.ALARM : severity(pair, back),
                what + otherWay,
                nothing
                        ? "What happens in one of the two never meets the other: cases fall apart."
                        : "These " + many + " stand in cases that lack what the other source tells.",
                remedy(pair, nothing),
                missing,
                told.ids(),
                told.missing(),
                null,
                null);
    }

    private static String remedy(KeyCoverage pair, boolean nothing) {
        if (nothing) {
            return "Compare how both write the same " + pair.key()
                    + " (leading zeros, prefixes, case), or join them by a look-up file.";
        }
        return pair.key().equals("customer")
                ? "Not every customer must be in both; look at the examples if it seems too many."
                : "If they should be in both, export both for the same period, then look at the examples.";
    }

    /** Customers who never order are no fault, and few orders have a ticket; an order that only a parcel knows is one. */
    private static Severity severity(KeyCoverage pair, KeyCoverage back) {
        if (pair.key().equals("customer")) {
            return Severity.NOTE;
        }
        boolean odd = back.share() > NEARLY_ALL && 1 - back.share() >= FEW;
        return odd || 1 - pair.share() >= FEW ? Severity.WARNING : Severity.NOTE;
    }
}
