// SPDX-License-Identifier: Apache-2.0
package io.millrace.repurchase.model;

import static io.millrace.repurchase.model.OrderLog.LOOK;
import static io.millrace.repurchase.model.OrderLog.NOTHING;
import static io.millrace.repurchase.model.OrderLog.ORDER;
import static io.millrace.repurchase.model.OrderLog.RETURN;
import static org.assertj.core.api.Assertions.assertThat;

import io.millrace.event.EventLog;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Generated orders: one purchase a customer and day, returns off, nothing from after the day up to which one looks. */
class PurchaseAggregateTest {
    private static final PurchaseAggregate UNTIL_100 = new PurchaseAggregate(1, ZoneOffset.UTC, OrderLog.day(100));

    @Test
    void orders_of_one_day_are_one_purchase() {
        EventLog log = new OrderLog()
                .order(0, 10.1, 500)
                .order(0, 10.9, 300)
                .order(0, 24, 700)
                .order(0, 31.5, 100)
                .order(0, 31.6, 50)
                .build();

        CustomerHistories histories = fold(log, UNTIL_100);

        assertThat(histories.size()).isEqualTo(1);
        assertThat(histories.history(0)).isEqualTo(RepeatHistory.ofDays(2, 21, 90));
        assertThat(histories.paidRepeats(0)).isEqualTo(2);
        assertThat(histories.spent(0)).isEqualTo(850);
        assertThat(histories.rows().repeatPurchases()).isEqualTo(2);
    }

    @Test
    void a_case_counts_when_it_orders_and_with_all_its_values() {
        EventLog log = new OrderLog()
                .event(LOOK, 1, NOTHING)
                .event(ORDER, 3, 1000)
                .of(4)
                .event(LOOK, 20, NOTHING)
                .event(ORDER, 22, 900)
                .event(ORDER, 25, NOTHING)
                .event(RETURN, 30, -200)
                .of(4)
                .event(LOOK, 40, NOTHING)
                .of(4)
                .build();

        CustomerHistories histories = fold(log, UNTIL_100);

        assertThat(histories.customer(0)).isEqualTo(4);
        assertThat(histories.history(0)).isEqualTo(RepeatHistory.ofDays(1, 19, 97));
        assertThat(histories.spent(0)).isEqualTo(700);
    }

    @Test
    void what_came_back_is_taken_off_the_purchases_before() {
        EventLog log = new OrderLog()
                .order(0, 1, 1000)
                .order(0, 5, 400)
                .order(0, 9, 600)
                // more than the last purchase: that one is gone, the one before is smaller
                .order(0, 12, -700)
                .order(0, 20, 500)
                .order(0, 20, -500)
                .order(1, 3, 100)
                .order(1, 4, -100)
                .order(2, 3, 100)
                .event(ORDER, 8, 80)
                .event(RETURN, 15, -80)
                .of(2)
                .build();

        CustomerHistories histories = fold(log, UNTIL_100);

        assertThat(histories.size()).isEqualTo(2);
        assertThat(histories.returnedAll()).isEqualTo(1);
        assertThat(histories.history(0)).isEqualTo(RepeatHistory.ofDays(1, 4, 99));
        assertThat(histories.spent(0)).isEqualTo(300);
        assertThat(histories.history(1)).isEqualTo(RepeatHistory.ofDays(0, 0, 97));
    }

    @Test
    void orders_without_worth_or_without_name() {
        EventLog log = new OrderLog()
                .order(0, 1, NOTHING)
                .order(0, 8, NOTHING)
                .order(0, 15, 0)
                .order(-1, 3, 100)
                .build();

        CustomerHistories histories = fold(log, UNTIL_100);

        assertThat(histories.history(0)).isEqualTo(RepeatHistory.ofDays(2, 14, 99));
        assertThat(histories.paidRepeats(0)).isEqualTo(1);
        assertThat(histories.spend().size()).isZero();
        assertThat(histories.namelessOrders()).isEqualTo(1);
    }

    @Test
    void what_is_later_is_not_known() {
        EventLog log = new OrderLog()
                .order(0, 1, 100)
                .event(ORDER, 8, 300)
                .event(RETURN, 60, -300)
                .of(0)
                .order(0, 50.5, 100)
                .order(1, 70, 100)
                .build();

        CustomerHistories histories = fold(log, new PurchaseAggregate(1, ZoneOffset.UTC, OrderLog.day(50)));

        assertThat(histories.size()).isEqualTo(1);
        assertThat(histories.history(0)).isEqualTo(RepeatHistory.ofDays(1, 7, 49));
    }

    @Test
    void a_day_is_a_day_where_the_company_is() {
        EventLog log = new OrderLog().order(0, 1.5, 100).order(0, 1.9, 100).build();

        assertThat(fold(log, UNTIL_100).history(0).repeats()).isZero();
        assertThat(fold(log, new PurchaseAggregate(1, ZoneId.of("Asia/Tokyo"), OrderLog.day(100)))
                        .history(0)
                        .repeats())
                .isEqualTo(1);
    }

    @Test
    void any_slicing_gives_the_same_and_so_do_plain_loops() {
        for (int seed = 1; seed <= 20; seed++) {
            SplittableRandom random = new SplittableRandom(seed);
            OrderLog orders = new OrderLog();
            List<TreeMap<Integer, Long>> days = new ArrayList<>();
            for (int customer = 0; customer < 50; customer++) {
                days.add(new TreeMap<>());
            }
            for (int i = 0; i < 400; i++) {
                int customer = random.nextInt(50);
                int day = random.nextInt(130);
                long worth = 1L + random.nextInt(1000);
                orders.order(customer, day + 0.5, worth);
                if (day < 100) {
                    days.get(customer).merge(day, worth, Long::sum);
                }
            }
            EventLog log = orders.build();
            CustomerHistories histories = fold(log, UNTIL_100);
            assertThat(OrderLog.fold(log, UNTIL_100, 3, true))
                    .usingRecursiveComparison()
                    .isEqualTo(histories);
            int row = 0;
            for (int customer = 0; customer < 50; customer++) {
                TreeMap<Integer, Long> bought = days.get(customer);
                if (!bought.isEmpty()) {
                    assertThat(histories.customer(row)).isEqualTo(customer);
                    assertThat(histories.history(row))
                            .isEqualTo(RepeatHistory.ofDays(
                                    bought.size() - 1, bought.lastKey() - bought.firstKey(), 100 - bought.firstKey()));
                    assertThat(histories.spent(row++))
                            .isEqualTo(bought.tailMap(bought.firstKey(), false).values().stream()
                                    .mapToLong(Long::longValue)
                                    .sum());
                }
            }
            assertThat(histories.size()).isEqualTo(row);
        }
    }

    private static CustomerHistories fold(EventLog log, PurchaseAggregate aggregate) {
        return OrderLog.fold(log, aggregate, 2, false);
    }
}
