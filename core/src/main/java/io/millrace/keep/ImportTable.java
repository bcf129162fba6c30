// SPDX-License-Identifier: Apache-2.0
package io.millrace.keep;

import io.millrace.keep.ImportEntry.State;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** The lines of the import ledger in SQL. */
final class ImportTable {
    private ImportTable() {}

    /** All imports, first to last. */
    static List<ImportEntry> all(Connection connection) throws SQLException {
        List<ImportEntry> entries = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(
                        "SELECT id, use_name, path, sha256, bytes, name, modified, imported_at, state"
                                + " FROM import ORDER BY id")) {
            while (row.next()) {
                entries.add(new ImportEntry(
                        row.getLong(1),
                        row.getString(2),
                        row.getString(3),
                        new ArchivedFile(row.getString(4), row.getLong(5), row.getString(6), row.getLong(7)),
                        row.getLong(8),
                        State.valueOf(row.getString(9))));
            }
        }
        return entries;
    }

    static void add(Connection connection, ImportEntry entry) throws SQLException {
        try (PreparedStatement insert =
                connection.prepareStatement("INSERT INTO import VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)")) {
            insert.setLong(1, entry.id());
            insert.setString(2, entry.use());
            insert.setString(3, entry.path());
            insert.setString(4, entry.file().sha256());
            insert.setLong(5, entry.file().bytes());
            insert.setString(6, entry.file().name());
            insert.setLong(7, entry.file().modified());
            insert.setLong(8, entry.importedAt());
            insert.setString(9, entry.state().name());
            insert.executeUpdate();
        }
    }

    static void state(Connection connection, long id, State state) throws SQLException {
        try (PreparedStatement update = connection.prepareStatement("UPDATE import SET state = ? WHERE id = ?")) {
            update.setString(1, state.name());
            update.setLong(2, id);
            update.executeUpdate();
        }
    }
}
