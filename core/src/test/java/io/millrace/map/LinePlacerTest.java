// SPDX-License-Identifier: Apache-2.0
package io.millrace.map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;

/** On generated lines. */
class LinePlacerTest {

    @Test
    void what_has_room_stands_where_it_wants() {
        assertThat(LinePlacer.place(new double[] {1, 5, 9}, new double[] {1, 1, 1}, new double[] {0, 2, 2}))
                .containsExactly(1, 5, 9);
    }

    @Test
    void two_that_want_one_place_give_way_by_their_weights() {
        assertThat(LinePlacer.place(new double[] {10, 10}, new double[] {3, 1}, new double[] {0, 4}))
                .containsExactly(9, 13);
    }

    @Test
    void nothing_that_keeps_the_distances_is_nearer_to_what_was_wanted() {
        Random random = new Random(7);
        for (int round = 0; round < 200; round++) {
            int size = 2 + random.nextInt(6);
            double[] wanted = random.doubles(size, 0, 40).toArray();
            double[] weight = random.doubles(size, 0.1, 9).toArray();
            double[] apart = random.doubles(size, 0.5, 8).toArray();
            double[] places = LinePlacer.place(wanted, weight, apart);
            for (int i = 1; i < size; i++) {
                assertThat(places[i] - places[i - 1]).isGreaterThanOrEqualTo(apart[i] - 1e-9);
            }
            double cost = cost(places, wanted, weight);
            for (int other = 0; other < 200; other++) {
                double[] moved = places.clone();
                for (int i = 0; i < size; i++) {
                    moved[i] += random.nextGaussian() * 0.5;
                }
                for (int i = 1; i < size; i++) {
                    moved[i] = Math.max(moved[i], moved[i - 1] + apart[i]);
                }
                assertThat(cost(moved, wanted, weight)).isGreaterThan(cost - 1e-9);
            }
            assertThat(cost).isCloseTo(cost(LinePlacer.place(wanted, weight, apart), wanted, weight), within(0.0));
        }
    }

    private static double cost(double[] places, double[] wanted, double[] weight) {
        double cost = 0;
        for (int i = 0; i < places.length; i++) {
            cost += weight[i] * (places[i] - wanted[i]) * (places[i] - wanted[i]);
        }
        return cost;
    }
}
