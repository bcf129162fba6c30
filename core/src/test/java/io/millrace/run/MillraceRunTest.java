// SPDX-License-Identifier: Apache-2.0
package io.millrace.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.millrace.gather.RowCounts;
import io.millrace.measure.StreamMeasures;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A shop that can be counted by hand: three customers, four orders, and one parcel of an order that nobody placed. */
class MillraceRunTest {
    private static final String CONFIG = """
            company: Corner shop
            timezone: Europe/Berlin
            currency: EUR
            asOf: 2025-03-31
            sources:
              - name: orders
                file: orders.csv
                columns: {time: at, customer: who, order: id, channel: where, value: total}
                type: ordered
              - name: parcels
                file: parcels.csv
                columns: {order: id}
                events:
                  - {type: sent, time: sent}
                  - {type: delivered, time: delivered}
            journey:
              model: retail-4
              case: {from: first_touch_or_previous_order, until: next_order}
            map:
              - {when: {type: ordered}, stage: purchase, touchpoint: order}
              - {when: {type: sent}, touchpoint: parcel sent}
              - {when: {type: delivered}, stage: retention, touchpoint: delivery}
            streams: {by: channel}
            """;
    private static final String ORDERS = """
            id,who,at,where,total
            1,ann,2025-01-01T00:30:00,web,10.00
            2,ben,2025-01-05T10:00:00,web,20.00
            3,cat,2025-02-01T10:00:00,store,30.00
            4,ann,2025-03-01T10:00:00,web,40.50
            """;
    private static final String PARCELS = """
            id,sent,delivered
            1,2025-01-02T10:00:00,2025-01-04T10:00:00
            9,2025-01-02T10:00:00,2025-01-04T10:00:00
            """;

    private final Path folder;
    private final MillraceRun run;

    MillraceRunTest(@TempDir Path folder) throws IOException {
        this.folder = folder;
        Files.writeString(folder.resolve("orders.csv"), ORDERS);
        Files.writeString(folder.resolve("parcels.csv"), PARCELS);
        this.run = open();
    }

    private MillraceRun open() throws IOException {
        Path config = Files.writeString(folder.resolve("millrace.yaml"), CONFIG);
        return MillraceRun.open(config, null, Progress.SILENT);
    }

    @Test
    void streams_stand_by_their_cases_and_all_together_last() {
        assertThat(run.streamNames()).containsExactly("web", "store", "All");
        assertThat(run.streams(View.ALL).stream().map(s -> s.cases().cases())).containsExactly(3L, 1L, 4L);
    }

    @Test
    void a_row_whose_order_nobody_placed_is_one_unmapped_row_however_many_events_it_gave() {
        RowCounts rows = run.rows();

        assertThat(List.of(rows.read(), rows.mapped(), rows.unmapped(), rows.rejected()))
                .containsExactly(6L, 5L, 1L, 0L);
        assertThat(rows.reasons())
                .extracting(RowCounts.Reason::source, RowCounts.Reason::reason, RowCounts.Reason::rows)
                .containsExactly(tuple("parcels", "order of no known customer", 1L));
    }

    @Test
    void days_are_those_of_the_company() {
        // half past midnight in Berlin is still the old year in UTC
        LocalDate newYear = LocalDate.of(2025, 1, 1);

        assertThat(run.measures(new View(null, newYear, newYear)).cases().cases())
                .isEqualTo(1);
        assertThat(RunDocument.instant(run.asOf())).isEqualTo("2025-03-31T21:59:59.999999Z");
    }

    @Test
    void a_stream_without_cases_in_the_period_has_numbers_of_nothing() {
        StreamMeasures store = run.measures(new View("store", null, LocalDate.of(2025, 1, 31)));

        assertThat(store.name()).isEqualTo("store");
        assertThat(store.cases().cases()).isZero();
        assertThat(run.cases(new View("store", null, LocalDate.of(2025, 1, 31)), "cases", 0, 10)
                        .rows())
                .isEmpty();
    }

    @Test
    void every_number_of_every_stream_opens_its_cases() {
        for (String name : run.streamNames()) {
            View view = new View(name, LocalDate.of(2025, 1, 2), null);
            SelectionWalk.over(run.measures(view))
                    .forEach((key, n) -> assertThat(run.cases(view, key, 0, 0).total())
                            .as(name + " " + key)
                            .isEqualTo(n));
        }
    }

    @Test
    void a_case_is_told_event_by_event() {
        CaseTimeline first = run.timeline("ann/1");

        assertThat(first.head().state()).isEqualTo("ordered again");
        assertThat(first.moments())
                .extracting(CaseTimeline.Moment::touchpoint)
                .containsExactly("order", "parcel sent", "delivery");
        assertThat(first.moments().get(0).value()).isEqualTo("10.00 EUR");
        assertThat(first.moments().get(2).sincePreviousSeconds()).isEqualTo(2 * 86_400.0);
        assertThat(run.timeline(first.head().index())).isEqualTo(first);
    }

    @Test
    void what_does_not_exist_is_refused_with_the_way_out() {
        assertThatThrownBy(() -> run.measures(new View("wbe", null, null)))
                .hasMessage("there is no stream 'wbe', did you mean 'web'? (known are web, store, All)");
        assertThatThrownBy(() -> run.timeline("dan/1"))
                .hasMessage("there is no case 'dan/1': take its id from a list of cases, as it is written there");
        assertThatThrownBy(() -> run.timeline(4)).hasMessage("there is no case 4: the numbers run from 0 to 3");
    }

    @Test
    void the_same_files_give_the_same_document() throws IOException {
        assertThat(RunDocument.of(open(), View.ALL).toString())
                .isEqualTo(RunDocument.of(run, View.ALL).toString())
                .contains("observed={p50Seconds=", "wait={", "selections={cases=");
    }
}
