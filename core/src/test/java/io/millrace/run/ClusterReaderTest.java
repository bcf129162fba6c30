// SPDX-License-Identifier: Apache-2.0
package io.millrace.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.millrace.event.EventLog;
import io.millrace.event.MillraceException;
import io.millrace.event.SlicedLog;
import io.millrace.event.WholeLog;
import io.millrace.journey.CaseSet;
import io.millrace.segment.Closing;
import io.millrace.segment.WalkedJourneys;
import io.millrace.segment.cluster.ClusterAggregate;
import io.millrace.segment.cluster.Clusters;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Clusters of a small company open their cases in every view, and are found again from the key alone. Generated data. */
class ClusterReaderTest {
    private static final EventLog LOG = WalkedJourneys.random(51, 1_500).log();

    private static Path config;
    private static MillraceRun run;

    @BeforeAll
    static void write(@TempDir Path folder) throws IOException {
        config = SmallCompany.write(folder, 7);
        run = MillraceRun.open(config, null, Progress.SILENT);
    }

    @Test
    void every_cluster_opens_as_many_cases_and_no_case_is_in_two() {
        for (View view : List.of(
                View.ALL,
                new View("web", null, null),
                new View(null, LocalDate.of(2026, 2, 1), LocalDate.of(2026, 5, 31)),
                new View("store", LocalDate.of(2026, 2, 1), null, List.of("contains:ticket || contains:order")))) {
            Clusters clusters = new ClusterReader(run).read(view, 3);

            assertThat(clusters.clusters()).hasSize(3);
            Set<Integer> opened = new HashSet<>();
            for (Clusters.Cluster cluster : clusters.clusters()) {
                CaseList list = run.cases(view, cluster.cases().selection(), 0, 1_000);
                assertThat(list.total())
                        .as(cluster.sentence())
                        .isEqualTo(cluster.cases().cases());
                list.rows().forEach(row -> assertThat(opened.add(row.index())).isTrue());
                View inside = view.with("selection:" + cluster.cases().selection());
                assertThat(run.cases(inside, "cases", 0, 0).total())
                        .isEqualTo(cluster.cases().cases());
            }
            assertThat(opened).hasSize((int) run.cases(view, "cases", 0, 0).total());
        }
    }

    @Test
    void a_key_finds_its_cases_in_a_run_that_never_looked_for_clusters() {
        View view = new View("web", null, null, List.of("contains:ticket"));
        Clusters.Cluster cluster =
                new ClusterReader(run).read(view, 2).clusters().get(1);

        MillraceRun fresh = MillraceRun.open(config, null, Progress.SILENT);

        assertThat(fresh.cases(View.ALL, cluster.cases().selection(), 0, 0).total())
                .isEqualTo(cluster.cases().cases());
    }

    @Test
    void of_no_journey_there_are_no_clusters_and_the_reason_is_told() {
        View nobody = new View(null, LocalDate.of(1990, 1, 1), LocalDate.of(1990, 1, 2));

        for (Clusters clusters : List.of(new ClusterReader(run).read(nobody), new ClusterReader(run).read(nobody, 4))) {
            assertThat(clusters.clusters()).isEmpty();
            assertThat(clusters.bitsLeft()).isNull();
            assertThat(clusters.sentence()).isEqualTo("Not known: there is no journey.");
        }
    }

    @Test
    void a_number_that_cannot_be_is_refused_in_a_sentence() {
        ClusterReader reader = new ClusterReader(run);

        assertThatThrownBy(() -> reader.read(View.ALL, 0))
                .isInstanceOf(MillraceException.class)
                .hasMessage("clusters: 0 is not a number from 1 to 8");
        for (String key : new String[] {
            "cluster:",
            "cluster:1:2",
            "cluster:1:2:2",
            "cluster:1:9:0",
            "cluster:99999:2:0",
            "cluster:1:2:0?",
            "cluster:1:2:0?nothing=1",
            "cluster:1:2:0?from=May",
            "cluster:1:2:0?where=%zz"
        }) {
            assertThatThrownBy(() -> run.cases(View.ALL, key, 0, 0))
                    .as(key)
                    .isInstanceOf(MillraceException.class)
                    .hasMessageContaining(key);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 7, 64})
    void any_cut_and_any_threads_give_the_same_bytes(int stretches) {
        Clusters whole = find(new LocalEngine(1), new WholeLog(LOG));

        assertThat(whole.clusters()).hasSize(4);
        assertThat(find(new LocalEngine(stretches), new WholeLog(LOG))).isEqualTo(whole);
        assertThat(find(new LocalEngine(stretches), new CutLog(LOG, 1, 400, 401, 1_100)))
                .isEqualTo(whole);
    }

    private static Clusters find(LocalEngine engine, SlicedLog log) {
        return engine.run(
                        log,
                        CaseSet.all(LOG.cases()),
                        ClusterAggregate.fixed(LOG, Closing.ENDED, 4, (seed, of, number) -> seed + " " + number))
                .clusters();
    }
}
