// SPDX-License-Identifier: Apache-2.0
package io.millrace.keep;

import io.millrace.event.MillraceException;
import io.millrace.event.MillraceException.Blame;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Objects;
import java.util.Properties;
import java.util.regex.Pattern;

/**
 * The import ledger and the manifest in one SQLite file, so that what was imported and what was made of it change together or not at all.
 *
 * <p>Post: a change that was told as done has reached the disk ({@code synchronous=FULL}).
 */
final class Ledger implements AutoCloseable {
    private static final int SCHEMA = 3;
    private static final Pattern STATEMENT_END = Pattern.compile(";\\s*");

    private final Connection connection;

    private Ledger(Connection connection) {
        this.connection = connection;
    }

    /** True when the folder has a ledger. */
    static boolean exists(StoreFolder folder) {
        return Files.isRegularFile(folder.ledger());
    }

    /**
     * Opens the ledger, and makes it where there is none. Only the writer may make one.
     *
     * @throws MillraceException when it is no ledger, or that of a later version
     */
    static Ledger open(StoreFolder folder) {
        try {
            Files.createDirectories(folder.scratch());
            System.setProperty("org.sqlite.tmpdir", folder.scratch().toString());
            Properties settings = new Properties();
            settings.setProperty("journal_mode", "WAL");
            settings.setProperty("synchronous", "FULL");
            settings.setProperty("busy_timeout", "5000");
            Connection connection = DriverManager.getConnection("jdbc:sqlite:" + folder.ledger(), settings);
            try {
                migrate(connection, folder);
                return new Ledger(connection);
            } catch (SQLException | IOException | RuntimeException e) {
                connection.close();
                throw e;
            }
        } catch (SQLException | IOException e) {
            throw new MillraceException(
                    Blame.RESOURCES,
                    "the ledger %s cannot be opened (%s): put back a copy of the data directory, or delete the directory and import again"
                            .formatted(folder.ledger(), e.getMessage()),
                    e);
        }
    }

    private static void migrate(Connection connection, StoreFolder folder) throws SQLException, IOException {
        int schema = schema(connection);
        if (schema > SCHEMA) {
            throw new MillraceException(
                    Blame.RESOURCES,
                    "the data directory %s was written by a later version of Millrace: use that version, or choose another with --store"
                            .formatted(folder.root()));
        }
        for (int next = schema + 1; next <= SCHEMA; next++) {
            connection.setAutoCommit(false);
            try (Statement statement = connection.createStatement()) {
                for (String sql : STATEMENT_END.splitAsStream(script(next)).toList()) {
                    statement.execute(sql);
                }
                statement.execute("PRAGMA user_version = " + next);
            }
            connection.commit();
            connection.setAutoCommit(true);
        }
    }

    private static int schema(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("PRAGMA user_version")) {
            return row.next() ? row.getInt(1) : 0;
        }
    }

    private static String script(int schema) throws IOException {
        try (InputStream in = Ledger.class.getResourceAsStream("ledger-" + schema + ".sql")) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** Something that is read or changed. */
    @FunctionalInterface
    interface Work<T> {
        T with(Connection connection) throws SQLException;
    }

    /** Does the work in one transaction: all of it is on the disk afterwards, or nothing. */
    <T> T inTransaction(Work<T> work) {
        try {
            connection.setAutoCommit(false);
            try {
                T result = work.with(connection);
                connection.commit();
                return result;
            } catch (SQLException | RuntimeException e) {
                connection.rollback();
                throw e;
            } finally {
                connection.setAutoCommit(true);
            }
        } catch (SQLException e) {
            throw new MillraceException(
                    Blame.RESOURCES,
                    "the ledger cannot be read or written (" + e.getMessage() + "): see whether the disk is full",
                    e);
        }
    }

    @Override
    public void close() {
        try {
            connection.close();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
