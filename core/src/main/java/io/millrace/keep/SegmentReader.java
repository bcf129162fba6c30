// SPDX-License-Identifier: Apache-2.0
package io.millrace.keep;

import io.millrace.keep.SegmentFile.Kind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.duckdb.DuckDBChunkedResult;
import org.duckdb.DuckDBPreparedStatement;
import org.duckdb.DuckDBReadableVector;
import org.jspecify.annotations.Nullable;

/** Reads segments, and notices those that are not what the manifest says. */
final class SegmentReader {
    private final StoreFolder folder;

    SegmentReader(StoreFolder folder) {
        this.folder = folder;
    }

    /** Takes the values of a stretch of rows, one vector a column. */
    @FunctionalInterface
    interface Rows {
        void take(DuckDBReadableVector[] columns, int firstRow, int rows);
    }

    /** What is wrong with a segment: it is not there, of another size, or of another checksum. Null when it is whole. */
    @Nullable
    String fault(SegmentFile segment) {
        Path file = folder.segments().resolve(segment.path());
        try {
            if (!Files.isRegularFile(file)) {
                return "is not there";
            }
            if (Files.size(file) != segment.bytes()) {
                return "has %,d bytes in place of %,d".formatted(Files.size(file), segment.bytes());
            }
            return Checksum.of(file) == segment.checksum() ? null : "is not what was written";
        } catch (IOException e) {
            return "cannot be read (" + e.getMessage() + ")";
        }
    }

    /** Reads columns of a segment, in the order of its rows. */
    void read(SegmentDatabase database, SegmentFile segment, List<String> columns, Rows rows) throws IOException {
        Path file = folder.segments().resolve(segment.path());
        String query = "SELECT "
                + String.join(
                        ", ", columns.stream().map(name -> '"' + name + '"').toList()) + " FROM read_parquet("
                + SegmentDatabase.quoted(file) + ")";
        try (DuckDBPreparedStatement statement = database.connection().prepare(query);
                DuckDBChunkedResult result = statement.query()) {
            int row = 0;
            while (result.nextChunk()) {
                int length = (int) result.chunk().rowCount();
                DuckDBReadableVector[] vectors = new DuckDBReadableVector[columns.size()];
                for (int c = 0; c < vectors.length; c++) {
                    vectors[c] = result.chunk().vector(c);
                }
                rows.take(vectors, row, length);
                row += length;
            }
            if (row != segment.rows()) {
                throw new IOException("%s holds %d rows in place of %d".formatted(segment.path(), row, segment.rows()));
            }
        } catch (SQLException e) {
            throw new IOException(segment.path() + " cannot be read: " + e.getMessage(), e);
        }
    }

    /** The columns that the segments have; all of one kind have the same. */
    List<String> columns(SegmentDatabase database, List<SegmentFile> segments) throws IOException {
        List<String> columns = new ArrayList<>();
        if (segments.isEmpty()) {
            return columns;
        }
        Path file = folder.segments().resolve(segments.get(0).path());
        try (Statement statement = database.connection().createStatement();
                ResultSet rows = statement.executeQuery(
                        "DESCRIBE SELECT * FROM read_parquet(" + SegmentDatabase.quoted(file) + ")")) {
            while (rows.next()) {
                columns.add(rows.getString(1));
            }
            return columns;
        } catch (SQLException e) {
            throw new IOException(segments.get(0).path() + " cannot be read: " + e.getMessage(), e);
        }
    }

    static List<SegmentFile> of(List<SegmentFile> segments, Kind kind) {
        return segments.stream().filter(segment -> segment.kind() == kind).toList();
    }
}
