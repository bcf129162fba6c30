// SPDX-License-Identifier: Apache-2.0
package io.millrace.gather;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The word for what happened: a constant, or text with columns in it such as {@code parcel ${status}}. */
final class TypeTemplate {
    private static final Pattern COLUMN = Pattern.compile("\\$\\{([^}]*)}");

    private final List<String> texts = new ArrayList<>();
    private final List<Integer> columns = new ArrayList<>();
    private final List<String> names = new ArrayList<>();

    private TypeTemplate() {}

    static TypeTemplate of(String template, Header header, String where) {
        TypeTemplate type = new TypeTemplate();
        Matcher matcher = COLUMN.matcher(template);
        int end = 0;
        while (matcher.find()) {
            type.texts.add(template.substring(end, matcher.start()));
            String name = matcher.group(1).strip();
            type.names.add(name);
            type.columns.add(header.require(name, where));
            end = matcher.end();
        }
        type.texts.add(template.substring(end));
        return type;
    }

    static TypeTemplate column(String column, int index) {
        TypeTemplate type = new TypeTemplate();
        type.texts.add("");
        type.texts.add("");
        type.columns.add(index);
        type.names.add(column);
        return type;
    }

    /** The type of a row. @throws RowFault when a column that it needs is empty */
    String type(Row row) throws RowFault {
        if (columns.isEmpty()) {
            return texts.get(0);
        }
        if (texts.size() == 2 && texts.get(0).isEmpty() && texts.get(1).isEmpty()) {
            return part(row, 0);
        }
        StringBuilder type = new StringBuilder(texts.get(0));
        for (int i = 0; i < columns.size(); i++) {
            type.append(part(row, i)).append(texts.get(i + 1));
        }
        return type.toString();
    }

    private String part(Row row, int i) throws RowFault {
        String value = row.cell(columns.get(i));
        if (value == null) {
            throw new RowFault(names.get(i), "", "no value for the type of the event");
        }
        return value;
    }
}
