// SPDX-License-Identifier: Apache-2.0
package io.millrace.gather;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumberParserTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                ". | 12.50 | 2 | 1250",
                ". | -0.07 | 2 | -7",
                ". | 3 | 2 | 300",
                ". | 12.5 | 0 | 13",
                ". | -12.5 | 0 | -13",
                ". | 1.005 | 2 | 101",
                ". | 1.5E+3 | 2 | 150000",
                ". | .5 | 2 | 50",
                ". | 5. | 2 | 500",
                ", | 12,50 | 2 | 1250",
                ", | 1.234,5 | 2 | 123450",
                ", | 1.234 | 2 | 123400",
                ". | 99999999999999.99 | 2 | 9999999999999999",
            })
    void money_is_rounded_once_to_minor_units(char decimal, String text, int digits, long minor) throws RowFault {
        assertThat(new NumberParser(decimal).minorUnits("total", text, digits)).isEqualTo(minor);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                ". | 12,50",
                ". | 1,234.50",
                ", | 12.50",
                ", | 1.23.456",
                ". | -",
                ". | .",
                ". | 1e99",
                ". | 0x10",
                ". | ٣"
            })
    void what_is_no_number_is_refused(char decimal, String text) {
        assertThatThrownBy(() -> new NumberParser(decimal).minorUnits("total", text, 2))
                .isInstanceOf(RowFault.class);
    }
}
