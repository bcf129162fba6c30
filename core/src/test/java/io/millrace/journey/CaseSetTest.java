// SPDX-License-Identifier: Apache-2.0
package io.millrace.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.NavigableSet;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Sets of cases beside sorted sets of numbers that were made from the same dice. */
class CaseSetTest {
    private static CaseSet set(Set<Integer> numbers, int cases) {
        long[] words = new long[CaseSet.words(cases)];
        numbers.forEach(number -> words[number / 64] |= 1L << number);
        return CaseSet.of(words, cases);
    }

    private static NavigableSet<Integer> some(Random random, int cases, int oneOf) {
        NavigableSet<Integer> numbers = new TreeSet<>();
        IntStream.range(0, cases).filter(i -> random.nextInt(oneOf) == 0).forEach(numbers::add);
        return numbers;
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 63, 64, 65, 128, 1_000})
    void a_set_of_bits_is_a_set_of_numbers(int cases) {
        for (int oneOf : new int[] {1, 2, 7, 5_000}) {
            Random random = new Random(cases * 31L + oneOf);
            NavigableSet<Integer> numbers = some(random, cases, oneOf);
            CaseSet set = set(numbers, cases);

            assertThat(set.count()).isEqualTo(numbers.size());
            int nth = 0;
            for (int number : numbers) {
                assertThat(set.nth(nth++)).isEqualTo(number);
            }
            assertThat(set.nth(nth)).isEqualTo(cases);
            for (int i = 0; i < cases; i++) {
                Integer next = numbers.ceiling(i);
                assertThat(set.has(i)).isEqualTo(numbers.contains(i));
                assertThat(set.next(i)).isEqualTo(next == null ? cases : next);
            }
            assertThat(set.next(cases)).isEqualTo(cases);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 64, 65, 300})
    void sets_combine_as_numbers_do(int cases) {
        Random random = new Random(cases);
        NavigableSet<Integer> one = some(random, cases, 2);
        NavigableSet<Integer> other = some(random, cases, 3);
        NavigableSet<Integer> both = new TreeSet<>(one);
        both.retainAll(other);
        NavigableSet<Integer> either = new TreeSet<>(one);
        either.addAll(other);

        assertThat(set(one, cases).and(set(other, cases))).isEqualTo(set(both, cases));
        assertThat(set(one, cases).or(set(other, cases))).isEqualTo(set(either, cases));
        assertThat(set(one, cases).not().and(set(one, cases))).isEqualTo(CaseSet.none(cases));
        assertThat(set(one, cases).not().count()).isEqualTo(cases - one.size());
        assertThat(CaseSet.all(cases).count()).isEqualTo(cases);
    }
}
