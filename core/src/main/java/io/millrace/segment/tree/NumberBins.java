// SPDX-License-Identifier: Apache-2.0
package io.millrace.segment.tree;

import io.millrace.event.Dictionary;
import io.millrace.journey.CaseTrait;
import io.millrace.journey.StreamRule;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** An attribute whose values are all numbers, cut where as many cases lie between two cuts. */
final class NumberBins {
    /** Fewer distinct numbers than this are names, such as 1 to 5. */
    private static final int LEAST_DISTINCT = 13;

    private static final int BINS = 10;
    private static final Pattern NUMBER = Pattern.compile("[-+]?\\d{1,15}(\\.\\d{1,9})?");

    private final Integer[] ranked;
    private final double[] value;
    private final int[] counts;
    private final boolean whole;

    private NumberBins(Integer[] ranked, double[] value, int[] counts, boolean whole) {
        this.ranked = ranked;
        this.value = value;
        this.counts = counts;
        this.whole = whole;
    }

    /**
     * The bins of an attribute.
     *
     * @param codes the values that cases have
     * @param counts cases by code, with those without a value first
     * @return null when a value is no number, or there are few
     */
    static @Nullable NumberBins of(Dictionary words, int[] codes, int[] counts) {
        if (codes.length < LEAST_DISTINCT) {
            return null;
        }
        double[] value = new double[words.size()];
        boolean whole = true;
        for (int code : codes) {
            String word = words.word(code).strip();
            if (!NUMBER.matcher(word).matches()) {
                return null;
            }
            value[code] = Double.parseDouble(word);
            whole &= value[code] == Math.rint(value[code]);
        }
        Integer[] ranked = Arrays.stream(codes).boxed().toArray(Integer[]::new);
        Arrays.sort(ranked, Comparator.comparingDouble((Integer code) -> value[code]));
        return new NumberBins(ranked, value, counts, whole);
    }

    /** Whether the numbers look like those of cases: whole, and no two cases share one. */
    boolean names(long cases) {
        return whole && ranked.length == cases;
    }

    Candidate candidate(CaseTrait trait, int codes) {
        long known = 0;
        for (int code : ranked) {
            known += counts[code + 1];
        }
        int[] binOfCode = new int[codes];
        List<Double> bounds = new ArrayList<>();
        long before = 0;
        int bin = 1;
        for (int i = 0; i < ranked.length; i++) {
            int code = ranked[i];
            boolean another = i > 0 && value[code] > value[ranked[i - 1]];
            if (another && before * BINS >= known * bin) {
                bounds.add(between(value[ranked[i - 1]], value[code]));
                bin = (int) (before * BINS / known) + 1;
            }
            binOfCode[code + 1] = bounds.size() + 1;
            before += counts[code + 1];
        }
        return new Candidate(
                trait,
                binOfCode,
                names(bounds),
                bounds.stream().mapToDouble(Double::doubleValue).toArray(),
                false);
    }

    /** A bound that no case has as its value, with as few digits as will do. */
    private static double between(double below, double above) {
        for (double unit = 1e9; unit >= 1e-3; unit /= 10) {
            double bound = Math.rint((below + above) / 2 / unit) * unit;
            if (bound > below && bound < above) {
                return bound;
            }
        }
        return (below + above) / 2;
    }

    private static List<String> names(List<Double> bounds) {
        List<String> names = new ArrayList<>(List.of(Candidate.NONE));
        for (int i = 0; i <= bounds.size(); i++) {
            String from = i == 0 ? null : plain(bounds.get(i - 1));
            String to = i == bounds.size() ? null : plain(bounds.get(i));
            names.add(new StreamRule.Range(from, to).words());
        }
        return List.copyOf(names);
    }

    /** A number without zeros that say nothing. */
    static String plain(double number) {
        return BigDecimal.valueOf(number)
                .setScale(6, RoundingMode.HALF_EVEN)
                .stripTrailingZeros()
                .toPlainString();
    }
}
