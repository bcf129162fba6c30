// SPDX-License-Identifier: Apache-2.0
package io.millrace.keep;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.duckdb.DuckDBColumnType;
import org.duckdb.DuckDBConnection;
import org.duckdb.DuckDBDataChunkWriter;
import org.duckdb.DuckDBFunctions;
import org.duckdb.DuckDBTableFunction;
import org.duckdb.DuckDBTableFunctionBindInfo;
import org.duckdb.DuckDBTableFunctionCallInfo;
import org.duckdb.DuckDBTableFunctionInitInfo;
import org.duckdb.DuckDBWritableVector;

/** Columns of primitives as a table that DuckDB reads in place: no row is copied into a statement, no value becomes an object. */
final class ArrayTable implements DuckDBTableFunction<String, AtomicInteger, String> {
    private static final AtomicInteger NAMES = new AtomicInteger();

    private final int rows;
    private final List<Column> columns = new ArrayList<>();

    private record Column(String name, DuckDBColumnType type, Fill fill) {}

    /** Writes the value of one row into a vector. */
    @FunctionalInterface
    interface Fill {
        void set(DuckDBWritableVector vector, long place, int row);
    }

    ArrayTable(int rows) {
        this.rows = rows;
    }

    int rows() {
        return rows;
    }

    ArrayTable ints(String name, int[] values, int from) {
        columns.add(new Column(
                name, DuckDBColumnType.INTEGER, (vector, place, row) -> vector.setInt(place, values[from + row])));
        return this;
    }

    ArrayTable longs(String name, long[] values, int from) {
        columns.add(new Column(
                name, DuckDBColumnType.BIGINT, (vector, place, row) -> vector.setLong(place, values[from + row])));
        return this;
    }

    ArrayTable column(String name, DuckDBColumnType type, Fill fill) {
        columns.add(new Column(name, type, fill));
        return this;
    }

    /** Makes the table known to the connection and gives the query that reads it, in the order of its rows. */
    String register(DuckDBConnection connection) throws SQLException {
        String name = "array_table_" + NAMES.incrementAndGet();
        DuckDBFunctions.tableFunction().withName(name).withFunction(this).register(connection);
        return "SELECT * FROM " + name + "()";
    }

    @Override
    public String bind(DuckDBTableFunctionBindInfo info) {
        for (Column column : columns) {
            info.addResultColumn(column.name(), column.type());
        }
        info.setCardinality(rows, true);
        return "";
    }

    @Override
    public AtomicInteger init(DuckDBTableFunctionInitInfo info) {
        // the rows keep their order only on one thread
        info.setMaxThreads(1);
        return new AtomicInteger();
    }

    @Override
    public String localInit(DuckDBTableFunctionInitInfo info) {
        return "";
    }

    @Override
    public long apply(DuckDBTableFunctionCallInfo call, DuckDBDataChunkWriter chunk) {
        AtomicInteger at = call.getInitData();
        int from = at.get();
        int length = (int) Math.min(chunk.capacity(), rows - from);
        for (int c = 0; c < columns.size(); c++) {
            Fill fill = columns.get(c).fill();
            DuckDBWritableVector vector = chunk.vector(c);
            for (int i = 0; i < length; i++) {
                fill.set(vector, i, from + i);
            }
        }
        at.addAndGet(length);
        return length;
    }
}
