// SPDX-License-Identifier: Apache-2.0
package io.millrace.repurchase.model;

import io.millrace.event.Dictionary;
import io.millrace.event.EventLog;
import io.millrace.event.FlowKind;
import io.millrace.event.Party;
import io.millrace.event.RawEvent;
import io.millrace.event.Touchpoint;
import io.millrace.event.ValueSeen;
import io.millrace.event.Words;
import io.millrace.journey.TraceCursor;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

/** Writes logs of orders, a case each: somebody looks, orders, and may send back. Generated data. */
final class OrderLog {
    static final int LOOK = 0;
    static final int ORDER = 1;
    static final int RETURN = 2;
    static final LocalDate DAY_0 = LocalDate.of(2025, 1, 1);
    private static final long HOUR = 3_600_000_000L;

    private final List<long[]> events = new ArrayList<>();
    private final List<Integer> offsets = new ArrayList<>(List.of(0));
    private final List<Integer> customers = new ArrayList<>();

    /** Midnight of a day, UTC. */
    static long day(double day) {
        return DAY_0.atStartOfDay().toEpochSecond(ZoneOffset.UTC) * 1_000_000 + Math.round(day * 24) * HOUR;
    }

    OrderLog event(int touchpoint, double day, long value) {
        events.add(new long[] {touchpoint, day(day), value});
        return this;
    }

    /** Ends a case of a customer; -1 for nobody who is named. */
    OrderLog of(int customer) {
        offsets.add(events.size());
        customers.add(customer);
        return this;
    }

    /** A case in which nothing is but an order. */
    OrderLog order(int customer, double day, long value) {
        return event(ORDER, day, value).of(customer);
    }

    EventLog build() {
        int cases = customers.size();
        return new EventLog(
                offsets.stream().mapToInt(Integer::intValue).toArray(),
                events.stream().mapToInt(event -> (int) event[0]).toArray(),
                events.stream().mapToLong(event -> event[1]).toArray(),
                null,
                null,
                events.stream().mapToLong(event -> event[2]).toArray(),
                new int[events.size()],
                Words.of(customers.stream().map(String::valueOf).toList()),
                customers.stream().mapToInt(Integer::intValue).toArray(),
                new int[cases],
                new byte[cases],
                new long[cases],
                new int[cases],
                List.of(),
                List.of(touchpoint("look", 0), touchpoint("order", 1), touchpoint("return", Touchpoint.NO_STAGE)),
                List.of(),
                new Dictionary(),
                new Dictionary(),
                new Dictionary(),
                new Dictionary(),
                ValueSeen.NOT_COUNTED,
                day(1000));
    }

    private static Touchpoint touchpoint(String name, int stage) {
        return new Touchpoint(
                name, stage, 0, FlowKind.ACTION, false, Party.US, null, false, null, null, Touchpoint.NO_LANE);
    }

    /** Folds a log in two parts, cut at each n-th case, the later part first when asked to. */
    static CustomerHistories fold(EventLog log, PurchaseAggregate aggregate, int nth, boolean turned) {
        PurchaseTally some = aggregate.create();
        PurchaseTally others = aggregate.create();
        TraceCursor cursor = new TraceCursor(log);
        for (int i = 0; i < log.cases(); i++) {
            int trace = turned ? log.cases() - 1 - i : i;
            aggregate.accumulate(trace % nth == 0 ? some : others, cursor.moveTo(trace));
        }
        return aggregate.finish(turned ? aggregate.combine(others, some) : aggregate.combine(some, others));
    }

    static final long NOTHING = RawEvent.NO_VALUE;
}
