// SPDX-License-Identifier: Apache-2.0
package io.millrace.setup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.millrace.RealData;
import io.millrace.event.MillraceException;
import io.millrace.run.MillraceRun;
import io.millrace.run.Progress;
import io.millrace.run.View;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Every folder of real data that holds delimited text: what is guessed of it, written and run unchanged. */
class RealFoldersTest {
    /**
     * What must come of a folder at least.
     *
     * @param cases exact
     * @param share of the rows that must find a place; below 1 where rows name no case, no customer or no date
     */
    private record Expected(String folder, long cases, double share, List<String> stages) {}

    private static final List<Expected> FOLDERS = List.of(
            new Expected(
                    "call-centre",
                    3_885,
                    1,
                    List.of(
                            "Inbound Email",
                            "Inbound Call",
                            "Handle Email",
                            "Email Outbound",
                            "Handle Case",
                            "Call Outbound")),
            new Expected("cdnow", 69_659, 1, List.of("Awareness", "Consideration", "Purchase", "Retention")),
            // 500 deals are prospects without any date
            new Expected("crm", 8_300, 0.94, List.of("Engage", "Won")),
            // forecasting series that know their year: those that write 1 for it are rejected
            new Expected("demand", 2_800, 0.9, List.of()),
            new Expected("event-logs", 13_087, 1, List.of()),
            // events name orders, items or packages, and a map follows one of them
            new Expected("ocel", 2_000, 0.29, List.of()),
            new Expected(
                    "olist",
                    4_000,
                    1,
                    List.of("Purchase", "Approved", "Delivered carrier", "Delivered customer", "Creation", "Answer")),
            new Expected("olist-funnel", 8_000, 1, List.of("First contact", "Won")),
            // 3,710 invoices have no customer: 135,080 of 541,909 rows
            new Expected("online-retail", 18_589, 0.75, List.of("Awareness", "Consideration", "Purchase", "Retention")),
            new Expected("waiting-causes", 18, 1, List.of()),
            new Expected("web-shop", 1_037, 1, List.of("Awareness", "Consideration", "Purchase", "Retention")));

    @TempDir
    private Path home = Path.of(".");

    @TestFactory
    Stream<DynamicTest> a_folder_of_real_exports_gives_a_configuration_that_runs() {
        Path data = RealData.folder();
        return FOLDERS.stream()
                .map(expected -> DynamicTest.dynamicTest(
                        expected.folder(), () -> check(expected, data.resolve(expected.folder()))));
    }

    private void check(Expected expected, Path folder) {
        SetupProposal proposal =
                SetupProposer.propose(FolderProfiler.profile(folder)).with(new Corrections(Map.of("zone", "UTC")));
        ImportPreview preview = DryRun.of(proposal, Progress.SILENT);
        Path config = ConfigurationText.write(proposal).writeInto(home, true).get(0);

        MillraceRun run = MillraceRun.open(config, folder, Progress.SILENT);

        assertThat(run.log().cases()).isEqualTo((int) expected.cases());
        assertThat(preview.journeys()).isEqualTo(expected.cases());
        assertThat(run.rows()).isEqualTo(preview.rows());
        assertThat(run.rows().mapped() / (double) run.rows().read()).isGreaterThanOrEqualTo(expected.share());
        if (!expected.stages().isEmpty()) {
            assertThat(run.configuration().journey().model().stages().stream().map(stage -> stage.name()))
                    .containsExactlyElementsOf(expected.stages());
        }
        assertThat(run.map(View.ALL).headline()).isNotBlank();
        assertThat(proposal.questions()).hasSizeLessThanOrEqualTo(5);
    }

    @Test
    void a_folder_that_holds_no_time_at_all_is_refused_with_the_reason() {
        Path data = RealData.folder();

        assertThatThrownBy(() -> SetupProposer.propose(FolderProfiler.profile(data.resolve("hillstrom"))))
                .isInstanceOf(MillraceException.class)
                .hasMessageContaining("none of its 1 files has a column of dates or times");
    }
}
