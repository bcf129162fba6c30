// SPDX-License-Identifier: Apache-2.0
package io.millrace.journey;

import io.millrace.event.Dictionary;
import io.millrace.event.Ending;
import io.millrace.event.Touchpoint;
import io.millrace.event.Words;
import java.util.Arrays;

/**
 * Cuts a customer's life from purchase to purchase.
 *
 * <dl>
 *   <dt>Pre:</dt>
 *   <dd>events sorted by customer, time and tie rule</dd>
 *   <dt>Post:</dt>
 *   <dd>a case holds at most one order; an event that names an order placed before it is in the case of that order</dd>
 * </dl>
 */
final class PurchaseToPurchaseCutter {
    private static final int NONE = -1;
    private static final long NEVER = Long.MAX_VALUE;

    private final JourneyColumns events;
    private final int[] stageOf;
    private final int orderStage;
    private final long silentMicros;
    private final long asOf;
    private final int[] caseOfOrder;
    private final CaseCut cut;
    /** Per case. */
    private int[] customerOf = new int[1024];

    private long[] lastTime = new long[1024];
    /** When the order of the case was placed, or {@link #NEVER}. */
    private long[] orderTime = new long[1024];

    private int current = NONE;
    private int waitingForOrder = NONE;
    private boolean ordered;
    private long lastTimeOfCustomer;

    PurchaseToPurchaseCutter(
            JourneyColumns events, int[] stageOf, int orderStage, long silentMicros, int orders, long asOf) {
        this.events = events;
        this.stageOf = stageOf;
        this.orderStage = orderStage;
        this.silentMicros = silentMicros;
        this.asOf = asOf;
        this.caseOfOrder = new int[orders];
        Arrays.fill(caseOfOrder, NONE);
        this.cut = CaseCut.none(events.size());
    }

    CaseCut cut(int[] sorted) {
        int customer = NONE;
        for (int row : sorted) {
            if (events.key.get(row) != customer) {
                endCustomer();
                customer = events.key.get(row);
            }
            place(row);
        }
        endCustomer();
        followLateEvents();
        return cut;
    }

    /** The name of each case: that of its customer, and which of the customer's cases it is. */
    Words caseIds(Dictionary customers) {
        Words ids = new Words();
        int count = 0;
        for (int trace = 0; trace < cut.cases; trace++) {
            boolean same = trace > 0 && customerOf[trace] == customerOf[trace - 1];
            count = same ? count + 1 : 1;
            ids.add(customers.word(customerOf[trace]) + "/" + count);
        }
        return ids;
    }

    private void place(int row) {
        long time = events.time.get(row);
        int trace = caseOfOrder(row);
        if (trace == NONE) {
            trace = continueOrBegin(row);
        }
        cut.caseOf[row] = trace;
        lastTime[trace] = time;
        lastTimeOfCustomer = time;
    }

    /** The case in which the order that the event names was placed by the same customer, or none. */
    private int caseOfOrder(int row) {
        int order = events.order.get(row);
        if (order < 0 || caseOfOrder[order] == NONE || customerOf[caseOfOrder[order]] != events.key.get(row)) {
            return NONE;
        }
        return caseOfOrder[order];
    }

    private int continueOrBegin(int row) {
        long time = events.time.get(row);
        int stage = stageOf[events.touchpoint.get(row)];
        boolean isOrder = stage != Touchpoint.NO_STAGE && stage == orderStage;
        if (current == NONE || time - lastTime[current] > silentMicros) {
            fallSilent();
            begin(row);
        } else if (ordered && (isOrder || (stage != Touchpoint.NO_STAGE && stage < orderStage))) {
            waitingForOrder = current;
            begin(row);
        }
        if (isOrder) {
            order(time);
            if (events.order.get(row) >= 0) {
                caseOfOrder[events.order.get(row)] = current;
            }
        }
        return current;
    }

    private void begin(int row) {
        current = cut.begin(asOf);
        if (current == customerOf.length) {
            customerOf = Arrays.copyOf(customerOf, current * 2);
            lastTime = Arrays.copyOf(lastTime, current * 2);
            orderTime = Arrays.copyOf(orderTime, current * 2);
        }
        customerOf[current] = events.key.get(row);
        lastTime[current] = Long.MIN_VALUE;
        orderTime[current] = NEVER;
        ordered = false;
    }

    private void order(long time) {
        if (waitingForOrder != NONE) {
            cut.end(waitingForOrder, Ending.NEXT_ORDER, time);
            waitingForOrder = NONE;
        }
        orderTime[current] = time;
        ordered = true;
    }

    private void fallSilent() {
        if (current != NONE) {
            cut.end(current, Ending.SILENT, lastTime[current] + silentMicros);
        }
        if (waitingForOrder != NONE) {
            cut.end(waitingForOrder, Ending.SILENT, lastTimeOfCustomer + silentMicros);
            waitingForOrder = NONE;
        }
    }

    private void endCustomer() {
        if (current != NONE && asOf - lastTime[current] > silentMicros) {
            fallSilent();
        }
        current = NONE;
        waitingForOrder = NONE;
    }

    private void followLateEvents() {
        long nextOrder = NEVER;
        for (int trace = cut.cases - 1; trace >= 0; trace--) {
            if (trace + 1 < cut.cases && customerOf[trace] != customerOf[trace + 1]) {
                nextOrder = NEVER;
            }
            if (cut.ending(trace) == Ending.SILENT) {
                followLateEvents(trace, nextOrder);
            }
            nextOrder = orderTime[trace] == NEVER ? nextOrder : orderTime[trace];
        }
    }

    /**
     * An event that named its order may have come after the silence: the case is followed for as long again, and the next order ends it
     * if that came earlier.
     *
     * @param nextOrder when the customer ordered again, or {@link #NEVER}
     */
    private void followLateEvents(int trace, long nextOrder) {
        long silent = Math.max(cut.endTime[trace], lastTime[trace] + silentMicros);
        if (orderTime[trace] != NEVER && nextOrder <= silent) {
            cut.end(trace, Ending.NEXT_ORDER, nextOrder);
        } else if (silent > asOf) {
            cut.end(trace, Ending.OPEN, asOf);
        } else {
            cut.end(trace, Ending.SILENT, silent);
        }
    }
}
