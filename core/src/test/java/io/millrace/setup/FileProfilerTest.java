// SPDX-License-Identifier: Apache-2.0
package io.millrace.setup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.millrace.event.MillraceException;
import io.millrace.gather.FileFormat;
import io.millrace.gather.SourceSpec.CsvFormat;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Generated files as strange systems write them. */
class FileProfilerTest {
    private static final String ROWS = """
            Auftrag;Kunde;Angelegt am;Betrag
            A-1001;Müller;31.01.2026 09:15;1.234,50
            A-1002;Jürgens;01.02.2026 10:00;99,90
            A-1003;Müller;02.02.2026 11:30;12,00
            """;

    @TempDir
    private Path folder = Path.of(".");

    @Test
    void a_german_export_in_windows_1252_is_read_as_it_is_written() throws IOException {
        FileProfile profile = FileProfiler.profile(write("a.csv", ROWS, Charset.forName("windows-1252")));

        assertThat(profile.format())
                .isEqualTo(new CsvFormat(';', "windows-1252", ',', "d.M.yyyy H:mm", ZoneOffset.UTC));
        assertThat(profile.columns())
                .extracting(ColumnProfile::name)
                .containsExactly("Auftrag", "Kunde", "Angelegt am", "Betrag");
        assertThat(kind(profile, "Angelegt am")).isEqualTo(ColumnKind.TIME);
        assertThat(kind(profile, "Betrag")).isEqualTo(ColumnKind.NUMBER);
        assertThat(profile.first().get(0)).containsExactly("A-1001", "Müller", "31.01.2026 09:15", "1.234,50");
        assertThat(profile.rows()).isEqualTo(3);
        assertThat(profile.rowsExact()).isTrue();
    }

    @Test
    void wide_charsets_marks_and_gzip_change_nothing() throws IOException {
        for (Charset charset : List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)) {
            FileProfile bare = FileProfiler.profile(write("bare.csv", ROWS, charset));
            FileProfile marked = FileProfiler.profile(write("marked.csv", "\ufeff" + ROWS, charset));
            FileProfile packed = FileProfiler.profile(packed("packed.csv.gz", ROWS.getBytes(charset)));

            assertThat(bare.format().charset()).isEqualTo(charset.name());
            assertThat(marked.first()).isEqualTo(bare.first());
            assertThat(packed.first()).isEqualTo(bare.first());
            assertThat(marked.columns()).extracting(ColumnProfile::name).first().isEqualTo("Auftrag");
        }
    }

    @Test
    void tab_pipe_and_runs_of_blanks_are_delimiters() throws IOException {
        assertThat(delimiter("id\tat\tamount\n1\t2026-01-01\t5\n")).isEqualTo('\t');
        assertThat(delimiter("id|at|amount\n1|2026-01-01|5\n")).isEqualTo('|');
        assertThat(delimiter("  id   at          amount\n  1    20260101     5.0\n  12   20260103    15.0\n"))
                .isEqualTo(' ');
        assertThat(FileProfiler.profile(folder.resolve("d.csv")).first().get(1))
                .containsExactly("12", "20260103", "15.0");
    }

    @Test
    void quoted_line_ends_do_not_make_rows() throws IOException {
        FileProfile profile = FileProfiler.profile(write(
                "q.csv",
                "id,at,text\n1,2026-01-01,\"first\nsecond, third\"\n2,2026-01-02,\"x\"\n",
                StandardCharsets.UTF_8));

        assertThat(profile.rows()).isEqualTo(2);
        assertThat(profile.first().get(0)).contains("first\nsecond, third");
    }

    @Test
    void days_and_months_that_could_be_swapped_are_named() throws IOException {
        FileProfile open = FileProfiler.profile(
                write("o.csv", "id,at\n1,03/04/2026\n2,05/06/2026\n3,07/08/2026\n", StandardCharsets.UTF_8));
        FileProfile settled = FileProfiler.profile(
                write("s.csv", "id,at\n1,03/04/2026\n2,05/06/2026\n3,07/28/2026\n", StandardCharsets.UTF_8));

        assertThat(open.column("at").orElseThrow().otherPatterns()).hasSize(1);
        assertThat(settled.column("at").orElseThrow().timePattern()).isEqualTo("M/d/yyyy");
        assertThat(settled.column("at").orElseThrow().otherPatterns()).isEmpty();
    }

    @Test
    void one_time_column_settles_the_order_of_days_for_the_others() throws IOException {
        FileProfile profile = FileProfiler.profile(write(
                "two.csv", "id,made,sent\n1,03/04/2026,28/04/2026\n2,05/06/2026,30/06/2026\n", StandardCharsets.UTF_8));

        assertThat(profile.column("made").orElseThrow().timePattern()).isEqualTo("d/M/yyyy");
    }

    @Test
    void zeros_and_words_for_nothing_are_no_dates_and_do_not_spoil_a_column() throws IOException {
        FileProfile profile = FileProfiler.profile(write(
                "z.csv",
                "id,closed\n1,2026-01-01\n2,0000-00-00\n3,NULL\n4,2026-01-05\n5,NaT\n",
                StandardCharsets.UTF_8));

        assertThat(profile.column("closed").orElseThrow())
                .satisfies(column -> assertThat(column.kind()).isEqualTo(ColumnKind.TIME))
                .satisfies(column -> assertThat(column.filled()).isCloseTo(0.4, within(1e-9)));
    }

    @Test
    void counts_since_1970_are_times_where_the_column_speaks_of_one() throws IOException {
        FileProfile profile = FileProfiler.profile(write(
                "e.csv",
                "order_no,occurred_at\n1767225600,1767225600000\n1767225601,1767225700000\n",
                StandardCharsets.UTF_8));

        assertThat(kind(profile, "occurred_at")).isEqualTo(ColumnKind.TIME);
        assertThat(profile.format().time()).isEqualTo("epoch-millis");
        assertThat(kind(profile, "order_no")).isNotEqualTo(ColumnKind.TIME);
    }

    @Test
    void a_file_that_begins_with_its_data_is_refused_in_one_sentence() throws IOException {
        Path file = write("h.csv", "00004,19970101,2,29.33\n00004,19970118,2,29.73\n", StandardCharsets.UTF_8);

        assertThatThrownBy(() -> FileProfiler.profile(file))
                .isInstanceOf(MillraceException.class)
                .hasMessageContaining("h.csv has no header line, it begins with 00004, 19970101");
    }

    @Test
    void json_lines_are_profiled_by_their_fields() throws IOException {
        FileProfile profile = FileProfiler.profile(write("e.jsonl", """
                {"ts": "2026-01-01T10:00:00Z", "visitor": "C1", "context": {"source": "ads"}}
                {"ts": "2026-01-01T10:05:00Z", "visitor": "C2", "late": 5}
                """, StandardCharsets.UTF_8));

        assertThat(profile.kind()).isEqualTo(FileFormat.JSON);
        assertThat(profile.columns())
                .extracting(ColumnProfile::name)
                .containsExactly("ts", "visitor", "context.source", "late");
        assertThat(profile.column("late").orElseThrow().filled()).isEqualTo(0.5);
        assertThat(profile.first()).allSatisfy(row -> assertThat(row).hasSize(4));
    }

    @Test
    void of_a_large_file_only_the_beginning_and_scattered_rows_are_read() throws IOException {
        Path file = folder.resolve("large.csv");
        int rows = 1_500_000;
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            out.write("order_id,customer_id,placed_at,total\n");
            for (int i = 0; i < rows; i++) {
                out.write("O%07d,C%06d,2026-01-%02d 10:00:00,%d.50%n"
                        .formatted(i, i % 300_000, 1 + i / 50_000, 10 + i % 90));
            }
        }

        FileProfile profile = FileProfiler.profile(file);

        assertThat(profile.rowsExact()).isFalse();
        assertThat(profile.rowsSeen()).isLessThan(700_000);
        assertThat((double) profile.rows()).isCloseTo(rows, within(rows * 0.02));
        assertThat(profile.random()).hasSizeGreaterThan(90);
        assertThat(new HashSet<>(profile.random())).hasSizeGreaterThan(90);
        assertThat(profile.random().get(profile.random().size() - 1).get(2))
                .startsWith("2026-01-")
                .isGreaterThan("2026-01-25");
        assertThat(FileProfiler.profile(file).random()).isEqualTo(profile.random());
    }

    private static ColumnKind kind(FileProfile profile, String column) {
        return profile.column(column).orElseThrow().kind();
    }

    private char delimiter(String text) throws IOException {
        Character delimiter = FileProfiler.profile(write("d.csv", text, StandardCharsets.UTF_8))
                .format()
                .delimiter();
        return delimiter == null ? '?' : delimiter;
    }

    private Path write(String name, String text, Charset charset) throws IOException {
        return Files.write(folder.resolve(name), text.getBytes(charset));
    }

    private Path packed(String name, byte[] bytes) throws IOException {
        Path file = folder.resolve(name);
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(file))) {
            out.write(bytes);
        }
        return file;
    }
}
