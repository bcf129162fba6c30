// SPDX-License-Identifier: Apache-2.0
package io.millrace.repurchase.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/** Value by hand: purchases of each period at its end, discounted, times spend and margin. */
class LifetimeValueTest {
    private static final CoinModel MODEL =
            new CoinModel(Coin.AFTER_EVERY_PURCHASE, 1, 0.524838, 6.182988, 0.891356, 1.614);
    private static final RepeatHistory HISTORY = new RepeatHistory(2, 30.43, 38.86);

    @Test
    void without_discount_it_is_margin_times_spend_times_purchases() {
        double value = new LifetimeValue(0.4, 3, 13, 0).of(MODEL, HISTORY, 2466.4);

        assertThat(value).isCloseTo(0.4 * 2466.4 * 1.262671, within(1e-3));
    }

    @Test
    void each_period_is_discounted_by_itself() {
        double first = MODEL.expectedPurchases(HISTORY, 4);
        double second = MODEL.expectedPurchases(HISTORY, 8) - first;

        assertThat(new LifetimeValue(1, 2, 4, 0.01).of(MODEL, HISTORY, 100))
                .isCloseTo(100 * (first / 1.01 + second / 1.0201), within(1e-9));
    }

    @Test
    void value_without_a_margin_or_a_horizon_is_none() {
        assertThatThrownBy(() -> new LifetimeValue(0, 12, 4, 0.01)).hasMessageContaining("margin");
        assertThatThrownBy(() -> new LifetimeValue(0.3, 0, 4, 0.01)).hasMessageContaining("periods");
    }
}
