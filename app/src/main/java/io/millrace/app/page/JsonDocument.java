// SPDX-License-Identifier: Apache-2.0
package io.millrace.app.page;

import com.fasterxml.jackson.annotation.JsonInclude;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.StdSerializer;

/** Writes results as JSON: fields in the order in which they are declared, absent ones left out, the same bytes for the same result. */
public final class JsonDocument {
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .changeDefaultPropertyInclusion(old -> old.withValueInclusion(JsonInclude.Include.NON_NULL)
                    .withContentInclusion(JsonInclude.Include.NON_NULL))
            .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .enable(SerializationFeature.INDENT_OUTPUT)
            .addModule(new SimpleModule().addSerializer(Double.class, new FiniteNumber()))
            .build();

    private JsonDocument() {}

    /** The result as JSON text that ends with a line feed. */
    public static String of(Object result) {
        return MAPPER.writeValueAsString(result) + "\n";
    }

    /** A number that cannot be computed must be absent with a reason, so an infinite one or none at all is a fault of ours. */
    private static final class FiniteNumber extends StdSerializer<Double> {
        FiniteNumber() {
            super(Double.class);
        }

        @Override
        public void serialize(Double value, JsonGenerator out, SerializationContext context) {
            if (!Double.isFinite(value)) {
                throw new IllegalStateException(
                        "a number in a result must be finite or absent with a reason: " + value);
            }
            out.writeNumber(value.doubleValue());
        }
    }
}
