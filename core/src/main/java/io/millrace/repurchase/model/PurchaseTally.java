// SPDX-License-Identifier: Apache-2.0
package io.millrace.repurchase.model;

import io.millrace.event.RawEvent;
import java.util.Arrays;

/** Orders as they are met: by whom, on which day, of what worth. */
final class PurchaseTally {
    /** The worth of an order of which all was given back: not one that was free. */
    static final long ALL_RETURNED = RawEvent.NO_VALUE + 1;

    private int[] customer = new int[64];
    private int[] day = new int[64];
    private long[] worth = new long[64];
    private int size;
    private long nameless;

    void add(int byCustomer, int onDay, long ofWorth) {
        makeRoom(1);
        customer[size] = byCustomer;
        day[size] = onDay;
        worth[size++] = ofWorth;
    }

    void addNameless() {
        nameless++;
    }

    void addAll(PurchaseTally other) {
        makeRoom(other.size);
        System.arraycopy(other.customer, 0, customer, size, other.size);
        System.arraycopy(other.day, 0, day, size, other.size);
        System.arraycopy(other.worth, 0, worth, size, other.size);
        size += other.size;
        nameless += other.nameless;
    }

    private void makeRoom(int more) {
        if (size + more > day.length) {
            int length = Math.max(size + more, 2 * day.length);
            customer = Arrays.copyOf(customer, length);
            day = Arrays.copyOf(day, length);
            worth = Arrays.copyOf(worth, length);
        }
    }

    /** Orders of nobody who is named. */
    long nameless() {
        return nameless;
    }

    int day(int order) {
        return day[order];
    }

    long worth(int order) {
        return worth[order];
    }

    /** Where the orders of each customer begin in {@link #sorted}; the number of orders as the last entry. */
    int[] offsets() {
        int customers = 0;
        for (int order = 0; order < size; order++) {
            customers = Math.max(customers, customer[order] + 1);
        }
        int[] offsets = new int[customers + 1];
        for (int order = 0; order < size; order++) {
            offsets[customer[order] + 1]++;
        }
        for (int i = 1; i <= customers; i++) {
            offsets[i] += offsets[i - 1];
        }
        return offsets;
    }

    /** The orders by customer and day; those of one customer and day in no order. */
    int[] sorted(int[] offsets) {
        int[] next = offsets.clone();
        long[] keys = new long[size];
        for (int order = 0; order < size; order++) {
            keys[next[customer[order]]++] = ((long) day[order] << Integer.SIZE) | order;
        }
        int[] sorted = new int[size];
        for (int i = 0; i + 1 < offsets.length; i++) {
            Arrays.sort(keys, offsets[i], offsets[i + 1]);
        }
        for (int at = 0; at < size; at++) {
            sorted[at] = (int) keys[at];
        }
        return sorted;
    }
}
