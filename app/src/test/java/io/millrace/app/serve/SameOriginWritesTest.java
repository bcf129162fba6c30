// SPDX-License-Identifier: Apache-2.0
package io.millrace.app.serve;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SameOriginWritesTest {
    @ParameterizedTest
    @CsvSource({
        "same-origin, http://localhost:8080, , true",
        "same-origin, , , true",
        ", http://localhost:8080, , true",
        ", https://localhost:8080, , true",
        ", , 1, true",
        ", , , false",
        ", null, , false",
        ", null, 1, false",
        ", http://evil.example, , false",
        ", http://evil.example, 1, false",
        ", http://localhost:9090, , false",
        ", http://localhost:8080.evil.example, , false",
        "cross-site, , , false",
        "cross-site, http://localhost:8080, , false",
        "same-site, http://localhost:9090, , false",
        "none, , , false",
        "same-origin, http://evil.example, , false"
    })
    void only_a_page_of_this_server_or_a_program_that_says_so_changes_something(
            String site, String origin, String program, boolean allowed) {
        assertThat(SameOriginWrites.allows(site, origin, "localhost:8080", program))
                .isEqualTo(allowed);
    }
}
