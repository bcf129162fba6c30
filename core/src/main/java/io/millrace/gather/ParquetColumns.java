// SPDX-License-Identifier: Apache-2.0
package io.millrace.gather;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The columns of a Parquet file, and for each the SQL that writes its values as text: a struct is its fields with dotted names, a list or
 * map its text as JSON. Times come in ISO form, with a Z when the file counts them in UTC and without when it knows no zone.
 */
final class ParquetColumns {
    private final List<String> names = new ArrayList<>();
    private final List<String> texts = new ArrayList<>();
    private final BitSet typed = new BitSet();
    private final List<Element> schema = new ArrayList<>();
    private int at = 1;

    /** One line of the schema, which lists each group before its members. */
    private record Element(String name, String physical, int members, String type) {
        boolean isStruct() {
            return type.startsWith("STRUCT(") && !type.endsWith("]");
        }

        /** The old timestamps of Spark, Hive and Impala, which are meant in UTC although the file does not say so. */
        boolean isOldInstant() {
            return physical.equals("INT96");
        }

        boolean isNested() {
            return type.endsWith("]") || type.startsWith("MAP(") || type.startsWith("UNION(");
        }
    }

    /** @param table the SQL that names the file, such as {@code 'a.parquet'} */
    static ParquetColumns read(Connection database, String table) throws SQLException {
        ParquetColumns columns = new ParquetColumns();
        try (Statement statement = database.createStatement();
                ResultSet rows = statement.executeQuery(
                        "SELECT name, coalesce(type, ''), coalesce(num_children, 0), coalesce(duckdb_type, '') FROM parquet_schema("
                                + table + ")")) {
            while (rows.next()) {
                columns.schema.add(
                        new Element(rows.getString(1), rows.getString(2), rows.getInt(3), rows.getString(4)));
            }
        }
        // names that differ only in upper and lower case are given others in SQL, in the same order
        try (Statement statement = database.createStatement();
                ResultSet rows = statement.executeQuery("DESCRIBE SELECT * FROM " + from(table))) {
            while (rows.next()) {
                columns.add("", quoted(rows.getString(1)));
            }
        }
        return columns;
    }

    private static String from(String table) {
        return "read_parquet(" + table + ", hive_partitioning=false)";
    }

    private static String quoted(String name) {
        return '"' + name.replace("\"", "\"\"") + '"';
    }

    /** Takes the next element of the schema with all that belongs to it. */
    private void add(String path, String sql) {
        Element element = schema.get(at);
        String name = path + element.name();
        if (!element.isStruct()) {
            skip();
            typed.set(names.size(), !isText(element.type()));
            names.add(name);
            texts.add(text(element, sql));
            return;
        }
        at++;
        Set<String> fields = new HashSet<>();
        for (int i = 0; i < element.members(); i++) {
            String field = schema.get(at).name();
            if (fields.add(field)) {
                add(name + ".", "struct_extract(" + sql + ", '" + field.replace("'", "''") + "')");
            } else {
                skip();
            }
        }
    }

    private void skip() {
        int pending = 1;
        while (pending > 0) {
            pending += schema.get(at++).members() - 1;
        }
    }

    private static boolean isText(String type) {
        return type.equals("VARCHAR") || type.equals("BLOB");
    }

    private static String text(Element element, String sql) {
        String type = element.type();
        String plain = "CAST(" + sql + " AS VARCHAR)";
        if (element.isNested()) {
            return "nullif(CAST(to_json(" + sql + ") AS VARCHAR), '[]')";
        }
        if (type.equals("TIMESTAMP WITH TIME ZONE")) {
            return orOutOfRange("replace(CAST(timezone('UTC', " + sql + ") AS VARCHAR), ' ', 'T') || 'Z'", sql);
        }
        if (type.startsWith("TIMESTAMP")) {
            return orOutOfRange("replace(" + plain + ", ' ', 'T')" + (element.isOldInstant() ? " || 'Z'" : ""), sql);
        }
        return switch (type) {
            case "VARCHAR" -> sql;
            // text that an old writer did not mark as text
            case "BLOB" -> "coalesce(try(decode(" + sql + ")), " + plain + ")";
            // numbers of a table in which some cells are empty are often stored as floating point
            case "DOUBLE", "FLOAT" ->
                "CASE WHEN abs(%1$s) < 1e15 AND %1$s = trunc(%1$s) THEN CAST(TRY_CAST(%1$s AS BIGINT) AS VARCHAR) ELSE %2$s END"
                        .formatted(sql, plain);
            default -> plain;
        };
    }

    /** A time that no calendar holds costs its row, not the file. */
    private static String orOutOfRange(String text, String sql) {
        return "coalesce(try(" + text + "), CASE WHEN " + sql + " IS NOT NULL THEN 'out of range' END)";
    }

    List<String> names() {
        return names;
    }

    /** True when the file itself gives the column a type, so that its text is in ISO form or has a decimal point. */
    boolean isTyped(int column) {
        return typed.get(column);
    }

    /** Asks for all rows in the order of the file, each value as text. */
    String query(String table) {
        return "SELECT " + String.join(", ", texts) + " FROM " + from(table);
    }
}
