// SPDX-License-Identifier: Apache-2.0
package io.millrace.keep;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Properties;
import org.duckdb.DuckDBConnection;

/** DuckDB as the engine over segments: in memory, with little of it, and with no way to the network. */
final class SegmentDatabase implements AutoCloseable {
    private final DuckDBConnection connection;

    SegmentDatabase(StoreFolder folder) throws SQLException {
        Properties settings = new Properties();
        settings.setProperty("memory_limit", "512MB");
        settings.setProperty("threads", "1");
        settings.setProperty("temp_directory", folder.scratch().toString());
        settings.setProperty("autoinstall_known_extensions", "false");
        settings.setProperty("autoload_known_extensions", "false");
        this.connection = (DuckDBConnection) DriverManager.getConnection("jdbc:duckdb:", settings);
    }

    private SegmentDatabase(DuckDBConnection connection) {
        this.connection = connection;
    }

    /** Another connection, for another thread. */
    SegmentDatabase another() throws SQLException {
        return new SegmentDatabase(connection.duplicate());
    }

    DuckDBConnection connection() {
        return connection;
    }

    /** Writes what the query gives into a Parquet file. */
    void copy(String query, Path file) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("COPY (" + query + ") TO " + quoted(file) + " (FORMAT parquet)");
        }
    }

    static String quoted(Path file) {
        return "'" + file.toString().replace("'", "''") + "'";
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
