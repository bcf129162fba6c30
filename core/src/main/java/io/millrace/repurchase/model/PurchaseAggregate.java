// SPDX-License-Identifier: Apache-2.0
package io.millrace.repurchase.model;

import io.millrace.event.RawEvent;
import io.millrace.journey.Aggregate;
import io.millrace.journey.TraceCursor;
import java.time.Instant;
import java.time.ZoneId;

/**
 * The purchases of each customer: a case is an order at the time when it first enters the stage of the order, worth what the values of its events come to.
 * Sums of integers over customers and days, so the order of cases does not matter.
 *
 * <dl>
 *   <dt>Pre:</dt>
 *   <dd>a case holds at most one order, as under the rule from purchase to purchase; all values are of one currency</dd>
 *   <dt>Post:</dt>
 *   <dd>histories of the customers who are named and have bought, up to the end of a day; what is later is not known</dd>
 * </dl>
 */
public final class PurchaseAggregate implements Aggregate<PurchaseTally, CustomerHistories> {
    private static final long MICROS = 1_000_000;

    private final int orderStage;
    private final ZoneId zone;
    private final long until;
    private final int lastDay;

    /**
     * Follows customers up to a moment.
     *
     * @param orderStage number of the stage that the order enters
     * @param zone in which a day is a day
     * @param until micros since the epoch, the last that are known: "as of", or an earlier moment to learn from the past alone
     */
    public PurchaseAggregate(int orderStage, ZoneId zone, long until) {
        this.orderStage = orderStage;
        this.zone = zone;
        this.until = until;
        this.lastDay = day(until);
    }

    private int day(long micros) {
        Instant moment = Instant.ofEpochSecond(Math.floorDiv(micros, MICROS));
        return Math.toIntExact(moment.atZone(zone).toLocalDate().toEpochDay());
    }

    @Override
    public PurchaseTally create() {
        return new PurchaseTally();
    }

    @Override
    public void accumulate(PurchaseTally tally, TraceCursor trace) {
        long ordered = RawEvent.NO_TIME;
        long worth = RawEvent.NO_VALUE;
        boolean returned = false;
        for (int i = 0; i < trace.size() && trace.time(i) <= until; i++) {
            if (ordered == RawEvent.NO_TIME && trace.stage(i) == orderStage) {
                ordered = trace.time(i);
            }
            long value = trace.value(i);
            if (value != RawEvent.NO_VALUE) {
                worth = worth == RawEvent.NO_VALUE ? value : Math.addExact(worth, value);
                returned |= value < 0;
            }
        }
        if (ordered == RawEvent.NO_TIME) {
            return;
        }
        if (trace.customer() < 0) {
            tally.addNameless();
        } else {
            tally.add(trace.customer(), day(ordered), returned && worth == 0 ? PurchaseTally.ALL_RETURNED : worth);
        }
    }

    @Override
    public PurchaseTally combine(PurchaseTally tally, PurchaseTally other) {
        tally.addAll(other);
        return tally;
    }

    @Override
    public CustomerHistories finish(PurchaseTally tally) {
        return new HistoryWriter(tally, lastDay).write();
    }
}
