// SPDX-License-Identifier: Apache-2.0
package io.millrace.gather;

import io.millrace.event.MillraceException;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.exc.JacksonIOException;

/**
 * Rows of a file that is one JSON array of objects, read as a stream. Where the text stops being JSON nobody can tell where the next row
 * begins, so that ends the reading of the file.
 */
final class JsonArrayRows implements RowReader {
    private final DataFile file;
    private final TextOpening opening;
    private final BufferedReader text;
    private final JsonParser json;
    private final JsonFields fields;

    /** Pre: the text begins with a bracket, perhaps behind white space. */
    JsonArrayRows(DataFile file, TextOpening opening, BufferedReader text, JsonFields fields) throws IOException {
        this.file = file;
        this.opening = opening;
        this.text = text;
        this.fields = fields;
        skipSpace(text);
        this.json = JsonRows.JSON.createParser(ObjectReadContext.empty(), text);
        json.nextToken();
    }

    /** More counts as white space here than in JSON. */
    private static void skipSpace(BufferedReader text) throws IOException {
        int c;
        do {
            text.mark(1);
            c = text.read();
        } while (c >= 0 && c != '\n' && c != '\r' && CellText.isSpace((char) c));
        text.reset();
    }

    @Override
    public Header header() {
        return fields.header();
    }

    @Override
    public @Nullable Row next() {
        try {
            JsonToken token = json.nextToken();
            if (token == JsonToken.END_ARRAY) {
                if (json.nextToken() != null) {
                    throw file.error(line(), "goes on behind the end of its JSON array: delete what follows it");
                }
                fields.checkAsked();
                return null;
            }
            return token == JsonToken.START_OBJECT ? fields.row(json, line()) : noObject();
        } catch (JacksonIOException e) {
            throw e.getCause() instanceof CharacterCodingException
                    ? opening.malformed()
                    : file.broken(e.getCause() == null ? e : e.getCause());
        } catch (JacksonException e) {
            throw unreadable(e);
        }
    }

    private Row noObject() {
        long line = line();
        json.skipChildren();
        return new Row(header(), new @Nullable String[0], line, "JSON, but not an object");
    }

    private long line() {
        return json.currentTokenLocation().getLineNr();
    }

    private MillraceException unreadable(JacksonException e) {
        if (JsonRows.breaksOff(e)) {
            return file.error("breaks off before its JSON array ends: copy or export it again");
        }
        return file.error(
                e.getLocation() == null ? 0 : e.getLocation().getLineNr(),
                "cannot be read on from here (%s): mend it, or write one object a line so that the rows behind it can be read"
                        .formatted(JsonRows.fault(e)));
    }

    @Override
    public void close() throws IOException {
        text.close();
    }
}
