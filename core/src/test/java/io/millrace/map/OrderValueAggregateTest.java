// SPDX-License-Identifier: Apache-2.0
package io.millrace.map;

import static org.assertj.core.api.Assertions.assertThat;

import io.millrace.event.EventLog;
import io.millrace.event.Money;
import io.millrace.event.RawEvent;
import io.millrace.event.ValueSeen;
import io.millrace.journey.TraceCursor;
import io.millrace.map.future.OrderValue;
import io.millrace.map.future.OrderValueAggregate;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** The value of orders beside a plain loop over all events, on generated journeys. */
class OrderValueAggregateTest {

    private static EventLog valued(long seed, boolean none) {
        EventLog log = WalkedTangles.log(12, 4, 200, seed);
        Random random = new Random(seed);
        long[] value = new long[log.events()];
        Arrays.setAll(
                value, i -> none || random.nextInt(3) == 0 ? RawEvent.NO_VALUE : random.nextInt(2_000_000) - 10_000);
        return new EventLog(
                log.caseOffsets(),
                log.touchpoint(),
                log.time(),
                null,
                null,
                value,
                log.sequence(),
                log.caseId(),
                log.customer(),
                log.channel(),
                log.ending(),
                log.endTime(),
                log.exit(),
                log.attributes(),
                log.touchpoints(),
                log.lanes(),
                log.customers(),
                log.channels(),
                log.agents(),
                log.exits(),
                ValueSeen.NOT_COUNTED,
                log.asOf());
    }

    /** Folds the cases in two parts, cut anywhere. */
    private static OrderValue folded(EventLog log, OrderValueAggregate aggregate, int cut) {
        TraceCursor cursor = new TraceCursor(log);
        long[] first = aggregate.create();
        long[] second = aggregate.create();
        for (int c = 0; c < log.cases(); c++) {
            aggregate.accumulate(c < cut ? first : second, cursor.moveTo(c));
        }
        return aggregate.finish(aggregate.combine(second, first));
    }

    @Test
    void it_is_the_sum_over_the_events_that_enter_the_order_stage() {
        for (int seed = 0; seed < 20; seed++) {
            EventLog log = valued(seed, false);
            long[] values = log.value();
            long sum = 0;
            for (int e = 0; e < log.events(); e++) {
                boolean order = log.touchpoints().get(log.touchpoint()[e]).stage() == 2;
                sum += order && values != null && values[e] != RawEvent.NO_VALUE ? values[e] : 0;
            }
            OrderValueAggregate aggregate = new OrderValueAggregate(2, "EUR");
            assertThat(folded(log, aggregate, 0)).isEqualTo(new OrderValue(2, new Money(sum, "EUR"), null));
            assertThat(folded(log, aggregate, 77)).isEqualTo(folded(log, aggregate, 0));
        }
    }

    @Test
    void without_values_order_or_currency_there_is_no_money_but_a_reason() {
        assertThat(folded(valued(1, true), new OrderValueAggregate(2, "EUR"), 9).reason())
                .isEqualTo("no order carries a value");
        assertThat(folded(valued(1, false), new OrderValueAggregate(-1, "EUR"), 9)
                        .reason())
                .isEqualTo("the stage model names no stage as the order");
        assertThat(folded(valued(1, false), new OrderValueAggregate(2, null), 9).reason())
                .isEqualTo("the configuration names no currency");
    }
}
