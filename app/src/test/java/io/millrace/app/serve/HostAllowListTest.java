// SPDX-License-Identifier: Apache-2.0
package io.millrace.app.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HostAllowListTest {
    @ParameterizedTest
    @CsvSource({
        "localhost, true",
        "localhost:8080, true",
        "LOCALHOST:1, true",
        "127.0.0.1:8080, true",
        "[::1]:8080, true",
        "[::1], true",
        "maps.example:8080, true",
        "evil.example, false",
        "localhost.evil.example:8080, false",
        "127.0.0.1.evil.example, false",
        ", false"
    })
    void only_names_of_this_server_are_answered(String host, boolean answered) {
        assertThat(new HostAllowList(List.of("maps.example")).allows(host)).isEqualTo(answered);
    }
}
