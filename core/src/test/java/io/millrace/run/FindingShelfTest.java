// SPDX-License-Identifier: Apache-2.0
package io.millrace.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.millrace.waste.FindingState;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FindingShelfTest {
    @TempDir
    private Path folder = Path.of(".");

    private FindingShelf shelf = new FindingShelf(new Company(folder, null, null));

    @BeforeEach
    void a_company_without_decisions() throws IOException {
        Path config = Files.writeString(folder.resolve("millrace.yaml"), "company: Tiny\n");
        shelf = new FindingShelf(new Company(config, null, null));
    }

    @Test
    void the_latest_decision_counts_and_all_stay() {
        assertThat(shelf.latest()).isEmpty();

        shelf.decide("w2-pick-web", "accepted", "");
        shelf.decide("w2-pick-web", "rejected", "the packer left in May");
        shelf.decide("w11-call-web", "solved", "");

        assertThat(shelf.latest().get("w2-pick-web"))
                .extracting(FindingShelf.Decision::state, FindingShelf.Decision::reason)
                .containsExactly(FindingState.REJECTED, "the packer left in May");
        assertThat(shelf.all().get("w2-pick-web"))
                .extracting(FindingShelf.Decision::state)
                .containsExactly(FindingState.ACCEPTED, FindingState.REJECTED);
        assertThat(shelf.latest()).containsOnlyKeys("w2-pick-web", "w11-call-web");
    }

    @Test
    void what_cannot_be_decided_is_refused_in_one_sentence_and_changes_nothing() {
        assertThatThrownBy(() -> shelf.decide("w1", "done", ""))
                .hasMessage("a finding is not 'done': it is one of new, accepted, in a cycle, solved, rejected");
        assertThatThrownBy(() -> shelf.decide("w1", "rejected", "  ")).hasMessageContaining("needs a reason");
        assertThatThrownBy(() -> shelf.decide("w1", "accepted", "two\nlines")).hasMessageContaining("one line");

        assertThat(shelf.all()).isEmpty();
    }
}
