// SPDX-License-Identifier: Apache-2.0
package io.millrace.setup;

import static org.assertj.core.api.Assertions.assertThat;

import io.millrace.run.ConfigurationReader;
import io.millrace.run.MillraceRun;
import io.millrace.run.Progress;
import io.millrace.setup.Finding.Severity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A generated company with faults planted in its exports: each is found, with exactly as many as were planted. */
class DataCheckerTest {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss");
    private static final LocalDateTime START = LocalDateTime.of(2026, 1, 1, 8, 0);
    private static final int ORDERS = 200;

    @TempDir
    private Path folder = Path.of(".");

    @Test
    void ids_that_one_source_knows_and_another_does_not_are_counted_both_ways() throws IOException {
        DataQualityReport report = check(10, 5, 0);

        assertThat(report.coverage())
                .contains(
                        new KeyCoverage("order", "shop", "erp", 200, 190, List.of("O0", "O1", "O2", "O3", "O4")),
                        new KeyCoverage("order", "erp", "shop", 195, 190, List.of("X0", "X1", "X2", "X3", "X4")));
        assertThat(of(report, "coverage"))
                .filteredOn(finding -> finding.what().contains("erp"))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.what())
                            .isEqualTo("5 of the 195 orders of erp are unknown to shop; the other way, 10 of 200.");
                    assertThat(finding.severity()).isEqualTo(Severity.WARNING);
                });
    }

    @Test
    void sources_that_share_no_id_at_all_raise_an_alarm_once() throws IOException {
        DataQualityReport report = check(ORDERS, 30, 0);

        assertThat(of(report, "coverage"))
                .filteredOn(finding -> finding.severity() == Severity.ALARM)
                .filteredOn(finding -> finding.what().contains("shop"))
                .singleElement()
                .satisfies(finding -> assertThat(finding.what())
                        .isEqualTo("30 of the 30 orders of erp are unknown to shop; the other way, 200 of 200."));
    }

    @Test
    void a_clock_that_is_two_hours_behind_is_told_with_its_orders() throws IOException {
        DataQualityReport report = check(10, 5, -120);

        assertThat(of(report, "clock")).singleElement().satisfies(finding -> {
            assertThat(finding.what())
                    .isEqualTo(
                            "The clock of shop is about 2 hours ahead of that of erp: so far apart are 'received' and"
                                    + " 'placed' in 190 of 190 orders.");
            assertThat(finding.severity()).isEqualTo(Severity.ALARM);
            assertThat(finding.count()).isEqualTo(190);
        });
    }

    @Test
    void clocks_that_agree_are_not_told() throws IOException {
        assertThat(of(check(10, 5, 0), "clock")).isEmpty();
    }

    @Test
    void stages_in_the_wrong_order_are_counted_and_open_their_cases() throws IOException {
        MillraceRun run = run(10, 5, 0);

        assertThat(of(DataChecker.check(run, Progress.SILENT), "backward times"))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.what()).isEqualTo("7 of 200 cases entered Delivered before Ordered.");
                    assertThat(finding.examples()).containsExactly("O0", "O1", "O2", "O3", "O4");
                    String selection = String.valueOf(finding.selection());
                    assertThat(run.cases(io.millrace.run.View.ALL, selection, 0, 100)
                                    .total())
                            .isEqualTo(7);
                });
    }

    @Test
    void rows_that_come_twice_are_counted_and_named_by_their_lines() throws IOException {
        assertThat(of(check(10, 5, 0), "duplicates")).singleElement().satisfies(finding -> {
            assertThat(finding.what()).startsWith("6 of the 213 rows of parcels are the same as an earlier row");
            assertThat(finding.examples()).hasSize(5).first().isEqualTo("line 209 repeats line 2");
        });
    }

    @Test
    void an_id_that_must_be_there_once_and_is_not_is_told_without_the_identical_rows() throws IOException {
        run(10, 5, 0);
        Path shop = folder.resolve("shop.csv");
        Files.writeString(shop, Files.readString(shop) + "O7,2026-01-08 10:00:00\nO8,2026-01-08 11:00:00\n");

        DataQualityReport report = DataChecker.check(
                MillraceRun.open(folder.resolve("millrace.yaml"), null, Progress.SILENT), Progress.SILENT);

        assertThat(of(report, "duplicates"))
                .filteredOn(finding -> finding.what().contains("shop"))
                .singleElement()
                .satisfies(finding -> assertThat(finding.what())
                        .startsWith("2 rows of shop have a order_id that an earlier row has"));
    }

    @Test
    void stages_lanes_and_months_without_events_are_blind_spots() throws IOException {
        assertThat(of(check(10, 5, 0), "blind spot"))
                .extracting(Finding::what)
                .containsExactlyInAnyOrder(
                        "No event enters the stage Returned.",
                        "No event happens in the lane Support.",
                        "tickets has no event in 1 of its 4 months.");
    }

    @Test
    void a_word_without_a_rule_comes_with_the_rule_and_the_rule_maps_it() throws IOException {
        MillraceRun run = run(10, 5, 0);

        Finding finding =
                of(DataChecker.check(run, Progress.SILENT), "unmapped").get(0);

        assertThat(finding.what()).isEqualTo("4 rows of parcels say 'returned', and no rule wants them.");
        Path config = folder.resolve("millrace.yaml");
        Files.writeString(config, Files.readString(config) + "  " + finding.yaml() + "\n");
        assertThat(ConfigurationReader.read(config, null).journey().rules()).hasSize(5);
        MillraceRun mended = MillraceRun.open(config, null, Progress.SILENT);
        assertThat(mended.rows().mapped()).isEqualTo(run.rows().mapped() + 4);
    }

    @Test
    void rejected_rows_are_told_by_reason_with_their_places() throws IOException {
        assertThat(of(check(10, 5, 0), "rejected")).singleElement().satisfies(finding -> {
            assertThat(finding.what()).startsWith("3 rows of parcels could not be read: a date");
            assertThat(finding.examples()).first().isEqualTo("parcels.csv:206, at: 2026-02-31 10:00:00");
        });
    }

    @Test
    void the_gravest_come_first_and_the_headline_counts_them() throws IOException {
        DataQualityReport report = check(10, 5, -120);

        assertThat(report.findings()).extracting(Finding::severity).isSorted();
        assertThat(report.headline()).startsWith("1 alarm and ").contains("The clock of shop");
    }

    private DataQualityReport check(int unknownToErp, int unknownToShop, int minutes) throws IOException {
        return DataChecker.check(run(unknownToErp, unknownToShop, minutes), Progress.SILENT);
    }

    private static List<Finding> of(DataQualityReport report, String kind) {
        return report.findings().stream()
                .filter(finding -> finding.kind().equals(kind))
                .toList();
    }

    /** Orders six hours apart; the ERP hears of them within two minutes, on a clock that is so many minutes off. */
    private MillraceRun run(int unknownToErp, int unknownToShop, int minutes) throws IOException {
        StringBuilder shop = new StringBuilder("order_id,placed_at\n");
        StringBuilder erp = new StringBuilder("order_id,received_at\n");
        StringBuilder parcels = new StringBuilder("order_id,status,at\n");
        for (int i = 0; i < ORDERS; i++) {
            LocalDateTime placed = START.plusHours(6L * i);
            shop.append("O%d,%s%n".formatted(i, TIME.format(placed)));
            if (i >= unknownToErp) {
                erp.append("O%d,%s%n"
                        .formatted(i, TIME.format(placed.plusMinutes(minutes).plusSeconds(i % 120))));
            }
            LocalDateTime delivered = i < 7 ? placed.minusHours(30 + i) : placed.plusHours(30 + i % 40);
            parcels.append("O%d,delivered,%s%n".formatted(i, TIME.format(delivered)));
        }
        for (int i = 0; i < unknownToShop; i++) {
            erp.append("X%d,%s%n".formatted(i, TIME.format(START.plusHours(i))));
        }
        for (int i = 0; i < 4; i++) {
            parcels.append("O%d,returned,%s%n".formatted(i, TIME.format(START.plusDays(20 + i))));
        }
        parcels.append(
                "O9,delivered,2026-02-31 10:00:00\nO10,delivered,2026-02-31 10:00:00\nO11,delivered,2026-02-31 10:00:00\n");
        for (int i = 0; i < 6; i++) {
            parcels.append("O%d,delivered,%s%n".formatted(i, TIME.format(START.plusHours(6L * i - 30 - i))));
        }
        Files.writeString(folder.resolve("shop.csv"), shop);
        Files.writeString(folder.resolve("erp.csv"), erp);
        Files.writeString(folder.resolve("parcels.csv"), parcels);
        Files.writeString(
                folder.resolve("tickets.csv"),
                "order_id,opened\nO1,2026-01-03 10:00:00\nO2,2026-03-03 10:00:00\nO3,2026-04-03 10:00:00\n");
        Files.writeString(folder.resolve("stages.yaml"), """
                name: planted
                version: 1
                stages:
                  - {key: ordered, name: Ordered, order: true}
                  - {key: delivered, name: Delivered}
                  - {key: returned, name: Returned}
                """);
        return MillraceRun.open(Files.writeString(folder.resolve("millrace.yaml"), """
                company: Planted
                timezone: UTC
                sources:
                  - name: shop
                    file: shop.csv
                    columns: {case: order_id}
                    events:
                      - {type: placed, time: placed_at}
                  - name: erp
                    file: erp.csv
                    columns: {case: order_id, time: received_at}
                    type: received
                  - name: parcels
                    file: parcels.csv
                    columns: {case: order_id, time: at, type: status}
                  - name: tickets
                    file: tickets.csv
                    columns: {case: order_id, time: opened}
                    type: ticket
                journey:
                  model: ./stages.yaml
                  case: {id: order}
                lanes:
                  - {key: shop, name: Shop, row: front}
                  - {key: support, name: Support, row: front}
                map:
                  - {when: {type: placed}, stage: ordered, touchpoint: order, lane: shop}
                  - {when: {type: received}, touchpoint: received, lane: shop}
                  - {when: {type: delivered}, stage: delivered, touchpoint: delivery, lane: shop}
                  - {when: {type: ticket}, touchpoint: ticket, lane: shop}
                """), null, Progress.SILENT);
    }
}
