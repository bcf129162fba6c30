// SPDX-License-Identifier: Apache-2.0
package io.millrace.gather;

import io.millrace.gather.SourceSpec.CsvFormat;
import java.io.BufferedReader;
import java.io.IOException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;
import tools.jackson.core.json.JsonFactory;

/** What the two ways of writing rows as JSON have in common: one object a line, or one array of objects. */
final class JsonRows {
    /** The longest text, and the longest line, in characters. */
    static final int LONGEST_VALUE = 1 << 20;

    static final int DEEPEST = 100;
    private static final int LONGEST_NUMBER = 1_000;

    /** Reads and writes within limits, so that no file can exhaust memory or stack. */
    static final JsonFactory JSON = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(DEEPEST)
                    .maxStringLength(LONGEST_VALUE)
                    .maxNumberLength(LONGEST_NUMBER)
                    .maxNameLength(JsonFields.LONGEST_KEY)
                    .build())
            .build();

    private JsonRows() {}

    static RowReader open(DataFile file, CsvFormat format) throws IOException {
        TextOpening opening = new TextOpening(file, format.charset());
        BufferedReader text = opening.open();
        try {
            String start = String.valueOf(CellText.trimmed(TextStart.peek(file, opening, text)));
            JsonFields fields = new JsonFields(file, format.decimal());
            return start.startsWith("[")
                    ? new JsonArrayRows(file, opening, text, fields)
                    : new JsonLineRows(file, opening, text, fields);
        } catch (IOException | RuntimeException e) {
            text.close();
            throw e;
        }
    }

    /** What is wrong, in plain words. Few and always the same, so that rows of one fault are counted together. */
    static String fault(JacksonException e) {
        if (breaksOff(e)) {
            return "a JSON object that breaks off";
        }
        if (e instanceof StreamConstraintsException) {
            return String.valueOf(e.getMessage()).contains("nesting depth")
                    ? "JSON nested deeper than " + DEEPEST + " levels"
                    : "a key, number or text too long to be true";
        }
        return "not valid JSON";
    }

    /** The parser has an exception for the end of a text inside of a value, and a message for the end between values. */
    static boolean breaksOff(JacksonException e) {
        return e instanceof UnexpectedEndOfInputException
                || String.valueOf(e.getMessage()).contains("end-of-input");
    }
}
