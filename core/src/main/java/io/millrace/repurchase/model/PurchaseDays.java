// SPDX-License-Identifier: Apache-2.0
package io.millrace.repurchase.model;

import io.millrace.event.RawEvent;
import java.util.Arrays;

/**
 * The purchases of one customer: orders of one day are one, and what came back is taken off.
 *
 * <p>A day on which no more was bought than came back is no purchase; what is left of the return goes off the purchases before it, the latest first, and one
 * of which nothing is left was none. A purchase without a known worth stays as it is.
 */
final class PurchaseDays {
    private int[] day = new int[16];
    private long[] worth = new long[16];
    private int size;

    void clear() {
        size = 0;
    }

    /**
     * The orders of the next day.
     *
     * @param total of the known worths
     * @param known whether some worth is known
     * @param returned whether some worth is below 0
     */
    void add(int on, long total, boolean known, boolean returned) {
        if (returned && total <= 0) {
            takeOff(total);
            return;
        }
        if (size == day.length) {
            day = Arrays.copyOf(day, 2 * size);
            worth = Arrays.copyOf(worth, 2 * size);
        }
        day[size] = on;
        worth[size++] = known ? total : RawEvent.NO_VALUE;
    }

    private void takeOff(long total) {
        long left = total;
        while (left < 0 && size > 0 && worth[size - 1] != RawEvent.NO_VALUE) {
            long rest = worth[size - 1] + left;
            if (rest > 0) {
                worth[size - 1] = rest;
                return;
            }
            left = rest;
            size--;
        }
    }

    int size() {
        return size;
    }

    /** Day of a purchase, as in the tally. */
    int day(int purchase) {
        return day[purchase];
    }

    /** Worth of a purchase, or {@link RawEvent#NO_VALUE}. */
    long worth(int purchase) {
        return worth[purchase];
    }
}
