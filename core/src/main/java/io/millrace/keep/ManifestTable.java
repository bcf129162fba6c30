// SPDX-License-Identifier: Apache-2.0
package io.millrace.keep;

import io.millrace.event.FlowKind;
import io.millrace.event.Party;
import io.millrace.event.StagePair;
import io.millrace.event.Touchpoint;
import io.millrace.event.ValueSeen;
import io.millrace.gather.RowCounts;
import io.millrace.gather.RowCounts.Example;
import io.millrace.gather.RowCounts.Reason;
import io.millrace.keep.SegmentFile.Kind;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The manifest in SQL: the latest version of the log, with everything that is too small for a segment. */
final class ManifestTable {
    private static final List<String> TABLES =
            List.of("log_version", "segment", "touchpoint", "attribute", "reason", "example");

    private final Connection connection;

    ManifestTable(Connection connection) {
        this.connection = connection;
    }

    /** The number of the latest version, or 0. */
    long latest() throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SELECT coalesce(max(id), 0) FROM log_version")) {
            row.next();
            return row.getLong(1);
        }
    }

    /** Replaces whatever version there was. */
    void replace(long id, LogVersion version, long now) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            for (String table : TABLES) {
                statement.executeUpdate("DELETE FROM " + table);
            }
        }
        RowCounts rows = version.rows();
        insert(
                "log_version",
                List.of(
                        id,
                        version.fingerprint(),
                        version.asOf(),
                        rows.mapped(),
                        rows.unmapped(),
                        rows.rejected(),
                        now,
                        version.channelSeen().known(),
                        version.channelSeen().late()));
        for (SegmentFile file : version.segments()) {
            insert(
                    "segment",
                    List.of(
                            id,
                            file.path(),
                            file.kind().name(),
                            file.slice(),
                            file.rows(),
                            file.bytes(),
                            file.checksum()));
        }
        for (int code = 0; code < version.touchpoints().size(); code++) {
            insertTouchpoint(id, code, version.touchpoints().get(code));
        }
        for (int place = 0; place < version.attributes().size(); place++) {
            KeptAttribute attribute = version.attributes().get(place);
            insert(
                    "attribute",
                    List.of(
                            id,
                            place,
                            attribute.name(),
                            attribute.seen().known(),
                            attribute.seen().late()));
        }
        for (int place = 0; place < rows.reasons().size(); place++) {
            insertReason(id, place, rows.reasons().get(place));
        }
    }

    private void insertTouchpoint(long id, int code, Touchpoint touchpoint) throws SQLException {
        List<@Nullable Object> values = new ArrayList<>(List.of(
                id,
                code,
                touchpoint.name(),
                touchpoint.stage(),
                touchpoint.lane(),
                touchpoint.flow().name(),
                touchpoint.manual() ? 1 : 0,
                touchpoint.by().name()));
        values.add(touchpoint.declaredSeconds());
        values.add(touchpoint.defect() ? 1 : 0);
        values.add(touchpoint.exit());
        StagePair enables = touchpoint.enables();
        values.add(enables == null ? null : enables.from());
        values.add(enables == null ? null : enables.to());
        values.add(touchpoint.handsTo());
        insert("touchpoint", values);
    }

    private void insertReason(long id, int place, Reason reason) throws SQLException {
        insert(
                "reason",
                List.of(id, place, reason.source(), reason.rejected() ? 1 : 0, reason.reason(), reason.rows()));
        for (int i = 0; i < reason.examples().size(); i++) {
            Example example = reason.examples().get(i);
            insert("example", List.of(id, place, i, example.file(), example.line(), example.column(), example.value()));
        }
    }

    private void insert(String table, List<? extends @Nullable Object> values) throws SQLException {
        String places = "?" + ", ?".repeat(values.size() - 1);
        try (PreparedStatement insert =
                connection.prepareStatement("INSERT INTO " + table + " VALUES (" + places + ")")) {
            for (int i = 0; i < values.size(); i++) {
                insert.setObject(i + 1, values.get(i));
            }
            insert.executeUpdate();
        }
    }

    /** The latest version. */
    Optional<LogVersion> read() throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(
                        "SELECT id, fingerprint, as_of, rows_mapped, rows_unmapped, rows_rejected, channel_known, channel_late"
                                + " FROM log_version ORDER BY id DESC")) {
            return row.next()
                    ? Optional.of(new LogVersion(
                            row.getString(2),
                            row.getLong(3),
                            touchpoints(),
                            attributes(),
                            new ValueSeen(row.getInt(7), row.getInt(8)),
                            new RowCounts(
                                    row.getLong(4) + row.getLong(5) + row.getLong(6),
                                    row.getLong(4),
                                    row.getLong(5),
                                    row.getLong(6),
                                    reasons()),
                            segments()))
                    : Optional.empty();
        }
    }

    private List<SegmentFile> segments() throws SQLException {
        List<SegmentFile> segments = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(
                        "SELECT path, kind, slice, row_count, bytes, checksum FROM segment ORDER BY slice, path")) {
            while (row.next()) {
                segments.add(new SegmentFile(
                        row.getString(1),
                        Kind.valueOf(row.getString(2)),
                        row.getInt(3),
                        row.getInt(4),
                        row.getLong(5),
                        row.getLong(6)));
            }
        }
        return segments;
    }

    private List<Touchpoint> touchpoints() throws SQLException {
        List<Touchpoint> touchpoints = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(
                        "SELECT name, stage, lane, flow, manual, party, declared_seconds, defect,"
                                + " exit_name, enables_from, enables_to, hands_to FROM touchpoint ORDER BY code")) {
            while (row.next()) {
                double declared = row.getDouble(7);
                touchpoints.add(new Touchpoint(
                        row.getString(1),
                        row.getInt(2),
                        row.getInt(3),
                        FlowKind.valueOf(row.getString(4)),
                        row.getInt(5) == 1,
                        Party.valueOf(row.getString(6)),
                        row.getObject(7) == null ? null : declared,
                        row.getInt(8) == 1,
                        row.getString(9),
                        row.getObject(10) == null ? null : new StagePair(row.getInt(10), row.getInt(11)),
                        row.getInt(12)));
            }
        }
        return touchpoints;
    }

    private List<KeptAttribute> attributes() throws SQLException {
        List<KeptAttribute> attributes = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SELECT name, known, late FROM attribute ORDER BY place")) {
            while (row.next()) {
                attributes.add(new KeptAttribute(row.getString(1), new ValueSeen(row.getInt(2), row.getInt(3))));
            }
        }
        return attributes;
    }

    private List<Reason> reasons() throws SQLException {
        List<Reason> reasons = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(
                        "SELECT place, source, rejected, reason, row_count FROM reason ORDER BY place")) {
            while (row.next()) {
                reasons.add(new Reason(
                        row.getString(2),
                        row.getInt(3) == 1,
                        row.getString(4),
                        row.getLong(5),
                        examples(row.getInt(1))));
            }
        }
        return reasons;
    }

    private List<Example> examples(int reason) throws SQLException {
        List<Example> examples = new ArrayList<>();
        try (PreparedStatement select = connection.prepareStatement(
                "SELECT file, line, column_name, value FROM example WHERE reason = ? ORDER BY place")) {
            select.setInt(1, reason);
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    examples.add(new Example(row.getString(1), row.getLong(2), row.getString(3), row.getString(4)));
                }
            }
        }
        return examples;
    }
}
