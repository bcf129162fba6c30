// SPDX-License-Identifier: Apache-2.0
package io.millrace.app.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.millrace.app.demo.PlantedTruth.ChannelTruth;
import io.millrace.measure.StageMeasures;
import io.millrace.measure.StreamMeasures;
import io.millrace.run.MillraceRun;
import io.millrace.run.Progress;
import io.millrace.run.View;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The map finds what was planted. */
class SampleCompanyTest {
    private static final PlantedTruth TRUTH = PlantedTruth.standard();
    private static final double DAY = 86_400;

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
        for (String file : List.of("web.csv", "orders.csv", "parcels.csv", "mails.csv", "picks.csv")) {
            assertThat(Files.mismatch(folder.resolve(file), again.resolve(file)))
                    .as(file)
                    .isEqualTo(-1);
        }
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
        double bought = phone.skip() + (1 - phone.skip()) * phone.considered() * phone.bought();
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
