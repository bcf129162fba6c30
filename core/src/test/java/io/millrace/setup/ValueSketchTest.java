// SPDX-License-Identifier: Apache-2.0
package io.millrace.setup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class ValueSketchTest {
    @Test
    void few_values_are_counted_exactly_and_compared_exactly() {
        ValueSketch orders = of(0, 1_000);
        ValueSketch parcels = of(900, 1_100);

        assertThat(orders.distinct()).isEqualTo(1_000);
        assertThat(orders.shareIn(parcels)).isEqualTo(0.1);
        assertThat(parcels.shareIn(orders)).isEqualTo(0.5);
        assertThat(parcels.comparable(orders)).isEqualTo(200);
    }

    @Test
    void many_values_are_estimated_within_five_percent() {
        ValueSketch orders = of(0, 400_000);
        ValueSketch parcels = of(100_000, 300_000);

        assertThat((double) orders.distinct()).isCloseTo(400_000, within(20_000.0));
        assertThat(orders.shareIn(parcels)).isCloseTo(0.5, within(0.05));
        assertThat(parcels.shareIn(orders)).isEqualTo(1);
    }

    @Test
    void values_that_come_again_change_nothing() {
        ValueSketch once = of(0, 10_000);
        ValueSketch twice = of(0, 10_000);
        for (int i = 9_999; i >= 0; i--) {
            twice.add("order " + i);
        }

        assertThat(twice.distinct()).isEqualTo(once.distinct());
    }

    private static ValueSketch of(int from, int to) {
        ValueSketch sketch = new ValueSketch();
        for (int i = from; i < to; i++) {
            sketch.add("order " + i);
        }
        return sketch;
    }
}
