// SPDX-License-Identifier: Apache-2.0
package io.millrace.app.serve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.millrace.app.TinyCompany;
import io.millrace.app.page.DiffTable;
import io.millrace.app.page.WebFace;
import io.millrace.event.MillraceException;
import io.millrace.keep.Document;
import io.millrace.map.version.MapDiff;
import io.millrace.map.version.MapVersion;
import io.millrace.map.version.MapVersionText;
import io.millrace.run.Company;
import io.millrace.run.MapVersions;
import io.millrace.run.MillraceRun;
import io.millrace.run.Progress;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Versions of the map of a company of seven orders, kept in a real data directory, compared when one input has changed. */
class MapVersionsTest {
    @TempDir
    private Path folder = Path.of(".");

    private Company company = new Company(folder, null, null);

    @BeforeEach
    void write() {
        company = new Company(TinyCompany.write(folder), null, null);
    }

    private MillraceRun run() {
        return company.open(Progress.SILENT);
    }

    private MapDiff since(Document version) {
        return new MapVersions(company).diff(run(), version.id(), 0);
    }

    private Document keep() {
        return new MapVersions(company).keep(run(), "before");
    }

    @Test
    void identical_inputs_have_an_empty_difference() {
        company.importFiles(Progress.SILENT);
        Document version = keep();

        MapDiff diff = since(version);

        assertThat(diff.empty()).isTrue();
        assertThat(new DiffTable(diff).headline())
                .isEqualTo("Nothing changed: the inputs and every number are the same.");
        MapVersion read = MapVersionText.read(version.body());
        assertThat(read.numbers()).hasSizeGreaterThan(100);
        assertThat(MapVersionText.write(read)).isEqualTo(version.body());
    }

    @Test
    void a_changed_file_is_named_with_the_numbers_that_followed() throws IOException {
        company.importFiles(Progress.SILENT);
        Document version = keep();
        // an eighth order, ordered and paid an hour later
        Files.writeString(
                folder.resolve("orders.csv"),
                Files.readString(folder.resolve("orders.csv"))
                        .replace("8,h,web,no date,,,", "8,h,web,2025-01-05 10:00:00,2025-01-05 11:00:00,,"));
        company.importFiles(Progress.SILENT);

        MapDiff diff = since(version);

        assertThat(diff.files()).containsExactly(new MapDiff.ChangedFile("shop", "orders.csv", "orders.csv"));
        assertThat(diff.configuration().size() + diff.stages().size()).isZero();
        assertThat(diff.numbers())
                .contains(
                        new MapDiff.ChangedNumber("web", "", "cases", 4.0, 5.0),
                        new MapDiff.ChangedNumber("All", "Order", "cases", 7.0, 8.0),
                        new MapDiff.ChangedNumber("", "", "rows.rejected", 1.0, 0.0))
                .noneMatch(number -> number.stream().equals("store"));
        assertThat(new DiffTable(diff).headline()).endsWith(" numbers changed; different are 1 file.");
    }

    @Test
    void a_changed_configuration_is_told_line_by_line() throws IOException {
        Document version = keep();
        Files.writeString(
                company.config(), Files.readString(company.config()).replace("asOf: 2025-02-01", "asOf: 2025-02-03"));

        MapDiff diff = since(version);

        assertThat(diff.configuration().gone()).containsExactly("asOf: 2025-02-01");
        assertThat(diff.configuration().come()).containsExactly("asOf: 2025-02-03");
        assertThat(diff.asOfBefore()).isLessThan(diff.asOfAfter());
        assertThat(diff.files()).isEmpty();
        assertThat(new DiffTable(diff).headline()).contains("2 lines of the configuration and the day up to which");
    }

    @Test
    void a_map_is_kept_with_the_configuration_that_made_it() throws IOException {
        MillraceRun made = run();
        Files.writeString(
                company.config(), Files.readString(company.config()).replace("asOf: 2025-02-01", "asOf: 2025-02-03"));

        MapVersion version = MapVersionText.read(
                new MapVersions(company).keep(made, "before").body());

        assertThat(version.inputs().configuration()).contains("asOf: 2025-02-01");
        assertThat(version.inputs().asOf()).startsWith("2025-02-01");
    }

    @Test
    void another_name_of_a_stage_changes_its_line_and_moves_its_numbers() throws IOException {
        Document version = keep();
        Path stages = folder.resolve("stages.yaml");
        Files.writeString(stages, Files.readString(stages).replace("name: Payment", "name: Paid"));

        MapDiff diff = since(version);

        assertThat(diff.stages().gone()).containsExactly("pay: Payment");
        assertThat(diff.stages().come()).containsExactly("pay: Paid");
        assertThat(diff.numbers())
                .contains(new MapDiff.ChangedNumber("All", "Paid", "cases", null, 6.0))
                .allMatch(number -> number.part().matches("Paid|Payment"));
    }

    @Test
    void versions_stay_and_are_compared_with_each_other() throws IOException {
        Document first = keep();
        Files.writeString(
                company.config(), Files.readString(company.config()).replace("company: Tiny", "company: Small"));
        Document second = keep();
        MapVersions versions = new MapVersions(company);

        assertThat(versions.all()).extracting(Document::id).containsExactly(first.id(), second.id());
        MapDiff diff = versions.diff(run(), first.id(), second.id());
        assertThat(diff.numbers()).isEmpty();
        assertThat(new DiffTable(diff).headline())
                .isEqualTo("No number changed, although 2 lines of the configuration are different.");
        assertThat(versions.diff(run(), second.id(), second.id()).empty()).isTrue();
        assertThatThrownBy(() -> versions.find(99))
                .isInstanceOf(MillraceException.class)
                .hasMessageContaining("99");
        assertThatThrownBy(() -> versions.keep(run(), " ")).hasMessageContaining("needs a name");
    }

    @Test
    void the_pages_keep_compare_and_warn() throws IOException {
        company.importFiles(Progress.SILENT);
        MillraceRun run = run();
        try (WebFace.Server server = new SpringWebFace().start(run, company, "127.0.0.1", 0, List.of())) {
            Browser browser = new Browser(server.port());
            assertThat(browser.page("/")).doesNotContain("may be out of date").contains("href=\"/versions\"");
            assertThat(browser.page("/versions"))
                    .contains("<h1>No version of the map is kept yet.</h1>", "class=\"empty\"");
            assertThat(browser.post("/versions", "name=first").statusCode()).isEqualTo(303);
            assertThat(browser.post("/versions", "name=").body()).contains("a version of the map needs a name");
            assertThat(browser.page("/versions")).contains("<h1>Nothing changed: the inputs");
            assertThat(browser.page("/api/v1/versions")).contains("\"name\" : \"first\"");

            Files.setLastModifiedTime(folder.resolve("orders.csv"), FileTime.fromMillis(1_800_000_000_000L));

            assertThat(browser.page("/"))
                    .contains("This map may be out of date.", "orders.csv has changed since it was imported");
            assertThat(browser.page("/api/v1/versions/diff?before=1")).contains("\"sameInputs\" : true");
            assertThat(browser.get("/api/v1/versions/diff?before=9").statusCode())
                    .isEqualTo(400);

            Files.writeString(company.config(), "company: [");
            assertThat(browser.get("/").statusCode()).isEqualTo(200);
            assertThat(browser.page("/")).contains("the configuration cannot be read any more");
        }
    }
}
