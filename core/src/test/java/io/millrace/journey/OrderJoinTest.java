// SPDX-License-Identifier: Apache-2.0
package io.millrace.journey;

import static org.assertj.core.api.Assertions.assertThat;

import io.millrace.event.RawEvent;
import io.millrace.event.Touchpoint;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Events that name an order find its case, whatever comes first. */
class OrderJoinTest {
    private final List<RawEvent> events = new ArrayList<>();

    @Test
    void a_parcel_before_its_order_does_not_hide_the_order() {
        tell("anna", "arrive", 1, "A");
        tell("anna", "order", 2, "A");
        tell("anna", "order", 9, "B");
        assertThat(cases(null, 20)).containsExactly("arrive order | NEXT_ORDER 9.0", "order | OPEN 20.0");
    }

    @Test
    void a_visit_that_names_the_order_does_not_keep_the_last_case_open() {
        tell("anna", "order", 1, "A");
        tell("anna", "visit", 5, "B");
        tell("anna", "order", 7, "B");
        assertThat(cases(null, 20)).containsExactly("order | NEXT_ORDER 7.0", "visit order | OPEN 20.0");
    }

    @Test
    void an_order_repeated_line_by_line_is_one_order() {
        tell("anna", "order", 1, "A");
        tell("anna", "order", 1, "A");
        tell("anna", "arrive", 2, "A");
        tell("anna", "order", 3, "A");
        assertThat(cases(null, 20)).containsExactly("order order arrive order | OPEN 20.0");
    }

    @Test
    void a_case_holds_one_order_even_when_a_parcel_of_another_came_first() {
        tell("anna", "arrive", 1, "A");
        tell("anna", "order", 2, "B");
        tell("anna", "order", 3, "A");
        tell("anna", "arrive", 4, "A");
        assertThat(cases(null, 20)).containsExactly("arrive order | NEXT_ORDER 3.0", "order arrive | OPEN 20.0");
    }

    @Test
    void an_order_id_used_by_two_customers_does_not_mix_their_cases() {
        tell("anna", "order", 1, "A");
        tell("bob", "order", 2, "A");
        tell("bob", "arrive", 3, "A");
        assertThat(cases(null, 20)).containsExactly("order | OPEN 20.0", "order arrive | OPEN 20.0");
    }

    @Test
    void an_order_id_without_customer_goes_to_the_customer_who_named_it_first_in_time() {
        tell("bob", "order", 5, "A");
        tell("anna", "order", 1, "A");
        tell(null, "arrive", 6, "A");
        assertThat(cases(null, 20)).containsExactly("order | OPEN 20.0", "order arrive | OPEN 20.0");
    }

    @Test
    void a_parcel_after_the_silence_keeps_its_order_and_leaves_the_next_case_silent() {
        tell("anna", "order", 1, "A");
        tell("anna", "visit", 5, null);
        tell("anna", "arrive", 100, "A");
        tell("anna", "visit", 110, null);
        assertThat(cases(Duration.ofDays(30), 200))
                .containsExactly("order arrive | SILENT 130.0", "visit | SILENT 35.0", "visit | SILENT 140.0");
    }

    @Test
    void the_next_order_ends_a_case_that_a_parcel_took_up_again() {
        tell("anna", "order", 1, "A");
        tell("anna", "visit", 5, null);
        tell("anna", "visit", 100, null);
        tell("anna", "arrive", 110, "A");
        tell("anna", "order", 120, "B");
        assertThat(cases(Duration.ofDays(30), 200))
                .containsExactly(
                        "order arrive | NEXT_ORDER 120.0", "visit | SILENT 35.0", "visit order | SILENT 150.0");
    }

    @Test
    void the_next_order_ends_a_case_even_when_its_parcel_came_behind_both_silence_and_order() {
        tell("anna", "order", 1, "A");
        tell("anna", "order", 100, "B");
        tell("anna", "arrive", 110, "A");
        assertThat(cases(Duration.ofDays(30), 120))
                .containsExactly("order arrive | NEXT_ORDER 100.0", "order | OPEN 120.0");
    }

    @Test
    void an_order_after_the_silence_behind_the_parcel_ends_nothing() {
        tell("anna", "order", 1, "A");
        tell("anna", "arrive", 50, "A");
        tell("anna", "order", 90, "B");
        tell("bob", "order", 60, "C");
        assertThat(cases(Duration.ofDays(30), 100))
                .containsExactly("order arrive | SILENT 80.0", "order | OPEN 100.0", "order | SILENT 90.0");
    }

    @Test
    void touches_before_the_next_order_keep_the_last_case_followed() {
        tell("anna", "order", 1, "A");
        tell("anna", "visit", 20, null);
        tell("anna", "visit", 45, null);
        tell("anna", "order", 70, "B");
        assertThat(cases(Duration.ofDays(30), 80))
                .containsExactly("order | NEXT_ORDER 70.0", "visit visit order | OPEN 80.0");
    }

    @Test
    void a_visit_in_the_second_of_an_order_is_before_it() {
        tell("anna", "order", 1, "A");
        tell("anna", "order", 9, "B");
        tell("anna", "visit", 9, null);
        assertThat(cases(null, 20)).containsExactly("order | NEXT_ORDER 9.0", "visit order | OPEN 20.0");
    }

    @Test
    void a_row_of_two_events_without_a_place_is_one_row_wherever_parts_end() {
        for (int before = 0; before < 3; before++) {
            JourneyBuilder builder = new JourneyBuilder(
                    Told.rules(Told.MODEL, new CaseRule.PurchaseToPurchase(null), TieRule.STAGES, 20 * Told.DAY));
            int sequence = 0;
            // as many events as the builder takes in one part, less a few
            for (int i = 0; i < (1 << 18) - 2 + before; i++) {
                builder.accept(Told.event("visit", 1, "anna", null, sequence++));
            }
            RawEvent.Fields row = column -> null;
            for (int i = 0; i < 3; i++) {
                builder.accept(lost(row, sequence++));
            }
            RawEvent.Fields group = new RawEvent.Fields() {
                @Override
                public @Nullable String value(String column) {
                    return null;
                }

                @Override
                public long rows() {
                    return 100_000;
                }
            };
            builder.accept(lost(group, sequence++));
            builder.build();

            assertThat(builder.unplaced())
                    .containsExactly(new Unplaced("told", "order of no known customer", 4, 100_001));
        }
    }

    private static RawEvent lost(RawEvent.Fields row, int sequence) {
        return new RawEvent(
                "told",
                "arrive",
                Told.DAY,
                RawEvent.NO_TIME,
                null,
                null,
                "X",
                null,
                null,
                RawEvent.NO_VALUE,
                sequence,
                null,
                row);
    }

    @Test
    void a_parcel_that_bridges_the_silence_keeps_its_case_open() {
        tell("anna", "order", 1, "A");
        tell("anna", "arrive", 100, "A");
        assertThat(cases(Duration.ofDays(30), 120)).containsExactly("order arrive | OPEN 120.0");
    }

    @Test
    void a_model_without_an_order_stage_takes_nothing_for_an_order() {
        StageModel looking = new StageModel("looking", 1, List.of(new Stage("look", "Look", null, false, false, null)));
        JourneyBuilder builder = new JourneyBuilder(new JourneyRules(
                looking,
                Told.LANES,
                List.of(
                        Told.rule("visit", 0, 0, null),
                        Told.rule("mail", Touchpoint.NO_STAGE, Touchpoint.NO_LANE, null)),
                new CaseRule.PurchaseToPurchase(null),
                TieRule.STAGES,
                true,
                List.of(),
                List.of(),
                20 * Told.DAY));
        builder.accept(Told.event("mail", 1, "anna", null, 0));
        builder.accept(Told.event("mail", 2, "anna", null, 1));
        assertThat(Told.cases(builder.build())).containsExactly("mail mail | OPEN 20.0");
    }

    private void tell(@Nullable String customer, String type, double day, @Nullable String order) {
        events.add(Told.event(type, day, customer, order, events.size()));
    }

    private List<String> cases(@Nullable Duration silent, double asOf) {
        JourneyBuilder builder = new JourneyBuilder(Told.rules(
                Told.MODEL, new CaseRule.PurchaseToPurchase(silent), TieRule.STAGES, Math.round(asOf * Told.DAY)));
        events.forEach(event -> assertThat(builder.accept(event)).isNull());
        return Told.cases(builder.build());
    }
}
