// SPDX-License-Identifier: Apache-2.0
package io.millrace.app.serve;

import static org.assertj.core.api.Assertions.assertThat;

import io.millrace.app.serve.ImportSite.Sent;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files from upload to map over HTTP, in a real folder. The files are generated. */
class ImportFlowTest {
    private final Path folder;
    private ImportSite site;

    ImportFlowTest(@TempDir Path folder) {
        this.folder = folder;
        this.site = new ImportSite(folder.resolve("Tiny Shop"));
    }

    @AfterEach
    void stop() {
        site.close();
    }

    /** Four steps of each of so many orders; every hundredth order has a first date that is none. */
    private static Sent orders(String name, int orders) {
        StringBuilder text = new StringBuilder("order;what;when;channel\n");
        List<String> steps = List.of("ordered", "paid", "shipped", "delivered");
        for (int o = 1; o <= orders; o++) {
            for (int s = 0; s < steps.size(); s++) {
                String day = o % 100 == 0 && s == 0
                        ? "soon"
                        : "%02d.%02d.2025 10:%02d".formatted(s + 1 + o % 20, 1 + o % 12, o % 60);
                text.append("A%05d;%s;%s;%s\n".formatted(o, steps.get(s), day, o % 3 == 0 ? "web" : "store"));
            }
        }
        return new Sent(name, text.toString());
    }

    private void bring(String address) {
        site.post(address + "/start", "");
        assertThat(site.settle(address)).contains("\"done\"");
    }

    private List<String> inFolder() throws IOException {
        Path project = folder.resolve("Tiny Shop");
        if (!Files.exists(project)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(project)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> project.relativize(file).toString().replace('\\', '/'))
                    .filter(file -> !file.startsWith(".millrace"))
                    .sorted()
                    .toList();
        }
    }

    @Test
    void without_a_map_every_page_leads_to_where_one_begins_and_the_interface_says_so() {
        assertThat(site.get("/").statusCode()).isEqualTo(303);
        assertThat(site.get("/streams").headers().firstValue("Location")).hasValue("/import");
        assertThat(site.get("/import").body()).contains("No map yet").contains("sample company");

        HttpResponse<String> problem = site.get("/api/v1/map");
        assertThat(problem.statusCode()).isEqualTo(404);
        assertThat(problem.body()).contains("there is no map yet");
        assertThat(site.get("/nowhere").body()).contains("There is no such page");
    }

    @Test
    void files_are_guessed_counted_imported_undone_and_brought_back() throws IOException {
        String address = site.begin(orders("orders.csv", 300));
        assertThat(inFolder()).isEmpty();

        assertThat(site.get(address).body())
                .contains("orders.csv has 1,200 rows")
                .contains("A00001")
                .contains("value=\";\" selected")
                .contains("100 rows from anywhere");

        site.get(address + "/count");
        site.settle(address);
        assertThat(site.get(address + "/count").body())
                .contains("1,197 of 1,200 rows find a place: 300 cases with 1,197 events.")
                .contains("orders.csv:398")
                .contains("soon")
                .contains("company: Tiny Shop");
        assertThat(inFolder()).isEmpty();

        bring(address);
        assertThat(inFolder()).contains("data/orders.csv", "millrace.yaml");
        assertThat(Files.readString(folder.resolve("Tiny Shop/millrace.yaml"))).contains("file: data/orders.csv");
        String landed =
                site.get(address + "/progress").headers().firstValue("Location").orElseThrow();
        assertThat(site.get(landed).body())
                .contains("1,200 rows were read into 300 cases; 3 found no place (3 rejected)");
        assertThat(site.get("/api/v1/data").body()).contains("\"read\" : 1200").contains("\"rejected\" : 3");
        assertThat(site.get("/data").body()).contains(address + "/undo");

        site.post(address + "/undo", "");
        site.settle(address);
        assertThat(inFolder()).isEmpty();
        assertThat(site.get("/").statusCode()).isEqualTo(303);
        assertThat(site.get(address).body()).contains("This import was undone").contains(address + "/redo");

        site.post(address + "/redo", "");
        site.settle(address);
        assertThat(inFolder()).contains("data/orders.csv", "millrace.yaml");
        assertThat(site.get("/api/v1/data").body()).contains("\"read\" : 1200");
    }

    @Test
    void a_correction_is_kept_shown_and_part_of_what_is_written() {
        String address = site.begin(orders("orders.csv", 50));

        HttpResponse<String> kept = site.post(
                address, "file=orders.csv&go=save&company=M%C3%BCller+%26+S%C3%B6hne&role:orders.csv:channel=none");

        assertThat(kept.statusCode()).isEqualTo(303);
        assertThat(site.get(address).body()).contains("value=\"Müller &amp; Söhne\"");
        site.get(address + "/count");
        site.settle(address);
        assertThat(site.get(address + "/count").body())
                .contains("company: \"Müller &amp; Söhne\"")
                .doesNotContain("channel: channel");
    }

    @Test
    void a_correction_that_cannot_be_used_is_said_and_nothing_is_lost() {
        String address = site.begin(orders("orders.csv", 50));

        HttpResponse<String> refused = site.post(address, "file=orders.csv&go=count&zone=Mars%2FOlympus&company=Kept");

        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.body())
                .contains("id=\"problem\"")
                .contains("Mars/Olympus")
                .contains("value=\"Kept\"");
        assertThat(site.get(address).body()).doesNotContain("Mars");
    }

    @Test
    void a_second_import_adds_its_file_and_undoing_it_shows_the_first_again() throws IOException {
        String first = site.begin(orders("orders.csv", 30));
        bring(first);
        String second = site.begin(orders("more.csv", 45));
        bring(second);

        assertThat(site.get("/api/v1/data").body()).contains("\"read\" : 300");
        assertThat(inFolder()).contains("data/more.csv", "data/orders.csv");
        assertThat(site.post(first + "/undo", "").statusCode()).isEqualTo(400);

        site.post(second + "/undo", "");
        site.settle(second);
        assertThat(site.get("/api/v1/data").body()).contains("\"read\" : 120");
        assertThat(inFolder()).contains("data/orders.csv").doesNotContain("data/more.csv");
    }

    @Test
    void a_newer_export_of_the_same_name_takes_the_place_of_the_old_until_it_is_undone() {
        bring(site.begin(orders("orders.csv", 30)));
        String newer = site.begin(orders("orders.csv", 40));
        bring(newer);
        assertThat(site.get("/api/v1/data").body()).contains("\"read\" : 160");

        site.post(newer + "/undo", "");
        site.settle(newer);
        assertThat(site.get("/api/v1/data").body()).contains("\"read\" : 120");
    }

    @Test
    void what_is_no_table_gets_one_sentence_and_a_way_back() throws IOException {
        assertThat(site.get(site.begin(new Sent("notes.txt", "Dear all,\nplease find attached nothing.\n")))
                        .body())
                .contains("id=\"problem\"")
                .contains("Choose other files");
        assertThat(site.get(site.begin(new Sent("photo.csv", "PNG\u0000\u0001\u0002\u0003")))
                        .body())
                .contains("id=\"problem\"");

        HttpResponse<String> parquet = site.upload("/import", new Sent("hostile.parquet", "PAR1 and so on"));
        assertThat(parquet.statusCode()).isEqualTo(400);
        assertThat(parquet.body()).contains("hostile.parquet is a Parquet file").contains("export it as CSV");
        HttpResponse<String> empty = site.upload("/api/v1/imports", new Sent("empty.csv", ""));
        assertThat(empty.statusCode()).isEqualTo(400);
        assertThat(empty.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(empty.body()).contains("empty.csv is empty");
        assertThat(inFolder()).isEmpty();
    }

    @Test
    void hostile_names_are_shown_as_text_and_stay_in_their_folder() throws IOException {
        Sent good = orders("x", 20);
        for (String name : List.of("../../up.csv", "<img src=x onerror=alert(1)>.csv", "/abs.csv", "..\\..\\win.csv")) {
            String address = site.begin(new Sent(name, good.text()));
            assertThat(site.get(address).body()).doesNotContain("<img src=x");
            bring(address);
        }

        assertThat(inFolder())
                .contains("data/up.csv", "data/abs.csv", "data/win.csv")
                .allSatisfy(file -> assertThat(file).matches("(data/[\\p{L}\\p{N}._-]+|millrace.yaml|stages.yaml)"));
        try (Stream<Path> above = Files.list(folder)) {
            assertThat(above.map(Path::getFileName).map(String::valueOf)).containsExactly("Tiny Shop");
        }
    }

    @Test
    void hostile_cells_and_columns_are_shown_as_text() {
        String address = site.begin(new Sent(
                "x.csv",
                "id,<b>what</b>,when\n1,<script>alert(1)</script>,2025-01-01\n1,\"\"\" onfocus=x\",2025-01-02\n"));

        assertThat(site.get(address).body())
                .doesNotContain("<script>alert")
                .doesNotContain("<b>what")
                .contains("&lt;script&gt;");
    }

    @Test
    void a_page_of_somebody_else_changes_nothing() {
        for (String path : List.of("/import", "/import/sample", "/import/folder", "/api/v1/imports")) {
            for (String[] header : List.of(
                    new String[] {"Origin", "http://evil.example"},
                    new String[] {"Origin", "null"},
                    new String[] {"Sec-Fetch-Site", "cross-site"},
                    new String[] {"Accept", "*/*"})) {
                HttpRequest forged = site.request(path)
                        .header(header[0], header[1])
                        .POST(BodyPublishers.noBody())
                        .build();
                assertThat(site.send(forged).statusCode())
                        .as(path + " " + header[0])
                        .isEqualTo(403);
            }
        }
        assertThat(site.get("/import/sample").headers().firstValue("Location")).hasValue("/import");
    }

    @Test
    void addresses_of_imports_that_are_not_there_are_answered_in_a_sentence() {
        for (String id : List.of("nope", "..", "%2e%2e%2f", "aaaaaaaaaaaa", "sample%2f..")) {
            assertThat(site.get("/import/" + id).statusCode()).as(id).isBetween(400, 404);
            assertThat(site.get("/api/v1/imports/" + id).statusCode()).as(id).isBetween(400, 404);
        }
    }

    @Test
    void a_draft_outlives_the_server_and_can_be_thrown_away() throws IOException {
        String address = site.begin(orders("orders.csv", 20));
        site.post(address, "file=orders.csv&go=save&company=Remembered");
        site.close();
        site = new ImportSite(folder.resolve("Tiny Shop"));

        assertThat(site.get("/import").body()).contains(address).contains("orders.csv");
        assertThat(site.get(address).body()).contains("Remembered");
        site.post(address + "/discard", "");
        assertThat(site.get(address).statusCode()).isEqualTo(404);
        try (Stream<Path> left = Files.walk(folder.resolve("Tiny Shop/.millrace/imports"))) {
            assertThat(left.filter(Files::isRegularFile)).isEmpty();
        }
    }

    @Test
    void files_in_the_folder_are_offered_and_stay_where_they_are() throws IOException {
        Path project = Files.createDirectories(folder.resolve("Tiny Shop"));
        Files.write(project.resolve("orders.csv"), orders("orders.csv", 25).bytes());

        assertThat(site.get("/import").body()).contains("1 file lies in this folder already");
        String address =
                site.post("/import/folder", "").headers().firstValue("Location").orElseThrow();
        bring(address);

        assertThat(inFolder()).contains("orders.csv", "millrace.yaml");
        assertThat(Files.readString(project.resolve("millrace.yaml"))).contains("file: orders.csv");
        assertThat(site.get("/").statusCode()).isEqualTo(200);
    }
}
