// SPDX-License-Identifier: Apache-2.0
package io.millrace.gather;

import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/**
 * Lays an object out in columns: a key is a column, a key of an object inside of it a column with a dotted name, an array its text as
 * JSON. Keys may appear late, so the header is open. null, empty text, empty arrays and empty objects are empty cells.
 */
final class JsonFields {
    /** In characters, the dots of nested keys included. */
    static final int LONGEST_KEY = 1_000;

    private final DataFile file;
    private final boolean comma;
    private final Header header;
    private final Set<String> seen = new LinkedHashSet<>();
    private final Key root = new Key("");
    private final JsonArrayText arrays = new JsonArrayText();
    private int keys;
    private long rows;
    private @Nullable String[] cells = {};
    private @Nullable String fault;

    /** A key at its place in the nest. */
    private static final class Key {
        private final String path;
        private final Map<String, Key> inside = new HashMap<>();
        private final CellCache cache = new CellCache();
        private int column = -1;
        private long lastRow;

        Key(String path) {
            this.path = path;
        }
    }

    /** @param decimal decimal sign of the format, which numbers shall be written with because it is what they are read with */
    JsonFields(DataFile file, char decimal) {
        this.file = file;
        this.comma = decimal == ',';
        this.header = Header.open(file.name());
    }

    Header header() {
        return header;
    }

    /** Tells the header which columns there were. Post: a column that the configuration names was in the file, or the file had no object. */
    void checkAsked() {
        if (rows > 0) {
            header.checkAsked(seen);
        }
    }

    /** Reads an object. Pre: the parser stands at its start. Post: the parser stands at its end. */
    Row row(JsonParser json, long line) {
        rows++;
        fault = null;
        cells = new @Nullable String[header.width()];
        object(json, root);
        return new Row(header, cells, line, fault);
    }

    /** Calls itself no deeper than the parser allows. */
    private void object(JsonParser json, Key parent) {
        while (json.nextToken() != JsonToken.END_OBJECT) {
            Key key = key(parent, json.currentName());
            JsonToken token = json.nextToken();
            if (key.lastRow == rows) {
                fault = "the same key twice in an object";
            }
            key.lastRow = rows;
            if (token == JsonToken.START_OBJECT) {
                object(json, key);
            } else {
                cell(key, text(json, token, key));
            }
        }
    }

    private Key key(Key parent, String name) {
        Key known = parent.inside.get(name);
        if (known != null) {
            return known;
        }
        if (++keys > CsvRowHandler.MOST_COLUMNS) {
            throw file.error("has more than %d different keys: keys name columns, values belong beside them"
                    .formatted(CsvRowHandler.MOST_COLUMNS));
        }
        String trimmed = CellText.trimmed(name);
        String path = parent == root ? String.valueOf(trimmed) : parent.path + "." + trimmed;
        if (path.length() > LONGEST_KEY) {
            throw file.error("has a key of more than %d characters: keys name columns, values belong beside them"
                    .formatted(LONGEST_KEY));
        }
        Key key = new Key(path);
        parent.inside.put(name, key);
        return key;
    }

    private void cell(Key key, @Nullable String value) {
        if (key.column < 0) {
            key.column = header.learn(key.path);
            seen.add(key.path);
        }
        if (key.column >= cells.length) {
            cells = Arrays.copyOf(cells, header.width());
        }
        if (value != null && cells[key.column] != null) {
            fault = "the same key twice in an object";
        }
        cells[key.column] = value;
    }

    private @Nullable String text(JsonParser json, JsonToken token, Key key) {
        return switch (token) {
            case VALUE_STRING -> string(json, key);
            case VALUE_NUMBER_INT -> json.getString();
            case VALUE_NUMBER_FLOAT -> comma ? json.getString().replace('.', ',') : json.getString();
            case VALUE_TRUE -> "true";
            case VALUE_FALSE -> "false";
            case START_ARRAY -> array(json);
            default -> null;
        };
    }

    private @Nullable String string(JsonParser json, Key key) {
        char[] buffer = json.getStringCharacters();
        int start = json.getStringOffset();
        int end = start + json.getStringLength();
        while (start < end && CellText.isSpace(buffer[start])) {
            start++;
        }
        while (start < end && CellText.isSpace(buffer[end - 1])) {
            end--;
        }
        if (hasHalfPair(buffer, start, end)) {
            fault = "half of a character, escaped as a surrogate without its other half";
        }
        return start == end ? null : key.cache.string(buffer, start, end - start);
    }

    /** Escapes can write what no charset can. */
    private static boolean hasHalfPair(char[] buffer, int start, int end) {
        for (int i = start; i < end; i++) {
            if (Character.isSurrogate(buffer[i])) {
                if (i + 1 == end || !Character.isSurrogatePair(buffer[i], buffer[i + 1])) {
                    return true;
                }
                i++;
            }
        }
        return false;
    }

    private @Nullable String array(JsonParser json) {
        String text = arrays.text(json);
        if (text == null) {
            fault = "a value longer than 1 MiB";
        }
        return text == null || text.equals("[]") ? null : text;
    }
}
