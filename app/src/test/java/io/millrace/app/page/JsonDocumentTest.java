// SPDX-License-Identifier: Apache-2.0
package io.millrace.app.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.millrace.measure.DurationEstimate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class JsonDocumentTest {
    @Test
    void an_absent_number_is_left_out_and_its_reason_stays() {
        String json = JsonDocument.of(JsonParts.of(DurationEstimate.absent("nobody recorded it", "cases")));

        assertThat(json).contains("\"reason\" : \"nobody recorded it\"").doesNotContain("p50Seconds", "null");
    }

    @Test
    void null_values_of_a_map_are_left_out() {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("b", 1);
        document.put("a", null);

        assertThat(JsonDocument.of(document)).contains("\"b\" : 1").doesNotContain("\"a\"");
    }

    @Test
    void a_number_that_is_none_never_leaves_the_house() {
        assertThatThrownBy(() -> JsonDocument.of(Map.of("p50Seconds", Double.NaN)))
                .hasStackTraceContaining("finite or absent with a reason");
    }
}
