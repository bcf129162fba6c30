// SPDX-License-Identifier: Apache-2.0
package io.millrace.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.millrace.app.TinyCompany;
import io.millrace.keep.Store;
import io.millrace.keep.StoreWriter;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands that keep files, on a company made up by hand; real SQLite, real Parquet. */
class KeepCommandsTest {
    @TempDir
    private Path folder = Path.of(".");

    private String config = "";

    private record Answer(int code, String out, String err) {}

    @BeforeEach
    void write() throws IOException {
        config = TinyCompany.write(folder).toString();
    }

    private static Answer run(String... words) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int code = Millrace.run(new PrintWriter(out), new PrintWriter(err), words);
        return new Answer(code, out.toString(), err.toString());
    }

    private static String done(String... words) {
        Answer answer = run(words);
        assertThat(answer.code()).as(answer.err()).isZero();
        return answer.out();
    }

    @Test
    void what_was_imported_is_shown_without_the_files_and_byte_for_byte_the_same() throws IOException {
        String files = done("map", config, "--json");

        assertThat(done("import", config)).contains("8 rows read: 7 mapped, 0 unmapped, 1 rejected", "1 file counts");
        assertThat(done("import", config)).isEqualTo("Nothing to do: these files are kept already.\n");
        Files.delete(folder.resolve("orders.csv"));

        assertThat(done("map", config, "--json")).isEqualTo(files);
        assertThat(done("data", config)).contains("1  live", "shop: orders.csv", "7 cases", "Kept in ", "rejects.csv");
        assertThat(done("data", config, "--json")).contains("\"state\" : \"live\"", "\"cases\" : 7");
    }

    @Test
    void a_dry_run_counts_and_keeps_nothing() {
        assertThat(done("import", config, "--dry-run")).contains("8 rows read", "Nothing was kept");
        assertThat(done("data", config)).startsWith("Nothing is kept in ");
        assertThat(folder.resolve(".millrace")).doesNotExist();
    }

    @Test
    void an_import_is_taken_back_and_counts_again() throws IOException {
        done("import", config);
        String first = done("map", config, "--json");
        List<String> lines = new ArrayList<>(Files.readAllLines(folder.resolve("orders.csv")));
        lines.remove(1);
        Files.write(folder.resolve("orders.csv"), lines);

        Answer stale = run("map", config, "--json");
        assertThat(stale.out()).isEqualTo(first);
        assertThat(stale.err())
                .contains("orders.csv has changed since it was imported: 'millrace import' brings it in");
        Path report = folder.resolve("report");
        assertThat(done("run", config, "--out", report.toString())).contains("wrote ");
        assertThat(done("map", config, "--json")).isNotEqualTo(first);

        assertThat(done("data", config, "undo", "2"))
                .contains("Import 2 is taken back; for shop import 1 counts now", "7 cases");
        assertThat(done("map", config, "--json")).isEqualTo(first);
        assertThat(done("data", "redo", "2", config)).contains("Import 2 counts again", "6 cases");
        assertThat(run("data", config, "undo", "9").code()).isEqualTo(2);
        done("data", config, "undo", "2");
        assertThat(done("data", config, "undo", "1")).contains("shop is without data now", "0 cases");
        assertThat(done("map", config, "--json")).contains("\"mapped\" : 0");
    }

    @Test
    void a_second_writer_leaves_with_three_and_names_the_first() {
        done("import", config);
        String shown = done("map", config, "--json");
        try (StoreWriter writer = StoreWriter.open(Store.at(folder.resolve(".millrace")))) {
            assertThat(writer.imports()).hasSize(1);
            Answer second = run("import", config);
            assertThat(second.code()).isEqualTo(3);
            assertThat(second.err())
                    .contains("is being written by process "
                            + ProcessHandle.current().pid());
            assertThat(done("map", config, "--json")).isEqualTo(shown);
        }
    }

    @Test
    void damage_is_set_aside_and_made_good() throws IOException {
        String store = folder.resolve("elsewhere").toString();
        done("import", config, "--store", store);
        String shown = done("map", config, "--store", store, "--json");
        assertThat(done("data", "verify", config, "--store", store)).contains("Everything is as it was written.");
        try (var segments = Files.walk(folder.resolve("elsewhere").resolve("segments"))) {
            for (Path segment : segments.filter(Files::isRegularFile).toList()) {
                byte[] bytes = Files.readAllBytes(segment);
                bytes[bytes.length / 2] ^= 1;
                Files.write(segment, bytes);
            }
        }

        Answer map = run("map", config, "--store", store, "--json");

        assertThat(map.out()).isEqualTo(shown);
        assertThat(map.err()).contains("a segment was damaged", "made anew from the archive");
        assertThat(done("data", config, "--store", store)).contains("set aside in");
        assertThat(done("data", "verify", config, "--store", store, "--json")).contains("\"damaged\" : [ ]");
    }
}
