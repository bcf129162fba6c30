// SPDX-License-Identifier: Apache-2.0
package io.millrace.segment.tree;

import io.millrace.event.Dictionary;
import io.millrace.event.ValueSeen;
import io.millrace.journey.CaseTrait;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Chooses by which attributes journeys may be split: those that are known when a journey begins and that name groups. A split by what
 * comes later describes how journeys end, not who they are of.
 */
public final class CandidateFinder {
    /** Values beyond so many, the most frequent first, are one. */
    static final int MOST_VALUES = 50;
    /** Of an attribute that comes late in a larger part of the cases that have it, nobody knows the value when a journey begins. */
    static final double MOST_LATE = 0.05;
    /** An attribute with more values than this part of its cases names cases. */
    private static final double MOST_OWN = 0.5;

    private final Map<String, String> endings;
    private final List<Candidate> candidates = new ArrayList<>();
    private final List<Refusal> refused = new ArrayList<>();

    /**
     * @param endings attributes by which the configuration says how cases end, each with the sentence that refuses it
     */
    public CandidateFinder(Map<String, String> endings) {
        this.endings = endings;
    }

    /**
     * Looks at an attribute.
     *
     * @param counts cases by code, those without a value first
     */
    void consider(CaseTrait trait, int[] counts) {
        Dictionary dictionary = trait.words();
        int[] codes = IntStream.range(0, dictionary.size())
                .filter(code -> counts[code + 1] > 0)
                .toArray();
        long known = IntStream.of(codes).mapToLong(code -> counts[code + 1]).sum();
        String why = refusal(trait, codes.length, known, counts[0]);
        if (why != null) {
            refused.add(new Refusal(trait.name(), why));
            return;
        }
        NumberBins numbers = NumberBins.of(dictionary, codes, counts);
        if (codes.length > MOST_OWN * known && (numbers == null || numbers.names(known))) {
            refused.add(new Refusal(
                    trait.name(),
                    format("%,d values in %,d cases: it names the case, not a group", codes.length, known)));
        } else if (numbers != null) {
            candidates.add(numbers.candidate(trait, counts.length));
        } else {
            candidates.add(words(trait, codes, counts));
        }
    }

    /** Those that may split, in the order in which they were asked for. */
    public List<Candidate> candidates() {
        return List.copyOf(candidates);
    }

    public List<Refusal> refused() {
        return List.copyOf(refused);
    }

    private @Nullable String refusal(CaseTrait trait, int values, long known, long without) {
        String ending = endings.get(trait.name());
        if (ending != null) {
            return ending;
        }
        if (known == 0) {
            return "no case has a value: see how the column is written in the sources";
        }
        ValueSeen seen = trait.seen();
        if (seen.late() > MOST_LATE * seen.known()) {
            return format(
                    "it comes only after the first event in %.0f %% of the %,d cases that have it:"
                            + " nobody knows it when a journey begins",
                    100.0 * seen.late() / seen.known(), seen.known());
        }
        if (values == 1 && without == 0) {
            return format("all %,d cases have the same value", known);
        }
        return null;
    }

    private static Candidate words(CaseTrait trait, int[] codes, int[] counts) {
        Dictionary dictionary = trait.words();
        List<Integer> ranked = IntStream.of(codes)
                .boxed()
                .sorted(Comparator.comparingInt((Integer code) -> -counts[code + 1])
                        .thenComparing(dictionary::word))
                .toList();
        int[] binOfCode = new int[counts.length];
        List<String> bins = new ArrayList<>(List.of(Candidate.NONE));
        int named = ranked.size() <= MOST_VALUES + 1 ? ranked.size() : MOST_VALUES;
        for (int rank = 0; rank < ranked.size(); rank++) {
            if (rank < named) {
                bins.add(dictionary.word(ranked.get(rank)));
            }
            binOfCode[ranked.get(rank) + 1] = Math.min(rank, named) + 1;
        }
        if (named < ranked.size()) {
            bins.add(Candidate.OTHERS);
        }
        return new Candidate(trait, binOfCode, List.copyOf(bins), null, named < ranked.size());
    }

    private static String format(String text, Object... values) {
        return String.format(Locale.ROOT, text, values);
    }
}
