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

/** Rows of a file of JSON Lines: one object a line. A line that is none is a row that cannot be used; the reading goes on behind it. */
final class JsonLineRows implements RowReader {
    private final DataFile file;
    private final TextOpening opening;
    private final BufferedReader text;
    private final BoundedLines lines;
    private final JsonFields fields;
    private boolean anyLine;

    JsonLineRows(DataFile file, TextOpening opening, BufferedReader text, JsonFields fields) {
        this.file = file;
        this.opening = opening;
        this.text = text;
        this.lines = new BoundedLines(text, JsonRows.LONGEST_VALUE);
        this.fields = fields;
    }

    @Override
    public Header header() {
        return fields.header();
    }

    @Override
    public @Nullable Row next() {
        try {
            while (lines.next()) {
                int start = start();
                int length = end() - start;
                if (length > 0) {
                    Row row = row(start, length);
                    anyLine = true;
                    return row;
                }
            }
        } catch (CharacterCodingException e) {
            throw opening.malformed();
        } catch (IOException e) {
            throw file.broken(e);
        }
        fields.checkAsked();
        return null;
    }

    private Row row(int start, int length) {
        if (lines.isEndless() || (!anyLine && lines.isTooLong())) {
            throw oneLine();
        }
        if (lines.isTooLong()) {
            return unusable(start, length, "a line longer than 1 Mi characters");
        }
        if (!anyLine && length == 1 && lines.buffer()[start] == '{') {
            throw file.error(
                    lines.number(),
                    "spreads an object over several lines: write each row as one object on a line of its own, or all as one array");
        }
        try (JsonParser json = JsonRows.JSON.createParser(ObjectReadContext.empty(), lines.buffer(), start, length)) {
            if (json.nextToken() != JsonToken.START_OBJECT) {
                return unusable(start, length, "JSON, but not an object");
            }
            Row row = fields.row(json, lines.number());
            return json.nextToken() == null ? row : unusable(start, length, "more behind the JSON object of the line");
        } catch (JacksonException e) {
            return unusable(start, length, JsonRows.fault(e));
        }
    }

    private MillraceException oneLine() {
        return file.error(
                lines.number(),
                "holds a line of more than 1 Mi characters: write each row as one object on a line of its own, or all as one array");
    }

    private Row unusable(int start, int length, String fault) {
        int shown = Math.min(length, RowTally.VALUE_LENGTH);
        return new Row(
                header(), new @Nullable String[] {new String(lines.buffer(), start, shown)}, lines.number(), fault);
    }

    private int start() {
        int start = 0;
        while (start < lines.kept() && CellText.isSpace(lines.buffer()[start])) {
            start++;
        }
        return start;
    }

    private int end() {
        int end = lines.kept();
        while (end > 0 && CellText.isSpace(lines.buffer()[end - 1])) {
            end--;
        }
        return Math.max(end, start());
    }

    @Override
    public void close() throws IOException {
        text.close();
    }
}
