// SPDX-License-Identifier: Apache-2.0
package io.millrace.gather;

import static org.assertj.core.api.Assertions.assertThat;

import io.millrace.gather.SourceSpec.GroupSpec;
import io.millrace.gather.SourceSpec.GroupSpec.TimePick;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The same generated rows, good and bad, written in every format: the same rows are rejected, for the same reasons. */
class EveryFormatTest {
    private static final List<String> COLUMNS = List.of("id", "at", "until", "amount", "kind");
    private static final String[] TIMES = {
        "2026-01-31 10:00:00",
        "2026-03-29T02:30:00.123456",
        "1969-12-31T23:59:59Z",
        "2024-02-29",
        "2026-02-30",
        "2026-01-31 25:00",
        "31.1.2026",
        "soon",
        "",
        "  ",
        "1767225600"
    };
    private static final String[] AMOUNTS = {
        "12.50", "-3", "1e2", "", "12,50", "free", "NaN", "9".repeat(30), "1e30", "+0.005"
    };
    private static final String[] KINDS = {"visit", "order", "refund", "", "a \"b\" <c> & d", "\u00fcber \ud83d\ude00"};

    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit sets it before each test
    Path folder;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void the_same_rows_are_rejected_for_the_same_reasons(long seed) throws Exception {
        List<List<String>> rows = rows(new Random(seed));

        same(
                rows,
                source -> source.column("type", "kind").column("customer", "id").column("end", "until"));
    }

    @Test
    void rows_that_are_several_events_are_the_same() throws Exception {
        same(
                rows(new Random(6)),
                source -> source.event("began", "at")
                        .event("ended ${kind}", "until")
                        .column("case", "id")
                        .ended("kind", "refund"));
    }

    @Test
    void rows_that_are_grouped_are_the_same() throws Exception {
        same(
                rows(new Random(7)),
                source -> source.type("${kind}")
                        .column("customer", "id")
                        .group(new GroupSpec("id", TimePick.LAST, List.of("amount"))));
    }

    @Test
    void a_pattern_and_a_comma_are_for_texts_in_every_format() throws Exception {
        same(
                rows(new Random(8)),
                source -> source.time("d.M.yyyy")
                        .decimal(',')
                        .column("type", "kind")
                        .column("customer", "id"));
    }

    private void same(List<List<String>> rows, UnaryOperator<Source> described) throws Exception {
        Set<String> told = new LinkedHashSet<>();
        for (Path file : List.of(csv(rows), jsonLines(rows), jsonArray(rows), xes(rows), parquet(rows))) {
            Source source = described.apply(Source.of(file).column("time", "at").column("value", "amount"));
            ToldEvents events = new ToldEvents();
            RowCounts counts = source.read(events);
            assertThat(counts.read()).isEqualTo(rows.size());
            assertThat(counts.rejected()).isBetween(20L, rows.size() - 1L);
            told.add("mapped %d unmapped %d rejected %d\n%s\n%s"
                    .formatted(
                            counts.mapped(),
                            counts.unmapped(),
                            counts.rejected(),
                            counts.reasons().stream()
                                    .map(EveryFormatTest::reason)
                                    .sorted()
                                    .collect(Collectors.joining("\n")),
                            String.join("\n", events.events())));
        }
        assertThat(told).as("outcomes in five formats").hasSize(1);
    }

    private static String reason(RowCounts.Reason reason) {
        return reason.rows() + " " + reason.reason() + " "
                + reason.examples().stream()
                        .map(example -> example.column() + "=" + example.value())
                        .toList();
    }

    private static List<List<String>> rows(Random random) {
        List<List<String>> rows = new ArrayList<>();
        // every column has a value somewhere, else formats with an open header do not have it
        rows.add(List.of("c0", TIMES[0], TIMES[0], "1", "visit"));
        for (int i = 0; i < 400; i++) {
            rows.add(List.of(
                    random.nextInt(20) == 0 ? "" : "c" + random.nextInt(60),
                    TIMES[random.nextInt(random.nextInt(3) == 0 ? TIMES.length : 4)],
                    random.nextInt(3) == 0 ? TIMES[random.nextInt(TIMES.length)] : "",
                    AMOUNTS[random.nextInt(random.nextInt(3) == 0 ? AMOUNTS.length : 3)],
                    KINDS[random.nextInt(KINDS.length)]));
        }
        return rows;
    }

    private Path csv(List<List<String>> rows) throws IOException {
        StringBuilder text = new StringBuilder(String.join(",", COLUMNS)).append('\n');
        rows.forEach(row -> text.append(row.stream()
                        .map(cell -> '"' + cell.replace("\"", "\"\"") + '"')
                        .collect(Collectors.joining(",")))
                .append('\n'));
        return Files.writeString(folder.resolve("rows.csv"), text);
    }

    private Path jsonLines(List<List<String>> rows) throws IOException {
        return Files.writeString(
                folder.resolve("rows.jsonl"),
                rows.stream().map(EveryFormatTest::json).collect(Collectors.joining("\n")));
    }

    private Path jsonArray(List<List<String>> rows) throws IOException {
        return Files.writeString(
                folder.resolve("rows.json"),
                rows.stream().map(EveryFormatTest::json).collect(Collectors.joining(",\n", "[\n", "]\n")));
    }

    private static String json(List<String> row) {
        List<String> members = new ArrayList<>();
        for (int i = 0; i < COLUMNS.size(); i++) {
            if (!row.get(i).isEmpty()) {
                members.add(
                        "\"%s\": \"%s\"".formatted(COLUMNS.get(i), row.get(i).replace("\"", "\\\"")));
            }
        }
        return "{" + String.join(", ", members) + "}";
    }

    private Path xes(List<List<String>> rows) throws IOException {
        StringBuilder text = new StringBuilder("<log><trace>\n");
        for (List<String> row : rows) {
            text.append("<event>");
            for (int i = 0; i < COLUMNS.size(); i++) {
                text.append("<string key=\"%s\" value=\"%s\"/>"
                        .formatted(
                                COLUMNS.get(i),
                                row.get(i)
                                        .replace("&", "&amp;")
                                        .replace("<", "&lt;")
                                        .replace("\"", "&quot;")));
            }
            text.append("</event>\n");
        }
        return Files.writeString(folder.resolve("rows.xes"), text.append("</trace></log>\n"));
    }

    private Path parquet(List<List<String>> rows) throws SQLException {
        Path file = folder.resolve("rows.parquet");
        try (DuckDBConnection database = (DuckDBConnection) DriverManager.getConnection("jdbc:duckdb:");
                var statement = database.createStatement()) {
            statement.execute("CREATE TABLE t (\"" + String.join("\" VARCHAR, \"", COLUMNS) + "\" VARCHAR)");
            try (DuckDBAppender table = database.createAppender(DuckDBConnection.DEFAULT_SCHEMA, "t")) {
                for (List<String> row : rows) {
                    table.beginRow();
                    for (String cell : row) {
                        table.append(cell);
                    }
                    table.endRow();
                }
            }
            statement.execute("COPY t TO '" + file + "' (FORMAT parquet)");
        }
        return file;
    }
}
