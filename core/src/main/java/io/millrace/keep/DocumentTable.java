// SPDX-License-Identifier: Apache-2.0
package io.millrace.keep;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** Documents in SQL; rows are added and never changed. */
final class DocumentTable {
    private final Connection connection;

    DocumentTable(Connection connection) {
        this.connection = connection;
    }

    /** Every version of every document of the kind, oldest first. */
    List<Document> all(String kind) throws SQLException {
        List<Document> documents = new ArrayList<>();
        try (PreparedStatement select = connection.prepareStatement(
                "SELECT id, name, body, written_at FROM document WHERE kind = ? ORDER BY id")) {
            select.setString(1, kind);
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    documents.add(
                            new Document(row.getLong(1), kind, row.getString(2), row.getString(3), row.getLong(4)));
                }
            }
        }
        return documents;
    }

    /** Adds a version. */
    Document add(String kind, String name, String body, long now) throws SQLException {
        Document document = new Document(latest() + 1, kind, name, body, now);
        try (PreparedStatement insert = connection.prepareStatement("INSERT INTO document VALUES (?, ?, ?, ?, ?)")) {
            insert.setLong(1, document.id());
            insert.setString(2, kind);
            insert.setString(3, name);
            insert.setString(4, body);
            insert.setLong(5, now);
            insert.executeUpdate();
        }
        return document;
    }

    private long latest() throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SELECT coalesce(max(id), 0) FROM document")) {
            row.next();
            return row.getLong(1);
        }
    }
}
