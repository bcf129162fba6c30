// SPDX-License-Identifier: Apache-2.0
package io.millrace.journey;

import static org.assertj.core.api.Assertions.assertThat;

import io.millrace.event.CaseAttribute;
import io.millrace.event.EventLog;
import io.millrace.event.RawEvent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** What is known of a customer when a case begins: orders before it, and none of its own or later. */
class EarlierOrdersTest {
    private static final List<String> NAMES = List.of("ordered before", "cohort", "RFM");

    private static RawEvent event(String type, double day, String customer, long value, int sequence) {
        return new RawEvent(
                "told",
                type,
                Math.round(day * Told.DAY),
                RawEvent.NO_TIME,
                null,
                customer,
                null,
                null,
                null,
                value,
                sequence,
                null,
                column -> null);
    }

    private static EventLog build(List<RawEvent> events) {
        JourneyRules told = Told.rules(Told.MODEL, new CaseRule.PurchaseToPurchase(null), TieRule.STAGES, null);
        JourneyBuilder builder = new JourneyBuilder(told.keeping(NAMES));
        events.forEach(builder::accept);
        return builder.build();
    }

    private static String value(EventLog log, String name, int number) {
        CaseAttribute attribute = log.attributes().get(NAMES.indexOf(name));
        int code = attribute.code()[number];
        return code < 0 ? "-" : attribute.words().word(code);
    }

    private static List<String> values(EventLog log, String name) {
        List<String> values = new ArrayList<>();
        for (int number = 0; number < log.cases(); number++) {
            values.add(value(log, name, number));
        }
        return values;
    }

    @Test
    void a_customer_is_new_until_an_order_came_before() {
        EventLog log = build(List.of(
                event("visit", 1, "anna", 0, 0),
                event("order", 2, "anna", 10, 1),
                event("visit", 100, "anna", 0, 2),
                event("order", 101, "anna", 20, 3),
                event("order", 300, "anna", 30, 4),
                event("visit", 400, "bob", 0, 5)));

        assertThat(values(log, "ordered before")).containsExactly("new", "returning", "returning", "new");
        assertThat(values(log, "cohort")).containsExactly("-", "1970 Q1", "1970 Q1", "-");
        assertThat(values(log, "RFM")).element(0).isEqualTo("-");
        assertThat(values(log, "RFM").get(2)).startsWith("R").contains(" F", " M");
        assertThat(log.attributes())
                .allSatisfy(kept -> assertThat(kept.seen().late()).isZero());
        CaseTrait trait = Objects.requireNonNull(CaseTrait.find("ordered before", log.keeping(List.of()), Told.MODEL));
        TraceCursor trace = new TraceCursor(log);
        for (int number = 0; number < log.cases(); number++) {
            assertThat(trait.words().word(trait.code().applyAsInt(trace.moveTo(number))))
                    .isEqualTo(value(log, "ordered before", number));
        }
    }

    /** Generated customers, counted again from their events. */
    @Test
    void thirds_are_what_plain_loops_count() {
        Random random = new Random(4);
        List<RawEvent> events = new ArrayList<>();
        for (int i = 0; i < 900; i++) {
            events.add(
                    event("order", i + random.nextDouble(), "c" + random.nextInt(120), 1 + random.nextInt(5_000), i));
        }
        EventLog log = build(events);
        Map<String, List<RawEvent>> byCustomer = new HashMap<>();
        events.forEach(event -> byCustomer
                .computeIfAbsent(String.valueOf(event.customer()), name -> new ArrayList<>())
                .add(event));
        List<long[]> measures = new ArrayList<>();
        for (int number = 0; number < log.cases(); number++) {
            long start = log.time()[log.caseOffsets()[number]];
            long[] measure = new long[3];
            long last = 0;
            for (RawEvent order : byCustomer.getOrDefault(log.customers().word(log.customer()[number]), List.of())) {
                if (order.time() < start) {
                    measure[1]++;
                    measure[2] += order.value();
                    last = Math.max(last, order.time());
                }
            }
            measure[0] = last - start;
            measures.add(measure);
        }
        long[][] sorted = new long[3][];
        for (int m = 0; m < 3; m++) {
            int which = m;
            sorted[m] = measures.stream()
                    .filter(measure -> measure[1] > 0)
                    .mapToLong(measure -> measure[which])
                    .sorted()
                    .toArray();
        }
        for (int number = 0; number < log.cases(); number++) {
            long[] measure = measures.get(number);
            StringBuilder expected = new StringBuilder();
            for (int m = 0; m < 3 && measure[1] > 0; m++) {
                int n = sorted[m].length;
                int third = 1 + (measure[m] >= sorted[m][n / 3] ? 1 : 0) + (measure[m] >= sorted[m][2 * n / 3] ? 1 : 0);
                expected.append(m == 0 ? "R" : m == 1 ? " F" : " M").append(third);
            }
            assertThat(value(log, "RFM", number)).isEqualTo(expected.isEmpty() ? "-" : expected.toString());
        }
        assertThat(Arrays.stream(log.attributes().get(2).code()).distinct().count())
                .isGreaterThan(10);
    }

    @Test
    void a_field_of_that_name_in_a_source_stays_what_it_is() {
        JourneyRules told = Told.rules(Told.MODEL, new CaseRule.PurchaseToPurchase(null), TieRule.STAGES, null);
        JourneyBuilder builder = new JourneyBuilder(told.keeping(NAMES));
        builder.accept(new RawEvent(
                "told",
                "order",
                Told.DAY,
                RawEvent.NO_TIME,
                null,
                "anna",
                null,
                null,
                null,
                5,
                0,
                null,
                column -> column.equals("cohort") ? "spring" : null));

        assertThat(values(builder.build(), "cohort")).containsExactly("spring");
    }
}
