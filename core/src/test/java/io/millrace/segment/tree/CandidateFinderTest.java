// SPDX-License-Identifier: Apache-2.0
package io.millrace.segment.tree;

import static org.assertj.core.api.Assertions.assertThat;

import io.millrace.event.Dictionary;
import io.millrace.event.ValueSeen;
import io.millrace.journey.CaseTrait;
import io.millrace.journey.StreamRule;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Which attributes may split journeys, and why others may not. */
class CandidateFinderTest {
    private final CandidateFinder finder =
            new CandidateFinder(Map.of("status", "it says how cases end: a split by it would tell the end"));

    /** An attribute with so many cases by value, those without a value first. */
    private CandidateFinder consider(String name, List<String> values, int late, int... cases) {
        Dictionary words = new Dictionary();
        values.forEach(words::code);
        int known = IntStream.of(cases).sum() - cases[0];
        finder.consider(new CaseTrait(name, words, new ValueSeen(known, late), trace -> -1), cases);
        return finder;
    }

    private static String[] numbers(int from, int to, int step) {
        return IntStream.iterate(from, n -> n < to, n -> n + step)
                .mapToObj(Integer::toString)
                .toArray(String[]::new);
    }

    @Test
    void refuses_what_comes_late() {
        consider("carrier", List.of("a", "b"), 6, 0, 50, 50);
        consider("device", List.of("a", "b"), 5, 0, 50, 50);

        assertThat(finder.refused()).singleElement().satisfies(refused -> {
            assertThat(refused.attribute()).isEqualTo("carrier");
            assertThat(refused.reason()).contains("6 % of the 100 cases", "nobody knows it when a journey begins");
        });
        assertThat(finder.candidates()).extracting(Candidate::name).containsExactly("device");
    }

    @Test
    void refuses_what_says_how_cases_end() {
        assertThat(consider("status", List.of("paid", "lost"), 0, 0, 50, 50).refused())
                .singleElement()
                .extracting(Refusal::reason)
                .asString()
                .contains("how cases end");
    }

    @Test
    void refuses_what_names_the_case() {
        int[] once = new int[101];
        Arrays.fill(once, 1, 101, 1);
        consider(
                "ticket", List.of(IntStream.range(0, 100).mapToObj(i -> "t" + i).toArray(String[]::new)), 0, once);
        consider("number", List.of(numbers(5_000, 5_100, 1)), 0, once);

        assertThat(finder.refused())
                .hasSize(2)
                .allSatisfy(refused -> assertThat(refused.reason())
                        .isEqualTo("100 values in 100 cases: it names the case, not a group"));
    }

    @Test
    void refuses_what_is_the_same_everywhere_or_nowhere() {
        consider("country", List.of("DE"), 0, 0, 80);
        consider("colour", List.of("red"), 0, 80, 0);
        consider("newsletter", List.of("yes"), 0, 40, 40);

        assertThat(finder.refused())
                .extracting(Refusal::reason)
                .containsExactly(
                        "all 80 cases have the same value",
                        "no case has a value: see how the column is written in the sources");
        assertThat(finder.candidates())
                .singleElement()
                .satisfies(candidate -> assertThat(candidate.bins()).containsExactly("none", "yes"));
    }

    @Test
    void cuts_numbers_where_as_many_cases_lie_between() {
        int[] cases = new int[201];
        Arrays.fill(cases, 1, 201, 3);
        Candidate amount = consider("amount", List.of(numbers(1_000, 21_000, 100)), 0, cases)
                .candidates()
                .get(0);

        assertThat(amount.ordered()).isTrue();
        assertThat(amount.bins()).hasSize(11).startsWith("none", "up to 2950").endsWith("from 18950");
        assertThat(amount.mayMerge(new int[] {1}, new int[] {2})).isTrue();
        assertThat(amount.mayMerge(new int[] {1}, new int[] {3})).isFalse();
        assertThat(amount.mayMerge(new int[] {0}, new int[] {3})).isTrue();
        assertThat(amount.mayMerge(new int[] {0, 3, 4}, new int[] {5, 6})).isTrue();
    }

    @Test
    void twelve_numbers_are_names() {
        int[] cases = new int[13];
        Arrays.fill(cases, 1, 13, 9);

        assertThat(consider("stars", List.of(numbers(0, 12, 1)), 0, cases).candidates())
                .singleElement()
                .satisfies(candidate -> assertThat(candidate.ordered()).isFalse());
    }

    @Test
    void gathers_what_is_rare() {
        int[] cases =
                IntStream.rangeClosed(0, 80).map(i -> i == 0 ? 0 : 100 - i).toArray();
        Candidate town = consider(
                        "town",
                        List.of(IntStream.range(0, 80).mapToObj(i -> "t" + i).toArray(String[]::new)),
                        0,
                        cases)
                .candidates()
                .get(0);

        assertThat(town.bins()).hasSize(52).startsWith("none", "t0").endsWith("t49", "others");
        assertThat(town.binOfCode()[80]).isEqualTo(51);
    }

    @Test
    void a_range_holds_both_its_bounds_and_no_word() {
        assertThat(new StreamRule.Range("2", "4").words()).isEqualTo("2 to 4");
        assertThat(new StreamRule.Range(null, "4").words()).isEqualTo("up to 4");
        assertThat(new StreamRule.Range("2", null).words()).isEqualTo("from 2");
    }
}
