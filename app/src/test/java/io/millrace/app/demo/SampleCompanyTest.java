// SPDX-License-Identifier: Apache-2.0
package io.millrace.app.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.millrace.app.demo.PlantedTruth.ChannelTruth;
import io.millrace.event.Ending;
import io.millrace.event.Touchpoint;
import io.millrace.journey.TraceCursor;
import io.millrace.measure.StageMeasures;
import io.millrace.measure.StreamMeasures;
import io.millrace.run.MillraceRun;
import io.millrace.run.Progress;
import io.millrace.run.View;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The map finds what was planted. */
class SampleCompanyTest {
    private static final PlantedTruth TRUTH = PlantedTruth.standard();
    private static final double DAY = 86_400;
    private static final double MICROS = 1e6;

    // JUnit fills it
    @TempDir
    @SuppressWarnings("NullAway.Init")
    static Path folder;

    // written before the first test
    @SuppressWarnings("NullAway.Init")
    private static MillraceRun run;

    @BeforeAll
    static void writeAndRead() {
        run = MillraceRun.open(SampleCompany.write(folder, 7, 120_000), null, Progress.SILENT);
    }

    @Test
    void the_same_seed_gives_the_same_bytes() throws IOException {
        Path again = folder.resolve("again");
        SampleCompany.write(again, 7, 120_000);
        try (Stream<Path> files = Files.list(again)) {
            assertThat(files)
                    .hasSize(10)
                    .allSatisfy(file -> assertThat(file).hasSameBinaryContentAs(folder.resolve(file.getFileName())));
        }
    }

    @Test
    void another_seed_gives_other_lives(@TempDir Path other) throws IOException {
        SampleCompany.write(other, 8, 5_000);
        List<String> shared = new ArrayList<>(Files.readAllLines(other.resolve("orders.csv")));
        shared.retainAll(Set.copyOf(Files.readAllLines(folder.resolve("orders.csv"))));
        assertThat(shared).as("the header alone").hasSize(1);
    }

    @Test
    void the_log_holds_as_many_events_as_asked() {
        assertThat((double) run.log().events()).isBetween(0.97 * 120_000, 1.01 * 120_000);
    }

    @Test
    void every_row_is_accounted_for_and_the_dirt_is_found() {
        assertThat(run.rows().mapped() + run.rows().unmapped() + run.rows().rejected())
                .isEqualTo(run.rows().read());
        assertThat(run.rows().rejected()).isPositive();
        assertThat(run.rows().unmapped()).isPositive();
    }

    @Test
    void phone_customers_skip_consideration_as_planted() {
        double skip = shareOfOrdersThatSkip("phone");
        ChannelTruth phone = channel("phone");
        double decided = phone.bought()
                * (1 - TRUTH.passedOn().share() * (1 - TRUTH.passedOn().leaves()));
        double bought = phone.skip() + (1 - phone.skip()) * phone.considered() * decided;
        double planted =
                (1 - phone.lateEntry()) * phone.skip() / ((1 - phone.lateEntry()) * bought + phone.lateEntry());
        assertThat(skip).isCloseTo(planted, within(0.03));
        assertThat(skip).isGreaterThan(5 * shareOfOrdersThatSkip("internet"));
    }

    @Test
    void the_hand_off_to_the_store_team_is_the_slow_one() {
        assertThat(pickWait("store") / DAY).isCloseTo(channel("store").pickDays() + 0.3, within(0.35));
        for (String other : List.of("internet", "phone", "dealer")) {
            assertThat(pickWait("store")).as(other).isGreaterThan(3 * pickWait(other));
        }
    }

    @Test
    void exchanges_come_back_from_retention_to_picking() {
        StreamMeasures all = run.measures(View.ALL);
        StageMeasures picking = stage(all, "picking");
        double share = (double) picking.returns().cases() / picking.passedOn().cases();
        assertThat(share).isCloseTo(TRUTH.exchangeShare(), within(0.015));
    }

    @Test
    void late_parcels_halve_the_next_orders() {
        // the last four months are too young: who will buy again has not bought yet
        double young = run.log().asOf() - 120 * DAY * MICROS;
        long[] delivered = new long[2];
        long[] orderedAgain = new long[2];
        TraceCursor trace = new TraceCursor(run.words());
        for (int i = 0; i < run.log().cases(); i++) {
            double slowest = slowestParcel(trace.moveTo(i), young);
            if (slowest > 0) {
                int late = slowest > TRUTH.lateAfterDays() ? 1 : 0;
                delivered[late]++;
                orderedAgain[late] += trace.ending() == Ending.NEXT_ORDER ? 1 : 0;
            }
        }
        double inTime = (double) orderedAgain[0] / delivered[0];
        double late = (double) orderedAgain[1] / delivered[1];
        assertThat(late / inTime).isCloseTo(TRUTH.lateRepeatFactor(), within(0.1));
    }

    @Test
    void the_slow_carrier_stands_out_by_name() {
        List<Touchpoint> known = run.words().touchpoints();
        StreamMeasures all = run.measures(View.ALL);
        // where is my order? may come in between, so the step is shorter than the way
        assertThat(daysBefore(all, known, "Talkurier delivers"))
                .isBetween(TRUTH.lateAfterDays(), TRUTH.slowTransitDays());
        assertThat(daysBefore(all, known, "Bergpost delivers")).isCloseTo(TRUTH.fastTransitDays(), within(0.1));
    }

    @Test
    void each_channel_has_its_share_of_customers() {
        StreamMeasures all = run.measures(View.ALL);
        for (ChannelTruth planted : TRUTH.channels()) {
            long touched =
                    run.measures(new View(planted.name(), null, null)).cases().cases();
            assertThat((double) touched / all.cases().cases())
                    .as(planted.name())
                    .isCloseTo(planted.share(), within(0.06));
        }
    }

    private static double shareOfOrdersThatSkip(String stream) {
        StreamMeasures measures = run.measures(new View(stream, null, null));
        return (double) stage(measures, "consideration").skips().cases()
                / stage(measures, "purchase").cases().cases();
    }

    /** Days on the way of the case's slowest parcel that arrived before the time given, or 0 without one. */
    private static double slowestParcel(TraceCursor trace, double before) {
        double slowest = 0;
        long handedOver = 0;
        for (int i = 0; i < trace.size(); i++) {
            String touchpoint =
                    run.words().touchpoints().get(trace.touchpoint(i)).name();
            if (touchpoint.equals("handed to carrier")) {
                handedOver = trace.time(i);
            } else if (touchpoint.endsWith(" delivers") && trace.time(i) < before) {
                slowest = Math.max(slowest, (trace.time(i) - handedOver) / MICROS / DAY);
            }
        }
        return slowest;
    }

    private static double daysBefore(StreamMeasures measures, List<Touchpoint> known, String touchpoint) {
        return measures.touchpoints().stream()
                .filter(t -> known.get(t.touchpoint()).name().equals(touchpoint))
                .mapToDouble(t -> Objects.requireNonNull(t.stepTime().p50().seconds()) / DAY)
                .findFirst()
                .orElseThrow();
    }

    private static double pickWait(String stream) {
        StreamMeasures measures = run.measures(new View(stream, null, null));
        Double median = stage(measures, "picking").leadTime().p50().seconds();
        return Objects.requireNonNull(median, stream);
    }

    private static StageMeasures stage(StreamMeasures measures, String key) {
        return measures.stages().stream()
                .filter(stage -> stage.key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    private static ChannelTruth channel(String name) {
        return TRUTH.channels().stream()
                .filter(channel -> channel.name().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
