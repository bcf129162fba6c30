// SPDX-License-Identifier: Apache-2.0
package io.millrace.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The examples that Newcombe published for his intervals of single shares and of differences (Statistics in Medicine 17, 1998). */
class ShareDifferenceTest {
    private static final Offset<Double> PUBLISHED = within(0.00006);

    @ParameterizedTest
    @CsvSource({"81, 263, 0.2553, 0.3662", "15, 148, 0.0624, 0.1605", "0, 20, 0, 0.1611", "1, 29, 0.0061, 0.1718"})
    void a_share_has_the_published_interval(long part, long n, double low, double high) {
        WilsonInterval interval = WilsonInterval.of(part, n);

        assertThat(interval.share()).isEqualTo((double) part / n);
        assertThat(interval.low()).isCloseTo(low, PUBLISHED);
        assertThat(interval.high()).isCloseTo(high, PUBLISHED);
    }

    @ParameterizedTest
    @CsvSource({
        "56, 70, 48, 80, 0.0524, 0.3339",
        "9, 10, 3, 10, 0.1705, 0.8090",
        "6, 7, 2, 7, 0.0582, 0.8062",
        "5, 56, 0, 29, -0.0381, 0.1926",
        "0, 10, 0, 20, -0.1611, 0.2775",
        "0, 10, 0, 10, -0.2775, 0.2775",
        "10, 10, 0, 20, 0.6791, 1",
        "10, 10, 0, 10, 0.6075, 1"
    })
    void a_difference_has_the_published_interval(
            long part, long n, long otherPart, long otherN, double low, double high) {
        ShareDifference difference = ShareDifference.of(part, n, otherPart, otherN);

        assertThat(difference.difference()).isCloseTo((double) part / n - (double) otherPart / otherN, within(1e-12));
        assertThat(difference.low()).isCloseTo(low, PUBLISHED);
        assertThat(difference.high()).isCloseTo(high, PUBLISHED);
        assertThat(difference.mayBeNone()).isEqualTo(low <= 0);
    }

    @Test
    void members_in_common_make_the_interval_of_the_difference_narrower() {
        WilsonInterval one = WilsonInterval.of(30, 100);
        WilsonInterval other = WilsonInterval.of(20, 100);
        ShareDifference apart = ShareDifference.of(one, other, 0);
        ShareDifference together = ShareDifference.of(one, other, 0.5);

        assertThat(together.low()).isGreaterThan(apart.low());
        assertThat(together.high()).isLessThan(apart.high());
        assertThat(ShareDifference.of(one, one, 1).high())
                .isCloseTo(one.high() - one.share() - (one.share() - one.low()), within(0.02));
    }

    @Test
    void a_share_of_nothing_is_refused() {
        assertThatThrownBy(() -> WilsonInterval.of(0, 0)).isInstanceOf(IllegalArgumentException.class);
    }
}
