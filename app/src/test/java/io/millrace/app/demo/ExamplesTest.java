// SPDX-License-Identifier: Apache-2.0
package io.millrace.app.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.millrace.event.LaneRow;
import io.millrace.gather.Gatherer;
import io.millrace.gather.RowCounts;
import io.millrace.map.handoff.HandOff;
import io.millrace.map.handoff.HandOffs;
import io.millrace.map.handoff.PartyLevel;
import io.millrace.measure.Basis;
import io.millrace.measure.StageMeasures;
import io.millrace.measure.StreamMeasures;
import io.millrace.measure.TransitionMeasures;
import io.millrace.run.Configuration;
import io.millrace.run.ConfigurationReader;
import io.millrace.run.HandOffReader;
import io.millrace.run.MillraceRun;
import io.millrace.run.Progress;
import io.millrace.run.View;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/** The examples on their real data: the figures that anybody who knows the data can check. */
class ExamplesTest {
    private static final double DAY = 86_400;

    @Test
    void online_retail_ships_and_counts_its_invoices() {
        MillraceRun run = MillraceRun.open(example("online-retail"), null, Progress.SILENT);
        RowCounts rows = run.rows();
        assertThat(rows.read()).isEqualTo(541_909);
        assertThat(rows.unmapped()).isEqualTo(135_080);
        assertThat(rows.rejected()).isZero();
        assertThat(rows.reasons())
                .singleElement()
                .satisfies(r -> assertThat(r.reason()).isEqualTo("no customer"));
        assertThat(run.words().customers().size()).isEqualTo(4_372);
        assertThat(run.log().events()).isEqualTo(22_190);
        assertThat(eventsOf(run, "return")).isEqualTo(3_654);
    }

    @Test
    void online_retail_tells_cancellations_from_invoices() {
        List<String> invoices = new ArrayList<>();
        Configuration wholesaler = ConfigurationReader.read(example("online-retail"), null);
        new Gatherer()
                .gather(
                        wholesaler.sources(),
                        event -> {
                            invoices.add(Objects.requireNonNull(event.fields().value("InvoiceNo")));
                            return null;
                        },
                        (source, read) -> {});
        assertThat(invoices).hasSize(25_900).doesNotHaveDuplicates();
        assertThat(invoices.stream().filter(number -> number.startsWith("C"))).hasSize(3_836);
        assertThat(invoices.stream().filter(number -> number.startsWith("A"))).hasSize(3);
    }

    @Test
    void online_retail_ships_every_cancellation_line() throws IOException {
        Path shipped = example("online-retail").resolveSibling("data").resolve("onlineretail.csv.gz");
        try (BufferedReader lines = new BufferedReader(
                new InputStreamReader(new GZIPInputStream(Files.newInputStream(shipped)), StandardCharsets.UTF_8))) {
            assertThat(lines.lines().filter(line -> line.startsWith("\"C"))).hasSize(9_288);
        }
    }

    @Test
    void olist_orders_move_as_published() {
        StreamMeasures all = all(open("olist", "olist"));
        assertThat(all.cases().cases()).isEqualTo(4_000);
        observed(all, "ordered", "approved", 3_994, 0, 0.0142, 1.4989);
        observed(all, "approved", "carrier", 3_939, 57, 1.8279, 5.8796);
        observed(all, "carrier", "delivered", 3_898, 1, 7.0306, 19.219);
        assertThat(all.exits())
                .extracting(e -> e.name() + " " + e.cases().cases())
                .containsExactlyInAnyOrder("canceled 23", "unavailable 17");
        assertThat(all.exits()).noneMatch(e -> e.dated());
    }

    @Test
    void olist_leads_are_won_by_few_and_late() {
        MillraceRun run = open("olist-funnel", "olist-funnel");
        // 1,099 leads say so themselves, 60 name no origin
        assertThat(run.measures(new View("unknown", null, null)).cases().cases())
                .isEqualTo(1_159);
        StreamMeasures all = all(run);
        assertThat(all.cases().cases()).isEqualTo(8_000);
        TransitionMeasures won = transition(all, "contact", "won");
        assertThat(won.observed().n()).isEqualTo(842);
        assertThat(won.overlaps().cases()).isEqualTo(1);
        assertThat(days(won.observed().p50().seconds())).isCloseTo(14.65, within(0.1465));
        assertThat(all.stages().get(0).nextStageRate().value()).isCloseTo(842 / 8000.0, within(1e-12));
    }

    @Test
    void olist_leads_change_hands_from_the_sdr_to_the_sales_rep() {
        HandOffs found = new HandOffReader(open("olist-funnel", "olist-funnel")).read(View.ALL, PartyLevel.PERSON);

        assertThat(found.handOffs()).hasSize(1);
        HandOff one = found.handOffs().get(0);
        assertThat(one.name()).isEqualTo("SDR → Sales rep");
        assertThat(one.cases().cases()).isEqualTo(842);
        assertThat(one.moves()).isEqualTo(842);
        assertThat(one.handedOff().cases()).isEqualTo(837);
        assertThat(one.sameParty()).isEqualTo(5);
        assertThat(days(one.waitTime().p50().seconds())).isCloseTo(14.55, within(0.05));
        // the file of deals alone names an SDR, so nobody knows who had the 7,158 others
        assertThat(one.excessLoss().value()).isNull();
        assertThat(one.excessLoss().reason()).contains("only complete cases tell who was responsible: of 7158");
        assertThat(one.strength().value()).isNull();
    }

    @Test
    void call_centre_measures_process_time_on_two_lines() {
        MillraceRun run = open("call-centre", "call-centre");
        assertThat(run.rows().mapped()).isEqualTo(7_548);
        assertThat(run.words().customers().size()).isEqualTo(3_232);
        assertThat(all(run).totals().processTime().basis()).isEqualTo(Basis.MEASURED);
        assertThat(run.words().lanes()).extracting(lane -> lane.row()).containsExactly(LaneRow.FRONT, LaneRow.BACK);
        assertThat(run.words().touchpoints()).extracting(t -> t.lane()).contains(0, 1);
    }

    @Test
    void receipt_has_a_stream_per_channel() {
        MillraceRun run = open("receipt", "event-logs");
        assertThat(all(run).cases().cases()).isEqualTo(1_434);
        assertThat(run.streamNames()).containsExactly("Internet", "Desk", "Post", "e-mail", "Intern", "All");
    }

    @Test
    void helpdesk_and_bank_map_every_activity() {
        MillraceRun desk = open("helpdesk", "event-logs");
        assertThat(desk.log().events()).isEqualTo(21_348);
        assertThat(all(desk).cases().cases()).isEqualTo(4_580);
        MillraceRun bank = open("bpic2012", "event-logs");
        assertThat(bank.log().events()).isEqualTo(262_200);
        assertThat(all(bank).cases().cases()).isEqualTo(13_087);
        assertThat(all(bank).exits())
                .extracting(e -> e.name() + " " + e.cases().cases())
                .containsExactlyInAnyOrder("declined 7635", "cancelled 2807");
    }

    private static void observed(
            StreamMeasures all, String from, String to, long n, long overlaps, double p50, double p90) {
        TransitionMeasures transition = transition(all, from, to);
        assertThat(transition.observed().n()).isEqualTo(n);
        assertThat(transition.overlaps().cases()).isEqualTo(overlaps);
        assertThat(days(transition.observed().p50().seconds())).isCloseTo(p50, within(p50 / 100));
        assertThat(days(transition.observed().p90().seconds())).isCloseTo(p90, within(p90 / 100));
    }

    private static long eventsOf(MillraceRun run, String touchpoint) {
        return Arrays.stream(run.words().touchpoint())
                .filter(code -> run.words().touchpoints().get(code).name().equals(touchpoint))
                .count();
    }

    private static double days(@Nullable Double seconds) {
        return Objects.requireNonNull(seconds) / DAY;
    }

    private static TransitionMeasures transition(StreamMeasures all, String from, String to) {
        return all.transitions().stream()
                .filter(t -> t.fromKey().equals(from) && t.toKey().equals(to))
                .findFirst()
                .orElseThrow();
    }

    private static StreamMeasures all(MillraceRun run) {
        StreamMeasures all = run.measures(View.ALL);
        for (StageMeasures stage : all.stages()) {
            assertThat(stage.cases().cases()).isLessThanOrEqualTo(all.cases().cases());
        }
        return all;
    }

    private static MillraceRun open(String example, String data) {
        String named = System.getenv("MILLRACE_DATA");
        Path folder = named == null ? root().resolveSibling("shared").resolve("data") : Path.of(named);
        Assumptions.assumeTrue(Files.isDirectory(folder), "no data folder: set MILLRACE_DATA to run this on real data");
        return MillraceRun.open(example(example), folder.resolve(data), Progress.SILENT);
    }

    private static Path example(String name) {
        return root().resolve("examples").resolve(name).resolve("millrace.yaml");
    }

    private static Path root() {
        return Path.of(System.getProperty("millrace.root", ".."))
                .toAbsolutePath()
                .normalize();
    }
}
