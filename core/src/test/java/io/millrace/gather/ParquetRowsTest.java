// SPDX-License-Identifier: Apache-2.0
package io.millrace.gather;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.millrace.event.MillraceException;
import io.millrace.event.RawEvent;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoField;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Parquet files written here by DuckDB, and one written by pyarrow. */
class ParquetRowsTest {
    private static final String AT = "TIMESTAMPTZ '1970-01-02 00:00:00+00' AS at";

    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit sets it before each test
    Path folder;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "'x y '::VARCHAR | x y",
                "42::TINYINT | 42",
                "18446744073709551615::UBIGINT | 18446744073709551615",
                "(-12345678901234567890123456789012345.67)::DECIMAL(38,2) | -12345678901234567890123456789012345.67",
                "1.50::DECIMAL(18,4) | 1.5000",
                "17850.0::DOUBLE | 17850",
                "0.1::DOUBLE | 0.1",
                "12.34::FLOAT | 12.34",
                "1e25::DOUBLE | 1e+25",
                "'nan'::DOUBLE | nan",
                "true | true",
                "DATE '1969-12-31' | 1969-12-31",
                "TIME '10:00:00' | 10:00:00",
                "TIMESTAMP '1969-12-31 23:59:59.999999' | 1969-12-31T23:59:59.999999",
                "TIMESTAMP_S '2024-02-29 10:00:00' | 2024-02-29T10:00:00",
                "TIMESTAMP_MS '2024-02-29 10:00:00.5' | 2024-02-29T10:00:00.5",
                "TIMESTAMP_NS '2024-02-29 10:00:00.123456789' | 2024-02-29T10:00:00.123456789",
                "TIMESTAMPTZ '1900-01-01 01:00:00+01' | 1900-01-01T00:00:00Z",
                "'x'::ENUM('x') | x",
                "[1, 2] | [1,2]",
                "MAP {'a': 1} | {\"a\":1}",
                "'J\\xC3\\xBCrgen'::BLOB | Jürgen",
                "'\\xFF\\x00'::BLOB | \\xFF\\x00",
                "uuid '357053b5-527c-48ec-b708-1e7342834652' | 357053b5-527c-48ec-b708-1e7342834652"
            })
    void a_value_of_any_type_is_its_text(String sql, String text) throws Exception {
        RawEvent event = source("SELECT " + AT + ", " + sql + " AS x").read().only();

        assertThat(event.fields().value("x")).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"NULL::INTEGER", "''", "' '", "[]::INTEGER[]", "NULL::TIMESTAMP"})
    void nothing_is_an_empty_cell(String sql) throws Exception {
        assertThat(source("SELECT " + AT + ", " + sql + " AS x")
                        .read()
                        .only()
                        .fields()
                        .value("x"))
                .isNull();
    }

    @Test
    void fields_of_a_struct_are_dotted_columns_and_odd_names_are_kept() throws Exception {
        RawEvent event = source(
                        "SELECT " + AT
                                + ", {'id': 7, 'in': {'it''s': 'deep'}, 'l': [{'a': 1}]} AS user, 1 AS \"a \"\"b\"\"\", NULL::STRUCT(z INTEGER) AS none")
                .column("customer", "user.id")
                .read()
                .only();

        assertThat(event.customer()).isEqualTo("7");
        assertThat(event.fields().value("user.in.it's")).isEqualTo("deep");
        assertThat(event.fields().value("user.l")).isEqualTo("[{\"a\":1}]");
        assertThat(event.fields().value("a \"b\"")).isEqualTo("1");
        assertThat(event.fields().value("none.z")).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1900-01-01T00:00:00",
                "1969-12-31T23:59:59.999999",
                "1970-01-01T00:00:00",
                "1996-02-29T12:00:00.000001",
                "2026-03-29T01:59:59.999999",
                "2026-03-29T03:00:00",
                "2026-10-25T01:30:00",
                "2026-10-25T04:00:00.5",
                "9999-12-31T23:59:59.999999"
            })
    void times_are_exact_to_the_microsecond_with_and_without_a_zone(String text) throws Exception {
        LocalDateTime time = LocalDateTime.parse(text);
        long utc = micros(time, ZoneOffset.UTC);
        Path file = write("SELECT make_timestamp(%d) AS local, make_timestamptz(%d) AS instant".formatted(utc, utc));

        RawEvent event = Source.of(file)
                .type("visit")
                .column("time", "local")
                .column("end", "instant")
                .zone("Europe/Berlin")
                .read()
                .only();

        assertThat(event.time())
                .isEqualTo(micros(time, ZoneId.of("Europe/Berlin").getRules().getOffset(time)));
        assertThat(event.end()).isEqualTo(utc);
    }

    @Test
    void ten_thousand_random_times_come_back() throws Exception {
        long[] micros = new Random(17)
                .longs(10_000, -62_135_596_800_000_000L, 253_402_300_800_000_000L)
                .toArray();
        StringBuilder values = new StringBuilder();
        for (long one : micros) {
            values.append(values.isEmpty() ? "" : ",").append('(').append(one).append(')');
        }
        Path file = write("SELECT make_timestamptz(m) AS at, m FROM (VALUES " + values + ") v(m)");

        List<RawEvent> events =
                Source.of(file).type("visit").column("time", "at").read().events();

        assertThat(events.stream().mapToLong(RawEvent::time).toArray()).isEqualTo(micros);
    }

    @Test
    void a_time_that_no_calendar_holds_and_a_number_that_is_too_large_cost_their_rows_alone() throws Exception {
        Path file = write("SELECT * FROM (VALUES (TIMESTAMPTZ 'infinity', 1e18::DOUBLE), (NULL, 2), "
                + "(make_timestamptz(-9000000000000000000), -1e300), (make_timestamptz(9000000000000000000), 'nan'), "
                + "(make_timestamptz(0), 3)) v(\"at\", x)");

        Source.Harvest harvest =
                Source.of(file).type("${x}").column("time", "at").read();

        assertThat(harvest.only().type()).isEqualTo("3");
        assertThat(harvest.counts().rejected()).isEqualTo(4);
        assertThat(harvest.counts().reasons().stream().map(RowCounts.Reason::reason))
                .allMatch(reason -> reason.startsWith("no date") || reason.startsWith("not a date in ISO form"));
    }

    @Test
    void the_format_of_the_configuration_is_for_texts_and_leaves_typed_columns_alone() throws Exception {
        Path file = write(
                "SELECT TIMESTAMP '1970-01-02 00:00:00' AS at, '3.1.1970' AS until, 1234.5 AS v UNION ALL SELECT NULL, NULL, NULL");

        Source.Harvest harvest = Source.of(file)
                .type("visit")
                .column("time", "at")
                .column("end", "until")
                .column("value", "v")
                .time("d.M.yyyy")
                .decimal(',')
                .read();

        assertThat(harvest.only().end() - harvest.only().time()).isEqualTo(86_400_000_000L);
        assertThat(harvest.only().value()).isEqualTo(123_450);
        assertThat(harvest.counts().reasons().get(0).examples().get(0).line()).isEqualTo(2);
    }

    @Test
    void a_whole_number_may_be_a_count_since_1970() throws Exception {
        Path file = write("SELECT 86400000::BIGINT AS at, DATE '1970-01-03' AS until");

        RawEvent event = Source.of(file)
                .type("visit")
                .column("time", "at")
                .column("end", "until")
                .time("epoch-millis")
                .read()
                .only();

        assertThat(event.time()).isEqualTo(86_400_000_000L);
        assertThat(event.end()).isEqualTo(2 * 86_400_000_000L);
    }

    @Test
    void the_old_timestamps_of_spark_are_instants_in_utc() throws Exception {
        Path file = folder.resolve("int96.parquet");
        try (InputStream bytes = Objects.requireNonNull(ParquetRowsTest.class.getResourceAsStream("int96.parquet"))) {
            Files.copy(bytes, file);
        }

        Source.Harvest harvest = Source.of(file)
                .type("visit")
                .column("time", "at")
                .zone("Europe/Berlin")
                .read();

        assertThat(harvest.events())
                .extracting(RawEvent::time)
                .containsExactly(
                        micros(LocalDateTime.parse("1900-01-01T00:00:00"), ZoneOffset.UTC),
                        micros(LocalDateTime.parse("2026-03-29T01:30:00.123456"), ZoneOffset.UTC));
        assertThat(harvest.counts().rejected()).isEqualTo(1);
    }

    @Test
    void rows_come_in_the_order_of_the_file_over_many_groups() throws Exception {
        Path file = folder.resolve("many.parquet");
        execute("COPY (SELECT i, make_timestamptz(i * 1000000) AS at FROM range(300000) r(i)) TO '" + file
                + "' (FORMAT parquet, ROW_GROUP_SIZE 2048)");
        long[] next = {0};

        RowCounts counts = Source.of(file).type("visit").column("time", "at").read(event -> {
            assertThat(event.time()).isEqualTo(next[0]++ * 1_000_000L);
            return null;
        });

        assertThat(counts.mapped()).isEqualTo(300_000);
    }

    @Test
    void the_first_letters_tell_and_the_path_is_taken_as_it_stands() throws Exception {
        Path odd = Files.createDirectories(folder.resolve("day=1/[x]*, it's"));
        Path file = odd.resolve("export of b?.dat");
        execute("COPY (SELECT " + AT + ") TO '" + file.toString().replace("'", "''") + "' (FORMAT parquet)");

        RawEvent event =
                Source.of(file).type("visit").column("time", "at").read().only();

        assertThat(event.time()).isEqualTo(86_400_000_000L);
        assertThat(event.fields().value("day")).isNull();
    }

    @Test
    void a_look_up_file_may_be_parquet() throws Exception {
        Path people = write("SELECT 'k1' AS key, 'Ann' AS name, DATE '1970-01-03' AS born");
        Path rows = folder.resolve("rows.csv");
        Files.writeString(rows, "at,who\n2.1.1970,k1\n");

        Source.Harvest harvest = Source.of(rows)
                .time("d.M.yyyy")
                .column("customer", "who")
                .event("visit", "at")
                .event("birth", "born")
                .join(new SourceSpec.JoinSpec(
                        people,
                        "millrace.yaml:9",
                        Source.of(rows).time("d.M.yyyy").format(),
                        "who",
                        "key",
                        Map.of("agent", "name", "born", "born")))
                .read();

        assertThat(harvest.events()).extracting(RawEvent::agent).containsExactly("Ann", "Ann");
        assertThat(harvest.events().get(1).time()).isEqualTo(2 * 86_400_000_000L);
    }

    @Test
    void two_columns_that_differ_in_case_are_two_columns() throws Exception {
        Path file = write("SELECT " + AT + ", 'small' AS who, 'x' AS hhh");
        byte[] bytes = Files.readAllBytes(file);
        // a database that knows no case cannot write it; the schema can hold it
        String text = new String(bytes, StandardCharsets.ISO_8859_1).replace("hhh", "WHO");
        Files.write(file, text.getBytes(StandardCharsets.ISO_8859_1));

        RawEvent event = Source.of(file)
                .type("visit")
                .column("time", "at")
                .column("customer", "WHO")
                .column("agent", "who")
                .read()
                .only();

        assertThat(event.customer()).isEqualTo("x");
        assertThat(event.agent()).isEqualTo("small");
    }

    @Test
    void a_file_that_is_no_whole_parquet_file_is_one_sentence() throws Exception {
        Path good = write("SELECT make_timestamptz(i * 1000000) AS at, 'c' || i AS who FROM range(20000) r(i)");
        byte[] bytes = Files.readAllBytes(good);

        refused(new byte[0], "a.parquet is empty");
        refused("id,at\n".getBytes(StandardCharsets.UTF_8), "is named like a Parquet file but does not begin like one");
        refused("PAR1".getBytes(StandardCharsets.UTF_8), "breaks off before the end of a Parquet file");
        refused(Arrays.copyOf(bytes, bytes.length / 2), "breaks off before the end of a Parquet file");
        refused("PARE____PARE".getBytes(StandardCharsets.UTF_8), "is an encrypted Parquet file");
        byte[] footer = bytes.clone();
        Arrays.fill(footer, bytes.length - 60, bytes.length - 12, (byte) 0xff);
        refused(footer, "a.parquet is damaged, or Parquet of an unknown kind: it cannot be read behind row 0");
        byte[] length = bytes.clone();
        length[bytes.length - 5] = 0x7f;
        refused(length, "a.parquet is damaged, or Parquet of an unknown kind: it cannot be read behind row 0");
    }

    private void refused(byte[] bytes, String sentence) throws IOException {
        Path file = folder.resolve("a.parquet");
        Files.write(file, bytes);

        assertThatThrownBy(Source.of(file).type("visit").column("time", "at")::read)
                .isInstanceOf(MillraceException.class)
                .hasMessageContaining(sentence)
                .hasMessageNotContaining("\n")
                .hasMessageNotContaining(folder.toString());
    }

    private Source source(String query) throws SQLException {
        return Source.of(write(query)).type("visit").column("time", "at");
    }

    private Path write(String query) throws SQLException {
        Path file = folder.resolve("rows.parquet");
        execute("COPY (" + query + ") TO '" + file + "' (FORMAT parquet)");
        return file;
    }

    private static void execute(String sql) throws SQLException {
        try (Connection database = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = database.createStatement()) {
            statement.execute(sql);
        }
    }

    private static long micros(LocalDateTime time, ZoneOffset offset) {
        return time.toEpochSecond(offset) * 1_000_000L + time.get(ChronoField.MICRO_OF_SECOND);
    }
}
