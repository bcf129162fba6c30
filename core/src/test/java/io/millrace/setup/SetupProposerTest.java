// SPDX-License-Identifier: Apache-2.0
package io.millrace.setup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.millrace.event.MillraceException;
import io.millrace.journey.CaseRule;
import io.millrace.journey.Stage;
import io.millrace.run.Configuration;
import io.millrace.run.ConfigurationReader;
import io.millrace.run.Progress;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Proposals for small generated folders. */
class SetupProposerTest {
    private static final String ORDERS = """
            order,customer,placed,approved,delivered,shop
            1001,anna,2026-03-02 09:15,2026-03-02 09:40,2026-03-05 14:00,web
            1002,ben,2026-03-02 11:30,2026-03-03 08:05,2026-03-09 10:20,store
            1003,anna,2026-03-20 18:45,2026-03-20 18:50,,web
            1004,cleo,2026-03-21 07:10,,,web
            """;

    @TempDir
    private Path folder = Path.of(".");

    @Test
    void a_row_with_several_times_becomes_several_events_of_one_case() throws IOException {
        write("orders.csv", ORDERS);

        SetupProposal proposal = propose();

        assertThat(proposal.sources()).singleElement().satisfies(source -> {
            assertThat(source.use()).isEqualTo(FileUse.MILESTONES);
            assertThat(source.roles())
                    .containsEntry("order", ColumnRole.ORDER)
                    .containsEntry("shop", ColumnRole.CHANNEL);
        });
        assertThat(proposal.configuration().journey().caseRule()).isEqualTo(new CaseRule.ExplicitId("order"));
        assertThat(proposal.configuration().journey().model().stages())
                .extracting(Stage::key)
                .containsExactly("placed", "approved", "delivered");
        ImportPreview preview = DryRun.of(proposal, Progress.SILENT);
        assertThat(preview.rows().mapped()).isEqualTo(4);
        assertThat(preview.events()).isEqualTo(9);
        assertThat(preview.journeys()).isEqualTo(4);
    }

    @Test
    void what_is_written_reads_back_as_what_was_proposed() throws IOException {
        write("orders.csv", ORDERS);
        SetupProposal proposal = propose();

        Configuration read = written(proposal);

        assertThat(read.journey()).isEqualTo(proposal.configuration().journey());
        assertThat(read.sources()).singleElement().satisfies(source -> {
            assertThat(source.events())
                    .isEqualTo(proposal.configuration().sources().get(0).events());
            assertThat(source.columns())
                    .isEqualTo(proposal.configuration().sources().get(0).columns());
        });
    }

    @Test
    void corrections_change_the_proposal_and_nothing_else_does() throws IOException {
        write("orders.csv", ORDERS);
        SetupProposal proposal = propose();

        SetupProposal corrected = proposal.with(new Corrections(
                Map.of("company", "Lindgren: Outdoor", "zone", "Europe/Berlin", "role:orders.csv:approved", "none")));

        assertThat(corrected.configuration().company()).isEqualTo("Lindgren: Outdoor");
        assertThat(corrected.configuration().zone().getId()).isEqualTo("Europe/Berlin");
        assertThat(DryRun.of(corrected, Progress.SILENT).events()).isEqualTo(6);
        assertThat(written(corrected).company()).isEqualTo("Lindgren: Outdoor");
        assertThat(propose().configuration()).isEqualTo(proposal.configuration());
    }

    @Test
    void a_folder_without_any_time_is_refused_in_one_sentence() throws IOException {
        write("products.csv", "sku,name\n1,tent\n2,stove\n");

        assertThatThrownBy(this::propose)
                .isInstanceOf(MillraceException.class)
                .hasMessageContaining("none of its 1 files has a column of dates or times");
    }

    private SetupProposal propose() {
        return SetupProposer.propose(FolderProfiler.profile(folder));
    }

    private Configuration written(SetupProposal proposal) throws IOException {
        ConfigurationText text = ConfigurationText.write(proposal);
        Path file = Files.writeString(folder.resolve("millrace.yaml"), text.yaml());
        if (text.stages() != null) {
            Files.writeString(folder.resolve(ConfigurationText.STAGES), text.stages());
        }
        return ConfigurationReader.read(file, null);
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
    }
}
