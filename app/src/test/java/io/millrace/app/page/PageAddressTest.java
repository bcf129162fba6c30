// SPDX-License-Identifier: Apache-2.0
package io.millrace.app.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.millrace.run.View;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class PageAddressTest {
    @Test
    void an_address_holds_the_whole_selection() {
        View view = new View("A & B", LocalDate.of(2025, 1, 1), null);

        assertThat(PageAddress.of("/cases", view).with("show", "transition:a>b"))
                .hasToString("/cases?stream=A+%26+B&from=2025-01-01&show=transition%3Aa%3Eb");
    }

    @Test
    void a_word_in_a_path_cannot_leave_it() {
        assertThat(PageAddress.segment("a b/../c?d")).isEqualTo("a%20b%2F..%2Fc%3Fd");
    }
}
