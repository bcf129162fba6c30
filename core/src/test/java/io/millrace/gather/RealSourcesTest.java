// SPDX-License-Identifier: Apache-2.0
package io.millrace.gather;

import static org.assertj.core.api.Assertions.assertThat;

import io.millrace.RealData;
import io.millrace.event.RawEvent;
import io.millrace.gather.SourceSpec.CsvFormat;
import io.millrace.gather.SourceSpec.GroupSpec;
import io.millrace.gather.SourceSpec.GroupSpec.TimePick;
import io.millrace.gather.SourceSpec.JoinSpec;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RealSourcesTest {

    @Test
    void online_retail_lines_become_invoices_and_lines_without_customer_are_counted_apart() {
        List<RawEvent> invoices = new ArrayList<>();
        Set<String> customers = new HashSet<>();
        RowCounts counts = Source.of(RealData.folder().resolve("online-retail/onlineretail.csv.gz"))
                .type("invoice")
                .column("time", "InvoiceDate")
                .column("customer", "CustomerID")
                .column("order", "InvoiceNo")
                .group(new GroupSpec("InvoiceNo", TimePick.FIRST, List.of("Quantity", "UnitPrice")))
                .read(event -> {
                    invoices.add(event);
                    if (event.customer() == null) {
                        return "no customer";
                    }
                    customers.add(event.customer());
                    return null;
                });

        assertThat(invoices).hasSize(25_900);
        assertThat(customers).hasSize(4_372);
        assertThat(counts.read()).isEqualTo(541_909);
        assertThat(counts.unmapped()).isEqualTo(135_080);
        assertThat(counts.mapped()).isEqualTo(541_909 - 135_080);
        assertThat(counts.rejected()).isZero();
        RawEvent first = invoices.get(0);
        assertThat(first.value()).isEqualTo(13_912);
        assertThat(first.time()).isEqualTo(micros("2010-12-01T08:26:00Z"));
        // the sum of exact decimals, each invoice rounded once
        assertThat(invoices.stream().mapToLong(RawEvent::value).sum()).isEqualTo(974_774_793L);
    }

    @Test
    void olist_reviews_with_line_breaks_in_their_text_are_one_row_each() {
        Path file = RealData.folder().resolve("olist/olist_order_reviews_dataset.csv");
        Source.Harvest harvest = Source.of(file)
                .type("review")
                .column("time", "review_answer_timestamp")
                .column("order", "order_id")
                .column("score", "review_score")
                .read();

        assertThat(harvest.counts().rejected()).isZero();
        assertThat(harvest.counts().read()).isEqualTo(3_986);
        assertThat(harvest.events().stream().map(event -> event.fields().value("score")))
                .allMatch(score -> Objects.requireNonNull(score).matches("[1-5]"));
    }

    @Test
    void olist_orders_give_up_to_four_events_each() {
        Path folder = RealData.folder().resolve("olist");
        JoinSpec customers = new JoinSpec(
                folder.resolve("olist_customers_dataset.csv"),
                "millrace.yaml:9",
                new CsvFormat(null, null, '.', null, ZoneId.of("UTC")),
                "customer_id",
                "customer_id",
                Map.of("customer", "customer_unique_id"));
        Source.Harvest harvest = Source.of(folder.resolve("olist_orders_dataset.csv"))
                .column("order", "order_id")
                .event("ordered", "order_purchase_timestamp")
                .event("approved", "order_approved_at")
                .event("handed over", "order_delivered_carrier_date")
                .event("delivered", "order_delivered_customer_date")
                .ended("order_status", "canceled", "unavailable")
                .join(customers)
                .read();

        assertThat(harvest.counts().read()).isEqualTo(4_000);
        assertThat(harvest.counts().mapped()).isEqualTo(4_000);
        assertThat(harvest.events().stream().filter(event -> event.type().equals("ordered")))
                .hasSize(4_000)
                .allMatch(event -> event.customer() != null);
        assertThat(harvest.events().stream()
                        .filter(event -> event.type().equals("ordered") && "canceled".equals(event.endedAs())))
                .hasSize(23);
    }

    @Test
    void funnel_deals_are_joined_with_dates_of_their_own_form() {
        Path folder = RealData.folder().resolve("olist-funnel");
        JoinSpec deals = new JoinSpec(
                folder.resolve("olist_closed_deals_dataset.csv"),
                "millrace.yaml:9",
                new CsvFormat(null, null, '.', "M/d/yyyy H:mm", ZoneId.of("UTC")),
                "mql_id",
                "mql_id",
                Map.of("won", "won_date"));
        Source.Harvest harvest = Source.of(folder.resolve("olist_marketing_qualified_leads_dataset.csv"))
                .column("customer", "mql_id")
                .column("channel", "origin")
                .event("first contact", "first_contact_date")
                .event("won", "won")
                .join(deals)
                .read();

        assertThat(harvest.counts().mapped()).isEqualTo(8_000);
        assertThat(harvest.events().stream().filter(event -> event.type().equals("won")))
                .hasSize(842);
    }

    @Test
    void call_centre_operations_have_a_start_and_an_end() {
        Source.Harvest harvest = Source.of(RealData.folder().resolve("call-centre/call-centre.csv"))
                .type("${Operation}")
                .time("d.M.yy H:mm")
                .column("time", "Start Date")
                .column("end", "End Date")
                .column("customer", "Customer ID")
                .column("agent", "Agent")
                .read();

        assertThat(harvest.counts().mapped()).isEqualTo(7_548);
        assertThat(harvest.events().get(0).time()).isEqualTo(micros("2010-03-09T08:05:00Z"));
        assertThat(harvest.events().get(0).end()).isEqualTo(micros("2010-03-09T08:10:00Z"));
        assertThat(harvest.events()).allMatch(event -> event.end() >= event.time());
    }

    @Test
    void bpic2012_has_262200_events_of_13087_cases() {
        Set<String> cases = new HashSet<>();
        Set<String> agents = new HashSet<>();
        RowCounts counts = Source.of(RealData.folder().resolve("event-logs/bpic2012.xes.gz"))
                .read(event -> {
                    cases.add(Objects.requireNonNull(event.caseId()));
                    agents.add(Objects.requireNonNullElse(event.agent(), "nobody"));
                    assertThat(event.fields().value("case:AMOUNT_REQ")).isNotNull();
                    return event.fields().value("lifecycle:transition") == null ? "no transition" : null;
                });

        assertThat(counts.mapped()).isEqualTo(262_200);
        assertThat(cases).hasSize(13_087);
        assertThat(agents).contains("nobody", "112");
    }

    @Test
    void helpdesk_has_21348_events() {
        Source.Harvest harvest = Source.of(RealData.folder().resolve("event-logs/helpdesk.xes.gz"))
                .column("customer", "customer")
                .read();

        assertThat(harvest.counts().mapped()).isEqualTo(21_348);
        assertThat(harvest.events().get(0).time()).isEqualTo(micros("2012-10-09T14:50:17Z"));
        assertThat(harvest.events().get(0).customer()).isEqualTo("Value 1");
    }

    @Test
    void the_same_log_as_csv_and_as_xes_tells_the_same() {
        Path folder = RealData.folder().resolve("event-logs");
        Source.Harvest xes = Source.of(folder.resolve("running-example.xes")).read();
        Source.Harvest csv = Source.of(folder.resolve("running-example.csv"))
                .column("type", "concept:name")
                .column("time", "time:timestamp")
                .column("case", "case:concept:name")
                .column("agent", "org:resource")
                .read();

        assertThat(xes.events().stream().map(RealSourcesTest::told))
                .hasSize(42)
                .containsExactlyInAnyOrderElementsOf(
                        csv.events().stream().map(RealSourcesTest::told).toList());
    }

    private static String told(RawEvent event) {
        return String.join(
                "|",
                event.type(),
                BigDecimal.valueOf(event.time()).toString(),
                String.valueOf(event.caseId()),
                String.valueOf(event.agent()),
                String.valueOf(event.fields().value("Costs")));
    }

    private static long micros(String instant) {
        return Instant.parse(instant).getEpochSecond() * 1_000_000L;
    }
}
