// SPDX-License-Identifier: Apache-2.0
package io.millrace.repurchase.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** Generated customers who do not carry a model: the answer is a reason, not a bad fit. */
class RefusalTest {

    @Test
    void without_repeaters_there_is_nothing_to_learn() {
        RepeatRows rows = same(500, 0, 0, 200);

        assertThat(reason(CoinFitter.fit(rows, Coin.AFTER_EVERY_PURCHASE)))
                .isEqualTo("none of the 500 customers bought again");
        assertThat(reason(ParetoFitter.fit(rows))).isEqualTo("none of the 500 customers bought again");
        assertThat(reason(CoinFitter.fit(same(0, 0, 0, 0), Coin.AFTER_REPEATS))).isEqualTo("there is no customer");
    }

    @Test
    void a_handful_of_repeaters_is_too_few() {
        assertThat(reason(CoinFitter.fit(same(29, 1, 50, 200), Coin.AFTER_REPEATS)))
                .isEqualTo("only 29 of the 29 customers bought again; it takes 30");
    }

    @Test
    void customers_who_are_all_the_same_do_not_tell_how_customers_differ() {
        RepeatRows rows = same(1000, 4, 190, 200);

        for (Coin coin : Coin.values()) {
            assertThat(reason(CoinFitter.fit(rows, coin))).containsAnyOf("bound", "flat");
        }
        assertThat(reason(ParetoFitter.fit(rows))).containsAnyOf("bound", "flat");
    }

    @Test
    void spend_that_is_always_the_same_tells_nothing() {
        int[] purchases = new int[100];
        double[] mean = new double[100];
        Arrays.fill(purchases, 3);
        Arrays.fill(mean, 50);

        assertThat(reason(SpendFitter.fit(SpendRows.of(purchases, mean)))).containsAnyOf("bound", "flat");
        assertThat(reason(SpendFitter.fit(SpendRows.of(new int[] {1, 0}, new double[] {5, 0}))))
                .isEqualTo("only 1 customers paid for a repeat purchase; it takes 30");
    }

    @Test
    void what_cannot_have_happened_is_no_history() {
        assertThatThrownBy(() -> RepeatRows.of(new int[] {3}, new int[] {2}, new int[] {9}, new long[] {0, 3}))
                .hasMessageContaining("no such history");
        assertThatThrownBy(() -> RepeatRows.of(new int[] {1}, new int[] {2}, new int[] {9}, new long[] {0, 0, 2}))
                .hasMessageContaining("gaps are not those");
        assertThatThrownBy(() -> new RepeatHistory(0, 1, 5)).hasMessageContaining("no such history");
        assertThatThrownBy(() -> new RepeatHistory(1, 6, 5)).hasMessageContaining("no such history");
    }

    private static String reason(Fit<?> fit) {
        assertThat(fit).isInstanceOf(Fit.Refused.class);
        return ((Fit.Refused<?>) fit).reason();
    }

    private static RepeatRows same(int customers, int repeats, int last, int age) {
        int[] x = new int[customers];
        int[] lastDay = new int[customers];
        int[] days = new int[customers];
        Arrays.fill(x, repeats);
        Arrays.fill(lastDay, last);
        Arrays.fill(days, age);
        long[] gaps = new long[60];
        gaps[47] = (long) customers * repeats;
        return RepeatRows.of(x, lastDay, days, gaps);
    }
}
