// SPDX-License-Identifier: Apache-2.0
package io.millrace.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Collections;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Probabilities of chance, one and many, held against published numbers. */
class ManyLooksTest {
    /** The fifteen probabilities of the example in section 3.2 of Benjamini and Hochberg (1995), which keeps the first four. */
    private static final double[] PUBLISHED = {
        0.0001, 0.0004, 0.0019, 0.0095, 0.0201, 0.0278, 0.0298, 0.0344, 0.0459, 0.3240, 0.4262, 0.5719, 0.6528, 0.7590,
        1.0000
    };

    @Test
    void the_published_example_keeps_its_first_four() {
        double[] adjusted = BenjaminiHochberg.adjust(PUBLISHED);

        assertThat(Arrays.stream(adjusted).filter(q -> q <= 0.05).count()).isEqualTo(4);
        assertThat(adjusted[0]).isEqualTo(0.0001 * 15, within(1e-12));
        assertThat(adjusted[3]).isEqualTo(0.0095 * 15 / 4, within(1e-12));
        // the seventh is smaller than what the sixth alone would give, so the sixth takes it
        assertThat(adjusted[5]).isEqualTo(0.0298 * 15 / 7, within(1e-12));
        assertThat(adjusted[14]).isEqualTo(1);
    }

    @Test
    void the_order_of_the_findings_does_not_matter() {
        double[] sorted = BenjaminiHochberg.adjust(PUBLISHED);
        Integer[] places = new Integer[PUBLISHED.length];
        Arrays.setAll(places, i -> i);
        Collections.shuffle(Arrays.asList(places), new Random(1));

        double[] shuffled = BenjaminiHochberg.adjust(
                Arrays.stream(places).mapToDouble(i -> PUBLISHED[i]).toArray());

        for (int i = 0; i < places.length; i++) {
            assertThat(shuffled[i]).isEqualTo(sorted[places[i]]);
        }
    }

    @Test
    void nothing_looked_at_gives_nothing() {
        assertThat(BenjaminiHochberg.adjust()).isEmpty();
    }

    @Test
    void tails_of_the_normal_distribution_are_those_of_the_tables() {
        assertThat(NormalTail.twoSided(0)).isEqualTo(1);
        assertThat(NormalTail.twoSided(NormalTail.Z_95)).isEqualTo(0.05, within(1e-14));
        assertThat(NormalTail.twoSided(-1)).isEqualTo(0.317310507862914, within(1e-13));
        assertThat(NormalTail.twoSided(2.5)).isEqualTo(0.012419330651552, within(1e-13));
        assertThat(NormalTail.twoSided(3)).isEqualTo(0.0026997960632602, within(1e-14));
        assertThat(NormalTail.twoSided(6)).isEqualTo(1.973175290075396e-9, within(1e-20));
    }
}
