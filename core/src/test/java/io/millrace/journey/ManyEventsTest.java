// SPDX-License-Identifier: Apache-2.0
package io.millrace.journey;

import static org.assertj.core.api.Assertions.assertThat;

import io.millrace.event.EventLog;
import io.millrace.event.RawEvent;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** A million events, so that nothing in the room grows faster than its input. */
class ManyEventsTest {
    private static final int EVENTS = 1_000_000;

    @Test
    void a_million_events_are_cut_in_seconds() {
        assertThat(build("purchase to purchase", () -> new CaseRule.PurchaseToPurchase(Duration.ofDays(30)), 100_000))
                .isLessThan(Duration.ofSeconds(20));
        assertThat(build("explicit cases", () -> new CaseRule.ExplicitId("case"), 100_000))
                .isLessThan(Duration.ofSeconds(20));
        assertThat(build("one endless case", () -> new CaseRule.ExplicitId("case"), 1))
                .isLessThan(Duration.ofSeconds(20));
    }

    private static Duration build(String what, Supplier<CaseRule> rule, int keys) {
        List<RawEvent> events = events(keys);
        long start = System.nanoTime();
        JourneyBuilder builder = new JourneyBuilder(Told.rules(Told.MODEL, rule.get(), TieRule.STAGES, null));
        events.forEach(builder::accept);
        long accepted = System.nanoTime();
        EventLog log = builder.build();
        Duration took = Duration.ofNanos(System.nanoTime() - start);
        assertThat(log.events()).isEqualTo(EVENTS);
        System.out.printf(
                "%s: %,d events into %,d cases, accepted in %d ms, cut in %d ms%n",
                what,
                EVENTS,
                log.cases(),
                (accepted - start) / 1_000_000,
                took.toMillis() - (accepted - start) / 1_000_000);
        return took;
    }

    private static List<RawEvent> events(int keys) {
        Random random = new Random(5);
        String[] types = {"visit", "order", "arrive", "mail"};
        List<RawEvent> events = new ArrayList<>(EVENTS);
        for (int i = 0; i < EVENTS; i++) {
            String key = "k" + random.nextInt(keys);
            events.add(new RawEvent(
                    "told",
                    types[random.nextInt(types.length)],
                    random.nextLong(700 * Told.DAY),
                    RawEvent.NO_TIME,
                    key,
                    key,
                    null,
                    null,
                    null,
                    RawEvent.NO_VALUE,
                    i,
                    null,
                    column -> null));
        }
        return events;
    }
}
