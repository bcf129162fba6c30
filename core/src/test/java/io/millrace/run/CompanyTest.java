// SPDX-License-Identifier: Apache-2.0
package io.millrace.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.millrace.event.MillraceException;
import io.millrace.keep.ImportEntry;
import io.millrace.keep.Store;
import io.millrace.keep.StoreWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A generated company, real SQLite, real Parquet. */
class CompanyTest {
    @TempDir
    private Path folder = Path.of("");

    private Path config = Path.of("");
    private Company company = new Company(Path.of(""), null, Path.of(""));

    @BeforeEach
    void write() throws IOException {
        config = SmallCompany.write(folder, 1);
        company = new Company(config, null, null);
    }

    private String shown() {
        return document(company.open(Progress.SILENT));
    }

    private String fromFiles() {
        return document(MillraceRun.open(config, null, Progress.SILENT));
    }

    private static String document(MillraceRun run) {
        return RunDocument.of(run, View.ALL).toString();
    }

    private List<String> notes() {
        return company.open(Progress.SILENT).configuration().notes();
    }

    @Test
    void what_is_kept_shows_what_the_files_show() throws IOException {
        String files = fromFiles();
        ImportResult imported = company.importFiles(Progress.SILENT);
        assertThat(imported.changed()).isTrue();
        assertThat(imported.live()).extracting(ImportEntry::use).containsExactly("orders", "tickets");
        Files.delete(folder.resolve("orders.csv"));
        Files.delete(folder.resolve("tickets.csv"));
        assertThat(shown()).isEqualTo(files);
        MillraceRun run = company.open(Progress.SILENT);
        assertThat(run.words().attributes()).hasSize(1);
        assertThat(run.words().attributes().get(0).words().find("phone")).isNotNegative();
        assertThat(run.timeline("O7").moments()).isNotEmpty();
    }

    @Test
    void every_rejected_row_is_kept_with_its_reason() throws IOException {
        Files.writeString(folder.resolve("orders.csv"), SmallCompany.orders(4, 4_000));
        company.importFiles(Progress.SILENT);
        long rejected = company.open(Progress.SILENT).rows().rejected();
        Path rejects = java.util.Objects.requireNonNull(company.store().rejects());
        List<String> lines = Files.readAllLines(rejects);
        assertThat(lines.get(0)).isEqualTo("source,file,line,column,value,reason,rows");
        assertThat(rejected).as("more than the examples show").isGreaterThan(20);
        assertThat(lines).hasSize((int) rejected + 1);
        assertThat(lines.subList(1, lines.size())).allMatch(line -> line.startsWith("orders,orders.csv,"));
        List<String> orders = Files.readAllLines(folder.resolve("orders.csv"));
        int line = Integer.parseInt(lines.get((int) rejected).replaceFirst("^orders,orders.csv,(\\d+),.*$", "$1"));
        assertThat(orders.get(line - 1)).contains(",many,");
    }

    @Test
    void the_same_files_again_change_nothing() throws IOException {
        company.importFiles(Progress.SILENT);
        Map<String, Long> before = files();
        assertThat(company.importFiles(Progress.SILENT).changed()).isFalse();
        assertThat(files()).isEqualTo(before);
    }

    private Map<String, Long> files() throws IOException {
        Map<String, Long> files = new TreeMap<>();
        try (Stream<Path> walk = Files.walk(folder.resolve(Company.STORE))) {
            for (Path file : walk.filter(Files::isRegularFile).toList()) {
                String name = file.getFileName().toString();
                if (!name.startsWith("millrace.db-")) {
                    files.put(
                            file.toString(),
                            name.equals("lock")
                                    ? 0
                                    : Files.size(file)
                                            + Files.readString(file, java.nio.charset.StandardCharsets.ISO_8859_1)
                                                    .hashCode());
                }
            }
        }
        return files;
    }

    @Test
    void a_changed_file_takes_the_place_of_the_one_before_until_it_is_taken_back() throws IOException {
        String first = document(company.importAndOpen(Progress.SILENT));
        assertThat(shown()).isEqualTo(first);
        Files.writeString(folder.resolve("orders.csv"), SmallCompany.orders(2, 380));
        assertThat(shown()).isEqualTo(first);
        assertThat(notes()).contains("orders.csv has changed since it was imported: 'millrace import' brings it in");
        company.importFiles(Progress.SILENT);
        String second = shown();
        assertThat(second).isEqualTo(fromFiles()).isNotEqualTo(first);
        company.undo(3, Progress.SILENT);
        assertThat(shown()).isEqualTo(first);
        assertThat(company.store().imports())
                .extracting(entry -> entry.state().name())
                .containsExactly("LIVE", "LIVE", "UNDONE");
        company.redo(3, Progress.SILENT);
        assertThat(shown()).isEqualTo(second);
        assertThat(company.store().imports())
                .extracting(entry -> entry.state().name())
                .containsExactly("SUPERSEDED", "LIVE", "LIVE");
    }

    @Test
    void a_source_whose_only_import_is_taken_back_has_no_rows() throws IOException {
        company.importFiles(Progress.SILENT);
        company.undo(2, Progress.SILENT);
        assertThat(company.open(Progress.SILENT).words().touchpoints())
                .extracting(touchpoint -> touchpoint.name())
                .doesNotContain("ticket");
        assertThatThrownBy(() -> company.undo(2, Progress.SILENT))
                .hasMessageContaining("there is nothing to take back");
        assertThatThrownBy(() -> company.undo(9, Progress.SILENT)).hasMessageContaining("there is no import 9");
    }

    @Test
    void a_changed_configuration_is_answered_from_the_archive() throws IOException {
        company.importFiles(Progress.SILENT);
        Files.writeString(config, Files.readString(config).replace("touchpoint: order,", "touchpoint: checkout,"));
        String files = fromFiles();
        Files.delete(folder.resolve("orders.csv"));
        assertThat(shown()).isEqualTo(files);
        assertThat(notes())
                .anyMatch(note -> note.startsWith("the configuration has changed since the files were imported"));
        company.importFiles(Progress.SILENT);
        assertThat(shown()).isEqualTo(files);
        assertThat(notes()).noneMatch(note -> note.startsWith("the configuration has changed"));
    }

    @Test
    void a_damaged_truncated_or_deleted_segment_is_noticed_and_made_good() throws IOException {
        company.importFiles(Progress.SILENT);
        String shown = shown();
        for (String segment : List.of("events", "cases", "customers")) {
            for (String harm : List.of("flip", "cut", "delete")) {
                Path file = segment(segment);
                harm(file, harm);
                String seen = document(company.open(Progress.SILENT));
                assertThat(seen).as("%s of %s", harm, segment).isEqualTo(shown);
                assertThat(company.store().verify()).isEmpty();
            }
        }
        try (Stream<Path> aside = Files.walk(folder.resolve(Company.STORE).resolve("damaged"))) {
            assertThat(aside.filter(Files::isRegularFile))
                    .as("flipped and cut ones")
                    .hasSize(6);
        }
        harm(segment("events"), "flip");
        assertThat(notes()).anyMatch(note -> note.contains("is not what was written): it was set aside"));
        harm(segment("cases"), "cut");
        assertThat(company.verify(Progress.SILENT))
                .singleElement()
                .satisfies(damage -> assertThat(damage.what()).contains("bytes in place of"));
        assertThat(company.verify(Progress.SILENT)).isEmpty();
    }

    @Test
    void a_damaged_copy_of_a_file_is_noticed_and_copied_anew_while_the_file_is_there() throws IOException {
        company.importFiles(Progress.SILENT);
        String shown = shown();
        ImportEntry orders = company.store().live().get(0);
        Path copy = company.store().archived(orders);
        for (String harm : List.of("flip", "cut", "delete")) {
            harm(copy, harm);
            assertThat(company.verify(Progress.SILENT)).as(harm).singleElement().satisfies(mended -> {
                assertThat(mended.name()).isEqualTo("the copy of orders.csv (import 1)");
                assertThat(mended.good()).isTrue();
            });
            assertThat(company.verify(Progress.SILENT)).isEmpty();
        }
        harm(copy, "flip");
        Files.writeString(folder.resolve("orders.csv"), SmallCompany.orders(9, 10));
        assertThat(company.verify(Progress.SILENT)).singleElement().satisfies(mended -> {
            assertThat(mended.what()).contains("put the file back there and verify again");
            assertThat(mended.good()).isFalse();
        });
        assertThat(shown()).as("the journeys are whole").isEqualTo(shown);
    }

    private Path segment(String kind) throws IOException {
        try (Stream<Path> segments = Files.walk(folder.resolve(Company.STORE).resolve("segments"))) {
            return segments.filter(file -> file.toString().contains(kind))
                    .max(java.util.Comparator.comparingInt(
                                    (Path file) -> file.toString().length())
                            .thenComparing(Path::toString))
                    .orElseThrow();
        }
    }

    private static void harm(Path file, String how) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        switch (how) {
            case "flip" -> {
                bytes[bytes.length / 2] ^= 4;
                Files.write(file, bytes);
            }
            case "cut" -> Files.write(file, java.util.Arrays.copyOf(bytes, bytes.length - 9));
            default -> Files.delete(file);
        }
    }

    @Test
    void a_second_writer_is_told_who_writes_and_readers_go_on() {
        company.importFiles(Progress.SILENT);
        String shown = shown();
        Store store = company.store();
        StoreWriter first = StoreWriter.open(store);
        try {
            assertThatThrownBy(() -> company.importFiles(Progress.SILENT))
                    .hasMessageContaining("is being written by process "
                            + ProcessHandle.current().pid())
                    .extracting(thrown -> ((MillraceException) thrown).blame())
                    .isEqualTo(MillraceException.Blame.IN_USE);
            assertThat(shown()).isEqualTo(shown);
        } finally {
            first.close();
        }
        assertThat(company.importFiles(Progress.SILENT).changed()).isFalse();
    }

    @Test
    void an_import_that_is_given_up_leaves_nothing() throws IOException {
        for (String phase : List.of("reading orders", "building journeys", "keeping")) {
            assertThatThrownBy(() -> company.importFiles((at, done) -> {
                        if (at.equals(phase)) {
                            throw new CancellationException("given up");
                        }
                    }))
                    .isInstanceOf(CancellationException.class);
            assertThat(company.store().imports()).as(phase).isEmpty();
        }
        assertThat(company.importFiles(Progress.SILENT).changed()).isTrue();
        Files.writeString(folder.resolve("orders.csv"), SmallCompany.orders(3, 300));
        String shown = shown();
        assertThatThrownBy(() -> company.importFiles((at, done) -> {
                    throw new CancellationException("given up");
                }))
                .isInstanceOf(CancellationException.class);
        assertThat(shown()).isEqualTo(shown);
        assertThat(company.store().live()).hasSize(2);
    }

    @Test
    void a_bad_file_brings_in_nothing_of_the_others() throws IOException {
        Files.writeString(folder.resolve("tickets.csv"), "id,opened\nO1,2026-07-01\n");
        assertThatThrownBy(() -> company.importFiles(Progress.SILENT)).hasMessageContaining("has no column 'closed'");
        assertThat(company.store().imports()).isEmpty();
    }
}
