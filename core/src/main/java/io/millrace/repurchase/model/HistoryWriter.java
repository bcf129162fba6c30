// SPDX-License-Identifier: Apache-2.0
package io.millrace.repurchase.model;

import io.millrace.event.RawEvent;
import java.util.Arrays;

/** Makes histories of orders, customer by customer. */
final class HistoryWriter {
    private final PurchaseTally tally;
    private final int until;
    private final int[] offsets;
    private final int[] sorted;
    private final PurchaseDays days = new PurchaseDays();
    private final int[] customer;
    private final int[] repeats;
    private final int[] last;
    private final int[] age;
    private final int[] paid;
    private final long[] spent;
    private long[] gaps = new long[32];
    private int size;

    /**
     * Reads orders.
     *
     * @param until the last day that is known
     */
    HistoryWriter(PurchaseTally tally, int until) {
        this.tally = tally;
        this.until = until;
        this.offsets = tally.offsets();
        this.sorted = tally.sorted(offsets);
        int customers = offsets.length - 1;
        this.customer = new int[customers];
        this.repeats = new int[customers];
        this.last = new int[customers];
        this.age = new int[customers];
        this.paid = new int[customers];
        this.spent = new long[customers];
    }

    CustomerHistories write() {
        long returned = 0;
        for (int code = 0; code + 1 < offsets.length; code++) {
            readDays(offsets[code], offsets[code + 1]);
            if (days.size() > 0) {
                add(code);
            } else if (offsets[code] < offsets[code + 1]) {
                returned++;
            }
        }
        return new CustomerHistories(
                Arrays.copyOf(customer, size),
                Arrays.copyOf(repeats, size),
                Arrays.copyOf(last, size),
                Arrays.copyOf(age, size),
                Arrays.copyOf(paid, size),
                Arrays.copyOf(spent, size),
                gaps,
                tally.nameless(),
                returned);
    }

    private void readDays(int from, int to) {
        days.clear();
        int at = from;
        while (at < to) {
            int day = tally.day(sorted[at]);
            long total = 0;
            boolean known = false;
            boolean returned = false;
            for (; at < to && tally.day(sorted[at]) == day; at++) {
                long worth = tally.worth(sorted[at]);
                if (worth == PurchaseTally.ALL_RETURNED) {
                    known = true;
                    returned = true;
                } else if (worth != RawEvent.NO_VALUE) {
                    known = true;
                    returned |= worth < 0;
                    total = Math.addExact(total, worth);
                }
            }
            days.add(day, total, known, returned);
        }
    }

    private void add(int code) {
        int first = days.day(0);
        customer[size] = code;
        repeats[size] = days.size() - 1;
        last[size] = days.day(days.size() - 1) - first;
        age[size] = until - first;
        for (int purchase = 1; purchase < days.size(); purchase++) {
            int gap = days.day(purchase) - days.day(purchase - 1);
            if (gap >= gaps.length) {
                gaps = Arrays.copyOf(gaps, Math.max(gap + 1, 2 * gaps.length));
            }
            gaps[gap]++;
            if (days.worth(purchase) != RawEvent.NO_VALUE) {
                paid[size]++;
                spent[size] = Math.addExact(spent[size], days.worth(purchase));
            }
        }
        size++;
    }
}
