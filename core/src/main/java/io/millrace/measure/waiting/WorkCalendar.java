// SPDX-License-Identifier: Apache-2.0
package io.millrace.measure.waiting;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * When somebody works, as the company declares it.
 *
 * @param days on which work begins
 * @param hours of each such day
 * @param agents names of those who keep it
 * @param lanes keys of the lanes that keep it; everybody does where neither agents nor lanes are named
 * @param holidays days on which no work begins
 */
public record WorkCalendar(
        String name,
        Set<DayOfWeek> days,
        List<HourSpan> hours,
        List<String> agents,
        List<String> lanes,
        Set<LocalDate> holidays) {
    /**
     * A stretch of a day.
     *
     * @param from minutes after midnight on the clock
     * @param to minutes after midnight on the clock; over 1440 when it is on the next day
     */
    public record HourSpan(int from, int to) {}

    /** Whether it is for all who have none of their own. */
    public boolean everybody() {
        return agents.isEmpty() && lanes.isEmpty();
    }
}
