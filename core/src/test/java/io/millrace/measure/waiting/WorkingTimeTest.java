// SPDX-License-Identifier: Apache-2.0
package io.millrace.measure.waiting;

import static org.assertj.core.api.Assertions.assertThat;

import io.millrace.measure.waiting.WorkCalendar.HourSpan;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Working hours on days of 23, 24 and 25 hours. */
class WorkingTimeTest {
    private static final ZoneId ZONE = ZoneId.of("Europe/Berlin");
    private static final HourSpan NIGHT = span(22, 30);

    @Test
    void a_night_in_which_the_clock_jumps_is_an_hour_shorter_or_longer() {
        assertThat(worked("2025-03-28T12:00", "2025-03-29T12:00", NIGHT)).isEqualTo(8 * 60);
        assertThat(worked("2025-03-29T12:00", "2025-03-30T12:00", NIGHT)).isEqualTo(7 * 60);
        assertThat(worked("2025-10-25T12:00", "2025-10-26T12:00", NIGHT)).isEqualTo(9 * 60);
    }

    @Test
    void an_hour_that_the_clock_jumps_over_is_nobodys() {
        assertThat(worked("2025-03-29T12:00", "2025-03-30T12:00", span(2, 3))).isZero();
        assertThat(worked("2025-03-28T12:00", "2025-03-29T12:00", span(2, 3))).isEqualTo(60);
    }

    @Test
    void spans_that_meet_or_overlap_count_once() {
        assertThat(worked("2025-06-02T00:00", "2025-06-03T00:00", span(8, 12), span(11, 14), span(14, 15)))
                .isEqualTo(7 * 60);
    }

    @Test
    void a_whole_day_is_a_whole_day() {
        assertThat(worked("2025-03-30T00:00", "2025-03-31T00:00", span(0, 24))).isEqualTo(23 * 60);
        assertThat(worked("2025-06-02T03:17", "2025-06-02T03:18", span(0, 24))).isEqualTo(1);
    }

    @Test
    void nobody_works_on_other_days_and_on_holidays() {
        WorkCalendar office = new WorkCalendar(
                "office",
                EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY),
                List.of(span(9, 17)),
                List.of(),
                List.of(),
                Set.of(LocalDate.of(2025, 12, 25), LocalDate.of(2025, 12, 26)));
        // Monday to Sunday, with Thursday and Friday off
        assertThat(worked("2025-12-22T00:00", "2025-12-29T00:00", List.of(office)))
                .isEqualTo(3 * 8 * 60);
        WorkCalendar stand = new WorkCalendar(
                "stand", EnumSet.of(DayOfWeek.SATURDAY), List.of(span(9, 12)), List.of(), List.of(), Set.of());
        assertThat(worked("2025-12-22T00:00", "2025-12-29T00:00", List.of(office, stand)))
                .isEqualTo(27 * 60);
    }

    private static HourSpan span(int from, int to) {
        return new HourSpan(from * 60, to * 60);
    }

    private static long worked(String from, String to, HourSpan... spans) {
        return worked(
                from,
                to,
                List.of(new WorkCalendar(
                        "any", EnumSet.allOf(DayOfWeek.class), Arrays.asList(spans), List.of(), List.of(), Set.of())));
    }

    /** Minutes; asked of a time that is known for longer, and of one that is known no longer. */
    private static long worked(String from, String to, List<WorkCalendar> calendars) {
        long start = micros(from);
        long end = micros(to);
        long worked = end - start - WorkingTime.of(calendars, ZONE, start, end).off(start, end);
        long year = 366L * 24 * 60 * WorkLog.MINUTE;
        assertThat(end
                        - start
                        - WorkingTime.of(calendars, ZONE, start - year, end + year)
                                .off(start, end))
                .isEqualTo(worked);
        return worked / WorkLog.MINUTE;
    }

    private static long micros(String text) {
        return ChronoUnit.MICROS.between(
                Instant.EPOCH, LocalDateTime.parse(text).atZone(ZONE).toInstant());
    }
}
