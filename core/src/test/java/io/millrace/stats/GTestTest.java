// SPDX-License-Identifier: Apache-2.0
package io.millrace.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The test of choices, held against tables, a published example and chance itself. */
class GTestTest {
    /** Percentage points of the chi-squared distribution, as statistical tables print them. */
    @ParameterizedTest
    @CsvSource({
        "3.841458820694124, 1, 0.05",
        "6.634896601021213, 1, 0.01",
        "10.827566170662733, 1, 0.001",
        "5.991464547107979, 2, 0.05",
        "18.307038053275146, 10, 0.05",
        "3.940299136161061, 10, 0.95",
        "124.34211340400407, 100, 0.05",
        "1.3862943611198906, 2, 0.5",
    })
    void tails_are_those_of_the_tables(double x, int degrees, double p) {
        assertThat(ChiSquaredTail.above(x, degrees)).isEqualTo(p, within(1e-10));
    }

    @Test
    void one_degree_is_the_normal_distribution_squared() {
        for (double z = 0.05; z < 8; z += 0.05) {
            assertThat(ChiSquaredTail.above(z * z, 1)).isEqualTo(NormalTail.twoSided(z), within(1e-12));
        }
    }

    /** Genotypes with and without a disease (Gardemann and others 1998), in McDonald's Handbook of Biological Statistics: G 7.30, P 0.026. */
    @Test
    void the_published_example_comes_out() {
        GTest test = GTest.of(new long[] {268, 199, 42}, new long[] {807, 759, 184});

        assertThat(test.statistic()).isEqualTo(7.30, within(0.005));
        assertThat(test.degrees()).isEqualTo(2);
        assertThat(test.p()).isEqualTo(0.026, within(0.0005));
    }

    @Test
    void choices_that_nobody_makes_change_nothing() {
        GTest two = GTest.of(new long[] {20, 30}, new long[] {40, 25});

        assertThat(GTest.of(new long[] {20, 0, 30}, new long[] {40, 0, 25})).isEqualTo(two);
        assertThat(GTest.ofShare(20, 50, 40, 65)).isEqualTo(two);
    }

    @Test
    void without_a_choice_nothing_differs() {
        assertThat(GTest.of(new long[] {5}, new long[] {9}).p()).isEqualTo(1);
        assertThat(GTest.of(new long[] {0, 0}, new long[] {4, 9}).p()).isEqualTo(1);
        assertThat(GTest.of(new long[0], new long[0]).p()).isEqualTo(1);
        assertThatThrownBy(() -> GTest.of(new long[1], new long[2])).isInstanceOf(IllegalArgumentException.class);
    }

    /** 20,000 tables of two groups that choose alike, generated: chance alone must pass the level of 5 % in about 5 % of them. */
    @Test
    void groups_that_choose_alike_differ_in_one_of_twenty() {
        Random random = new Random(7);
        int tables = 20_000;
        int found = 0;
        for (int table = 0; table < tables; table++) {
            long[] one = choose(random, 60);
            long[] other = choose(random, 140);
            found += GTest.of(one, other).p() <= 0.05 ? 1 : 0;
        }

        assertThat((double) found / tables).isBetween(0.04, 0.056);
    }

    private static long[] choose(Random random, int times) {
        long[] counts = new long[4];
        for (int i = 0; i < times; i++) {
            double at = random.nextDouble();
            counts[at < 0.4 ? 0 : at < 0.7 ? 1 : at < 0.9 ? 2 : 3]++;
        }
        return counts;
    }
}
