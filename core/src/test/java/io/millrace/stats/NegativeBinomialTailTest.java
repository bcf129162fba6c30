// SPDX-License-Identifier: Apache-2.0
package io.millrace.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/** The geometric tail is a power, and the sum of all tails is the mean, small or so large that the first probability is no number. */
class NegativeBinomialTailTest {

    @Test
    void with_shape_one_the_tail_is_a_power() {
        NegativeBinomialTail tail = new NegativeBinomialTail(1, 0.8);
        for (int count = 0; count < 60; count++) {
            assertThat(tail.count()).isEqualTo(count);
            assertThat(tail.tail()).isCloseTo(Math.pow(0.8, count), within(1e-12));
            tail.advance();
        }
    }

    @Test
    void the_sum_of_tails_is_the_mean() {
        for (double[] at : new double[][] {{0.2, 0.5}, {0.2, 0.999}, {7.3, 0.9}, {2000, 0.5}, {90, 0.9995}}) {
            NegativeBinomialTail tail = new NegativeBinomialTail(at[0], at[1]);
            double sum = tail.count();
            for (tail.advance(); !tail.over(); tail.advance()) {
                sum += tail.tail();
            }
            double mean = at[0] * at[1] / (1 - at[1]);
            assertThat(sum).isCloseTo(mean, within(1e-8 * (1 + mean)));
        }
    }
}
