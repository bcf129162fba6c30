// SPDX-License-Identifier: Apache-2.0
package io.millrace.gather;

import java.io.IOException;
import org.duckdb.DuckDBDataChunkReader;
import org.duckdb.DuckDBReadableVector;
import org.jspecify.annotations.Nullable;

/** Rows of a Parquet file, in the order of the file. A row has no line: its number stands in for it, from 1. */
final class ParquetRows implements RowReader {
    private static final int LONGEST_VALUE = 1 << 20;

    private final ParquetScan scan;
    private final Header header;
    private final int width;
    private DuckDBReadableVector[] chunk = {};
    private long chunkRows;
    private long at;
    private long row;

    ParquetRows(DataFile file) throws IOException {
        ParquetEnds.check(file);
        this.scan = new ParquetScan(file);
        this.width = scan.columns().names().size();
        try {
            this.header = header(file, scan.columns());
        } catch (RuntimeException e) {
            scan.close();
            throw e;
        }
    }

    private static Header header(DataFile file, ParquetColumns columns) {
        int width = columns.names().size();
        if (width > CsvRowHandler.MOST_COLUMNS) {
            throw file.error("has %d columns, more than the %d that can be: write it with those that are needed"
                    .formatted(width, CsvRowHandler.MOST_COLUMNS));
        }
        Header header = Header.closed(file.name(), columns.names());
        for (int i = 0; i < width; i++) {
            if (columns.isTyped(i)) {
                header.markTyped(i);
            }
        }
        return header;
    }

    @Override
    public Header header() {
        return header;
    }

    @Override
    public @Nullable Row next() {
        while (at == chunkRows) {
            DuckDBDataChunkReader next = scan.next();
            if (next == null) {
                return null;
            }
            take(next);
        }
        @Nullable String[] cells = new String[header.width()];
        String fault = null;
        for (int i = 0; i < width; i++) {
            String value = chunk[i].isNull(at) ? null : chunk[i].getString(at);
            if (value != null && value.length() > LONGEST_VALUE) {
                fault = "a value longer than 1 MiB";
            } else if (value != null) {
                cells[i] = CellText.trimmed(value);
            }
        }
        at++;
        return new Row(header, cells, ++row, fault);
    }

    private void take(DuckDBDataChunkReader next) {
        at = 0;
        chunkRows = next.rowCount();
        chunk = new DuckDBReadableVector[width];
        for (int i = 0; i < width; i++) {
            chunk[i] = next.vector(i);
        }
    }

    @Override
    public void close() throws IOException {
        scan.close();
    }
}
