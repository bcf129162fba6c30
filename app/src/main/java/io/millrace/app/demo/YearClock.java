// SPDX-License-Identifier: Apache-2.0
package io.millrace.app.demo;

import java.time.LocalDate;

/** Seconds since New Year 2025 on the company's wall clock, and how exports write them. */
final class YearClock {
    static final long HOUR = 3_600;
    static final long DAY = 24 * HOUR;
    /** The exports were drawn at the end of the year: what comes later is not in them. */
    static final long END = 365 * DAY;

    private static final String[] DAYS = days();

    private YearClock() {}

    /** Like 2025-03-09 14:05:00; empty when it lies beyond the export. */
    static String text(long seconds) {
        if (seconds >= END) {
            return "";
        }
        long ofDay = seconds % DAY;
        return DAYS[(int) (seconds / DAY)] + two(ofDay / HOUR) + ':' + two(ofDay / 60 % 60) + ':' + two(ofDay % 60);
    }

    private static String two(long number) {
        return number < 10 ? "0" + number : Long.toString(number);
    }

    private static String[] days() {
        String[] days = new String[365];
        for (int day = 0; day < days.length; day++) {
            days[day] = LocalDate.of(2025, 1, 1).plusDays(day) + " ";
        }
        return days;
    }
}
