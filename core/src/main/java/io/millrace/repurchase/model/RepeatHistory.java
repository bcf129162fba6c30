// SPDX-License-Identifier: Apache-2.0
package io.millrace.repurchase.model;

/**
 * When somebody bought, as far as a customer model wants to know. Time counts from the first purchase; purchases of one day are one.
 *
 * @param repeats purchases after the first
 * @param lastWeek when the last purchase was, in weeks; 0 without repeats
 * @param ageWeeks how long the customer has been watched, in weeks
 */
public record RepeatHistory(int repeats, double lastWeek, double ageWeeks) {
    private static final double DAYS_OF_WEEK = 7;

    /** Somebody who has just bought for the first time. */
    public static final RepeatHistory NEW = new RepeatHistory(0, 0, 0);

    public RepeatHistory {
        if (repeats < 0 || !(lastWeek <= ageWeeks) || (repeats == 0 ? lastWeek != 0 : !(lastWeek > 0))) {
            throw new IllegalArgumentException("no such history: " + repeats + " repeats, the last in week " + lastWeek
                    + ", watched for " + ageWeeks + " weeks");
        }
    }

    /** The same in days. */
    public static RepeatHistory ofDays(int repeats, int lastDay, int ageDays) {
        return new RepeatHistory(repeats, lastDay / DAYS_OF_WEEK, ageDays / DAYS_OF_WEEK);
    }
}
