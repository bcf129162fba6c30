// SPDX-License-Identifier: Apache-2.0
package io.millrace.waste;

/**
 * How long a delivery may take, as declared.
 *
 * @param days after the day of the order
 * @param business whether Saturdays and Sundays do not count
 */
public record DeliveryPromise(int days, boolean business) {
    private static final int MONDAY_BEFORE_EPOCH = 4;

    /** The last day, of days since the epoch, on which the promise is kept. */
    long due(long ordered) {
        if (!business) {
            return ordered + days;
        }
        long weekday = Math.floorMod(ordered + MONDAY_BEFORE_EPOCH - 1, 7L);
        long from = weekday >= 5 ? ordered - (weekday - 4) : ordered;
        long start = Math.min(weekday, 4);
        return from + (start + days) / 5 * 7 + (start + days) % 5 - start;
    }

    /** In plain words. */
    public String words() {
        return days + (business ? " business" : "") + (days == 1 ? " day" : " days");
    }

    long code() {
        return business ? -days : days;
    }

    static DeliveryPromise of(long code) {
        return new DeliveryPromise((int) Math.abs(code), code < 0);
    }
}
