// SPDX-License-Identifier: Apache-2.0
package io.millrace.journey;

import static org.assertj.core.api.Assertions.assertThat;

import io.millrace.event.Ending;
import io.millrace.event.EventLog;
import io.millrace.event.RawEvent;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds for every cut from purchase to purchase, on random lives with fixed seeds. */
class CutLawTest {
    private static final int AS_OF = 400;

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
    void every_cut_keeps_the_law(int seed) {
        List<RawEvent> events = lives(new Random(seed));
        JourneyBuilder builder = builder();
        int refused = 0;
        for (RawEvent event : events) {
            refused += builder.accept(event) == null ? 0 : 1;
        }
        EventLog log = builder.build();
        long lost = builder.unplaced().stream().mapToLong(Unplaced::events).sum();
        assertThat(refused).isPositive();
        assertThat(lost).isPositive();
        assertThat(log.events() + lost + refused).isEqualTo(events.size());

        Map<String, Integer> caseOfOrder = new HashMap<>();
        Set<Long> orderTimes = new HashSet<>();
        TraceCursor trace = new TraceCursor(log);
        for (int c = 0; c < log.cases(); c++) {
            trace.moveTo(c);
            keepsOneOrderOfOneCustomer(trace, events, caseOfOrder, orderTimes);
        }
        for (int c = 0; c < log.cases(); c++) {
            trace.moveTo(c);
            endsAsItMay(trace, orderTimes);
        }
        noOrderIsOverlooked(log, events);
    }

    /** A case with an order that did not end with the next order was not followed until there was one. */
    private static void noOrderIsOverlooked(EventLog log, List<RawEvent> events) {
        Map<String, TreeMap<Long, Integer>> orders = new HashMap<>();
        TraceCursor trace = new TraceCursor(log);
        for (int c = 0; c < log.cases(); c++) {
            trace.moveTo(c);
            for (int i = 0; i < trace.size(); i++) {
                RawEvent event = events.get(log.sequence()[log.caseOffsets()[c] + i]);
                if (event.type().equals("order")) {
                    orders.computeIfAbsent(String.valueOf(event.customer()), customer -> new TreeMap<>())
                            .put(event.time(), c);
                    break;
                }
            }
        }
        orders.forEach((customer, placed) -> placed.forEach((time, c) -> {
            trace.moveTo(c);
            if (trace.ending() != Ending.NEXT_ORDER) {
                assertThat(placed.subMap(time, true, trace.endTime(), true).values())
                        .as("cases of the orders of %s from %s on", customer, time)
                        .containsOnly(c);
            }
        }));
    }

    private static void keepsOneOrderOfOneCustomer(
            TraceCursor trace, List<RawEvent> events, Map<String, Integer> caseOfOrder, Set<Long> orderTimes) {
        Set<String> orders = new HashSet<>();
        Set<String> customers = new HashSet<>();
        for (int i = 0; i < trace.size(); i++) {
            int sequence = trace.log().sequence()[trace.log().caseOffsets()[trace.caseIndex()] + i];
            RawEvent event = events.get(sequence);
            if (event.customer() != null) {
                customers.add(event.customer());
            }
            if (event.type().equals("order")) {
                orderTimes.add(event.time());
                orders.add(event.order() == null ? "event " + sequence : event.order());
                if (event.order() != null) {
                    assertThat(caseOfOrder.put(event.order(), trace.caseIndex()))
                            .isIn(null, trace.caseIndex());
                }
            }
        }
        assertThat(orders).hasSizeLessThan(2);
        assertThat(customers).hasSizeLessThan(2);
    }

    private static void endsAsItMay(TraceCursor trace, Set<Long> orderTimes) {
        long last = trace.time(trace.size() - 1);
        if (trace.ending() == Ending.NEXT_ORDER) {
            assertThat(orderTimes).contains(trace.endTime());
            assertThat(trace.endTime()).isGreaterThanOrEqualTo(trace.time(0));
        } else if (trace.ending() == Ending.SILENT) {
            assertThat(trace.endTime()).isBetween(last + 30 * Told.DAY, AS_OF * Told.DAY);
        } else {
            assertThat(trace.ending()).isEqualTo(Ending.OPEN);
            assertThat(trace.endTime()).isEqualTo(AS_OF * Told.DAY);
        }
    }

    /** Events in any order; half name an order, some name the order alone, some orders nobody placed, some fit no rule. */
    private static List<RawEvent> lives(Random random) {
        List<RawEvent> events = new ArrayList<>();
        for (int i = 0; i < 3000; i++) {
            String type = List.of("visit", "order", "arrive", "arrive", "mail", "ping")
                    .get(random.nextInt(60) == 0 ? 5 : random.nextInt(5));
            int customer = random.nextInt(60);
            String order = random.nextBoolean() ? customer + "-" + random.nextInt(12) : null;
            boolean orderAlone = order != null && !type.equals("order") && random.nextInt(3) == 0;
            if (orderAlone && random.nextInt(10) == 0) {
                order = "nobody's";
            }
            double day = random.nextInt(420) + random.nextInt(4) * 0.25;
            events.add(Told.event(type, day, orderAlone ? null : "c" + customer, order, i));
        }
        return events;
    }

    private static JourneyBuilder builder() {
        return new JourneyBuilder(Told.rules(
                Told.MODEL, new CaseRule.PurchaseToPurchase(Duration.ofDays(30)), TieRule.STAGES, AS_OF * Told.DAY));
    }
}
