// SPDX-License-Identifier: Apache-2.0
package io.millrace.gather;

import io.millrace.event.MillraceException;
import io.millrace.event.MillraceException.Blame;
import java.io.Closeable;
import java.io.IOException;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Properties;
import org.duckdb.DuckDBChunkedResult;
import org.duckdb.DuckDBConnection;
import org.duckdb.DuckDBDataChunkReader;
import org.duckdb.DuckDBPreparedStatement;
import org.jspecify.annotations.Nullable;

/** One pass over a Parquet file by a DuckDB of its own, which can open this file and nothing else. */
final class ParquetScan implements Closeable {
    private static final String MEMORY = "1GB";

    private final DataFile file;
    private final DuckDBConnection database;
    private final ParquetColumns columns;
    private final DuckDBPreparedStatement statement;
    private final DuckDBChunkedResult result;
    private long rows;

    ParquetScan(DataFile file) throws IOException {
        this.file = file;
        this.database = connect();
        try {
            String table = "'" + file.path().toAbsolutePath().toString().replace("'", "''") + "'";
            lock(table);
            this.columns = ParquetColumns.read(database, table);
            this.statement = database.prepare(columns.query(table));
            this.result = statement.query();
        } catch (SQLException e) {
            closed(database);
            throw broken(e);
        } catch (RuntimeException e) {
            closed(database);
            throw e;
        }
    }

    private DuckDBConnection connect() {
        Properties settings = new Properties();
        // one thread reads row group after row group and keeps none, so memory does not grow with the file
        settings.setProperty("threads", "1");
        settings.setProperty("memory_limit", MEMORY);
        settings.setProperty("temp_directory", "");
        settings.setProperty("autoinstall_known_extensions", "false");
        settings.setProperty("autoload_known_extensions", "false");
        try {
            return (DuckDBConnection) DriverManager.getConnection("jdbc:duckdb:", settings);
        } catch (SQLException e) {
            throw new MillraceException(
                    Blame.RESOURCES,
                    "%s cannot be read, because the Parquet reader does not start (%s): is there room in the folder for temporary files?"
                            .formatted(file.name(), firstLine(e)),
                    e);
        }
    }

    private void lock(String table) throws SQLException {
        try (Statement settings = database.createStatement()) {
            settings.execute("SET TimeZone = 'UTC'");
            settings.execute("SET allowed_paths = [" + table + "]");
            settings.execute("SET enable_external_access = false");
            settings.execute("SET lock_configuration = true");
        }
    }

    ParquetColumns columns() {
        return columns;
    }

    /** The next rows, good until the next call, or null at the end. */
    @Nullable
    DuckDBDataChunkReader next() {
        try {
            if (!result.nextChunk()) {
                return null;
            }
        } catch (RuntimeException e) {
            throw broken(e);
        }
        DuckDBDataChunkReader chunk = result.chunk();
        rows += chunk.rowCount();
        return chunk;
    }

    private MillraceException broken(Exception cause) {
        String message = firstLine(cause);
        if (message.startsWith("Out of Memory")) {
            return new MillraceException(
                    Blame.RESOURCES,
                    "%s needs more than %s of memory to be unpacked: write it with smaller row groups"
                            .formatted(file.name(), MEMORY),
                    cause);
        }
        return new MillraceException(
                Blame.DATA,
                "%s is damaged, or Parquet of an unknown kind: it cannot be read behind row %d (%s); copy or export it again"
                        .formatted(file.name(), rows, message),
                cause);
    }

    /** The rest of the message quotes our SQL and its path. */
    private String firstLine(Throwable thrown) {
        return String.valueOf(thrown.getMessage())
                .lines()
                .filter(line -> !line.isBlank())
                .findFirst()
                .orElse("")
                .replace(file.path().toAbsolutePath().toString(), file.name())
                .replaceFirst("^java\\.\\S+: ", "")
                .replaceAll("\\p{Cntrl}+", " ");
    }

    @Override
    public void close() throws IOException {
        try {
            result.close();
            statement.close();
        } catch (SQLException e) {
            throw new IOException(e);
        } finally {
            closed(database);
        }
    }

    private static void closed(DuckDBConnection database) throws IOException {
        try {
            database.close();
        } catch (SQLException e) {
            throw new IOException(e);
        }
    }
}
