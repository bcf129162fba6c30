// SPDX-License-Identifier: Apache-2.0
package io.millrace.journey;

import static org.assertj.core.api.Assertions.assertThat;

import io.millrace.event.EventLog;
import io.millrace.event.RawEvent;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Cases cut from purchase to purchase. */
class PurchaseToPurchaseTest {
    private final List<RawEvent> events = new ArrayList<>();

    @Test
    void a_case_runs_from_the_first_touch_to_the_next_order() {
        tell("visit", 1, null);
        tell("order", 2, null);
        tell("arrive", 4, null);
        tell("order", 9, null);
        assertThat(cases(null, 20)).containsExactly("visit order arrive | NEXT_ORDER 9.0", "order | OPEN 20.0");
    }

    @Test
    void a_touch_after_the_order_begins_the_next_case_and_its_order_ends_the_last() {
        tell("order", 1, null);
        tell("visit", 5, null);
        tell("order", 7, null);
        assertThat(cases(null, 20)).containsExactly("order | NEXT_ORDER 7.0", "visit order | OPEN 20.0");
    }

    @Test
    void a_late_parcel_stays_with_its_order() {
        tell("order", 1, "A");
        tell("visit", 5, null);
        tell("arrive", 6, "A");
        assertThat(cases(null, 20)).containsExactly("order arrive | OPEN 20.0", "visit | OPEN 20.0");
    }

    @Test
    void a_parcel_finds_its_customer_by_the_order_wherever_it_is_read() {
        events.add(Told.event("arrive", 6, null, "A", 0));
        tell("order", 1, "A");
        assertThat(cases(null, 20)).containsExactly("order arrive | OPEN 20.0");
    }

    @Test
    void a_parcel_of_no_known_order_is_told_apart() {
        tell("order", 1, "A");
        events.add(Told.event("arrive", 6, null, "B", 9));
        JourneyBuilder builder = builder(null, 20);
        events.forEach(event -> assertThat(builder.accept(event)).isNull());
        assertThat(builder.build().events()).isEqualTo(1);
        assertThat(builder.unplaced())
                .singleElement()
                .satisfies(lost -> assertThat(lost.events()).isEqualTo(1));
    }

    @Test
    void silence_ends_a_case_and_the_next_touch_begins_another() {
        tell("visit", 1, null);
        tell("visit", 40, null);
        assertThat(cases(Duration.ofDays(30), 50)).containsExactly("visit | SILENT 31.0", "visit | OPEN 50.0");
    }

    @Test
    void silence_counts_until_the_as_of_date() {
        tell("order", 1, null);
        tell("visit", 5, null);
        assertThat(cases(Duration.ofDays(30), 36)).containsExactly("order | SILENT 35.0", "visit | SILENT 35.0");
        assertThat(cases(Duration.ofDays(30), 35)).containsExactly("order | OPEN 35.0", "visit | OPEN 35.0");
    }

    @Test
    void the_order_of_reading_does_not_matter() {
        Random random = new Random(11);
        for (int i = 0; i < 400; i++) {
            String type = List.of("visit", "order", "arrive", "mail").get(random.nextInt(4));
            String customer = "c" + random.nextInt(9);
            String order = random.nextBoolean() ? customer + "-" + i / 50 : null;
            events.add(Told.event(type, i * 0.37, customer, order, i));
        }
        List<String> told = sorted(cases(Duration.ofDays(30), 200));
        for (int seed = 0; seed < 20; seed++) {
            Collections.shuffle(events, new Random(seed));
            assertThat(sorted(cases(Duration.ofDays(30), 200))).isEqualTo(told);
        }
    }

    private static List<String> sorted(List<String> cases) {
        return cases.stream().sorted().toList();
    }

    private void tell(String type, double day, @Nullable String order) {
        events.add(Told.event(type, day, "anna", order, events.size()));
    }

    private List<String> cases(@Nullable Duration silent, double asOf) {
        JourneyBuilder builder = builder(silent, asOf);
        events.forEach(builder::accept);
        EventLog log = builder.build();
        assertThat(log.events()).isEqualTo(events.size());
        return Told.cases(log);
    }

    private static JourneyBuilder builder(@Nullable Duration silent, double asOf) {
        return new JourneyBuilder(Told.rules(
                Told.MODEL, new CaseRule.PurchaseToPurchase(silent), TieRule.STAGES, Math.round(asOf * Told.DAY)));
    }
}
