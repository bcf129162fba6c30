// SPDX-License-Identifier: Apache-2.0
package io.millrace.map;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlainNumbersTest {

    @ParameterizedTest
    @CsvSource({
        "0, 0 s",
        "0.2, <1 s",
        "45, 45 s",
        "99.4, 99 s",
        "99.5, 2 min",
        "1320, 22 min",
        "5369, 89 min",
        "5370, 1.5 h",
        "10800, 3 h",
        "86400, 24 h",
        "155520, 1.8 d",
        "872640, 10.1 d",
        "604800, 7.0 d",
        "6998400, 81 d",
        "63115200, 2.0 y",
        "60, 1 min",
        "3600, 1 h",
        "-3600, -1 h"
    })
    void says_a_duration_in_the_unit_a_person_would_say(double seconds, String said) {
        assertThat(PlainNumbers.duration(seconds)).isEqualTo(said);
    }

    @ParameterizedTest
    @CsvSource({"604800, 7.0 days", "8553600, 99 days", "3600, 1 hour", "1, 1 second", "-7200, minus 2 hours"})
    void says_a_duration_in_words(double seconds, String said) {
        assertThat(PlainNumbers.durationInWords(seconds)).isEqualTo(said);
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0 %",
        "0.0001, <0.1 %",
        "0.005, 0.5 %",
        "0.05, 5 %",
        "0.62, 62 %",
        "0.974, 97 %",
        "0.996, 99.6 %",
        "0.9999, >99.9 %",
        "1, 100 %"
    })
    void never_rounds_a_share_to_nothing_or_everything(double share, String said) {
        assertThat(PlainNumbers.percent(share)).isEqualTo(said);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {"0; 0", "999; 999", "41220; 41,220", "1234567; 1,234,567"})
    void parts_thousands(long count, String said) {
        assertThat(PlainNumbers.count(count)).isEqualTo(said);
    }
}
