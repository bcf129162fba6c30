// SPDX-License-Identifier: Apache-2.0
package io.millrace.app.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.millrace.measure.Quantile;
import io.millrace.measure.Share;
import org.junit.jupiter.api.Test;

class PlainWordsTest {
    @Test
    void what_is_missing_is_a_dash_and_never_zero() {
        assertThat(PlainWords.of(Quantile.absent("plateau not reached"))).isEqualTo("–");
        assertThat(PlainWords.of(Share.of(0, 0, "cases", "no cases"))).isEqualTo("–");
    }

    @Test
    void one_is_said_in_the_singular() {
        assertThat(PlainWords.count(1, "case", "cases")).isEqualTo("1 case");
        assertThat(PlainWords.count(41_220, "case", "cases")).isEqualTo("41,220 cases");
    }

    @Test
    void an_open_interval_says_where_it_begins() {
        assertThat(PlainWords.interval(new Quantile(86_400.0 * 3, 86_400.0 * 2, null, null)))
                .isEqualTo("from 2.0 d");
    }
}
