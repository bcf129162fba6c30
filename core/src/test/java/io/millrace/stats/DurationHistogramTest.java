// SPDX-License-Identifier: Apache-2.0
package io.millrace.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class DurationHistogramTest {
    private static final int[] SIZES = {0, 1, 2, 255, 998, 999, 1_000, 1_001, 5_000};

    private static long[] values(int size, long seed) {
        Random random = new Random(seed);
        return random.longs(size)
                .map(v -> v >> random.nextInt(64))
                .filter(v -> v != Long.MIN_VALUE)
                .toArray();
    }

    private static String content(DurationHistogram histogram) {
        StringBuilder content = new StringBuilder();
        histogram.forEach((value, count) ->
                content.append(value).append('*').append(count).append(' '));
        return content.append(histogram.count())
                .append(' ')
                .append(histogram.sum())
                .toString();
    }

    private static DurationHistogram mergedAtRandom(long[] values, Random random) {
        List<DurationHistogram> parts = new ArrayList<>();
        int slices = 1 + random.nextInt(7);
        for (int i = 0; i < slices; i++) {
            parts.add(new DurationHistogram());
        }
        List<Long> shuffled = new ArrayList<>(Arrays.stream(values).boxed().toList());
        Collections.shuffle(shuffled, random);
        shuffled.forEach(v -> parts.get(random.nextInt(slices)).add(v));
        while (parts.size() > 1) {
            DurationHistogram other = parts.remove(random.nextInt(parts.size()));
            parts.get(random.nextInt(parts.size())).addAll(other);
        }
        return parts.get(0);
    }

    @Test
    void depends_on_the_values_alone_and_not_on_how_they_came() {
        for (int size : SIZES) {
            long[] values = values(size, size);
            String expected = content(HandSolvedCurvesTest.histogram(values));
            for (int seed = 0; seed < 20; seed++) {
                assertThat(content(mergedAtRandom(values, new Random(seed))))
                        .as("%d values, seed %d", size, seed)
                        .isEqualTo(expected);
            }
        }
    }

    @Test
    void adding_another_leaves_the_other_as_it_was() {
        DurationHistogram other = HandSolvedCurvesTest.histogram(values(3_000, 1));
        String before = content(other);
        DurationHistogram sum = HandSolvedCurvesTest.histogram(values(3_000, 2));
        sum.addAll(other);
        sum.addAll(HandSolvedCurvesTest.histogram(values(3_000, 3)));
        sum.add(7);
        assertThat(content(other)).isEqualTo(before);
    }

    @Test
    void below_a_thousand_values_quantiles_are_those_of_numpy() {
        DurationHistogram four = HandSolvedCurvesTest.histogram(40, 10, -30, 20);
        assertThat(four.quantile(0.5)).hasValue(15);
        assertThat(four.quantile(0.9)).hasValue(34);
        assertThat(four.quantile(0)).hasValue(-30);
        assertThat(four.quantile(1)).hasValue(40);
        long[] values = values(999, 4);
        long[] sorted = values.clone();
        Arrays.sort(sorted);
        assertThat(HandSolvedCurvesTest.histogram(values).quantile(0.5)).hasValue((double) sorted[499]);
    }

    @Test
    void order_statistics_are_within_four_thousandths_whatever_the_size() {
        for (int seed = 0; seed < 20; seed++) {
            long[] sorted = values(1_001 + seed * 1_000, seed);
            DurationHistogram histogram = HandSolvedCurvesTest.histogram(sorted);
            Arrays.sort(sorted);
            for (int k = 0; k < sorted.length; k += 50) {
                double told = histogram.quantile(k / (sorted.length - 1.0)).orElseThrow();
                assertThat(told)
                        .as("seed %d rank %d", seed, k)
                        .isCloseTo((double) sorted[k], within(Math.abs(sorted[k]) * 0.004));
            }
        }
    }

    @Test
    void the_sum_is_exact_beyond_what_a_long_holds() {
        DurationHistogram histogram = new DurationHistogram();
        BigInteger expected = BigInteger.ZERO;
        for (long value : values(20_000, 9)) {
            long large = value < 0 ? Long.MIN_VALUE + 1 + (-value >> 3) : Long.MAX_VALUE - (value >> 1);
            histogram.add(large);
            histogram.add(Long.MAX_VALUE);
            expected = expected.add(BigInteger.valueOf(large)).add(BigInteger.valueOf(Long.MAX_VALUE));
        }
        assertThat(histogram.sum()).isEqualTo(expected);
        assertThat(expected.bitLength()).isGreaterThan(64);
    }

    @Test
    void equal_values_stay_themselves_however_many() {
        DurationHistogram histogram = new DurationHistogram();
        for (int i = 0; i < 5_000; i++) {
            histogram.add(86_400_000_000L);
        }
        assertThat(histogram.quantile(0.5)).hasValue(86_400_000_000.0);
    }
}
