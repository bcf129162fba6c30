// SPDX-License-Identifier: Apache-2.0
package io.millrace.gather;

import java.io.StringWriter;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectWriteContext;

/** Writes an array as compact JSON, as long as it is not too long. */
final class JsonArrayText {
    /** The text, or null when it is too long. Pre: the parser stands at the start of an array. Post: it stands at its end. */
    @Nullable
    String text(JsonParser json) {
        StringWriter text = new StringWriter();
        boolean tooLong = false;
        try (JsonGenerator out = JsonRows.JSON.createGenerator(ObjectWriteContext.empty(), text)) {
            int depth = 0;
            do {
                if (depth > 0) {
                    json.nextToken();
                }
                depth += json.currentToken().isStructStart() ? 1 : 0;
                depth -= json.currentToken().isStructEnd() ? 1 : 0;
                tooLong |= text.getBuffer().length() > JsonRows.LONGEST_VALUE;
                if (!tooLong) {
                    copy(json, out);
                }
            } while (depth > 0);
        }
        return tooLong ? null : text.toString();
    }

    private static void copy(JsonParser json, JsonGenerator out) {
        if (json.currentToken().isNumeric()) {
            out.writeRawValue(json.getString());
        } else {
            out.copyCurrentEvent(json);
        }
    }
}
