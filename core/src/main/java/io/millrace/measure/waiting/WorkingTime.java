// SPDX-License-Identifier: Apache-2.0
package io.millrace.measure.waiting;

import io.millrace.measure.waiting.WorkCalendar.HourSpan;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.time.zone.ZoneOffsetTransition;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The working time of calendars taken together, between two moments. Hours are those of the clock on the wall: a day on which it is put
 * forward or back has an hour less or more, where the hour lies in a span.
 */
final class WorkingTime {
    private static final int MINUTES_A_DAY = 1440;
    private static final long DAY = MINUTES_A_DAY * 60_000_000L;

    private final long[] from;
    private final long[] to;
    /** Working time before each span. */
    private final long[] before;
    /** Per day of 24 hours since the first span: the last span that begins at or before it. */
    private final int[] spanOfDay;

    private WorkingTime(List<long[]> spans) {
        from = spans.stream().mapToLong(span -> span[0]).toArray();
        to = spans.stream().mapToLong(span -> span[1]).toArray();
        before = new long[from.length];
        for (int i = 1; i < from.length; i++) {
            before[i] = before[i - 1] + to[i - 1] - from[i - 1];
        }
        int days = from.length == 0 ? 0 : (int) ((from[from.length - 1] - from[0]) / DAY) + 1;
        spanOfDay = new int[days];
        int span = 0;
        for (int day = 0; day < days; day++) {
            while (span + 1 < from.length && from[span + 1] <= from[0] + day * DAY) {
                span++;
            }
            spanOfDay[day] = span;
        }
    }

    /** The working time of the calendars together, known from one moment to another, both in micros since the epoch. */
    static WorkingTime of(List<WorkCalendar> calendars, ZoneId zone, long first, long last) {
        List<long[]> spans = new ArrayList<>();
        // a span of the day before may reach over midnight
        LocalDate begin = date(first, zone).minusDays(2);
        LocalDate end = date(last, zone).plusDays(2);
        for (WorkCalendar calendar : calendars) {
            for (LocalDate day = begin; !day.isAfter(end); day = day.plusDays(1)) {
                if (calendar.days().contains(day.getDayOfWeek())
                        && !calendar.holidays().contains(day)) {
                    for (HourSpan span : calendar.hours()) {
                        spans.add(new long[] {micros(day, span.from(), zone), micros(day, span.to(), zone)});
                    }
                }
            }
        }
        return new WorkingTime(merged(spans));
    }

    private static LocalDate date(long micros, ZoneId zone) {
        return Instant.EPOCH.plus(micros, ChronoUnit.MICROS).atZone(zone).toLocalDate();
    }

    /** When the clock shows the time; of two such moments the first, and where it never does, when it jumps over it. */
    private static long micros(LocalDate day, int minutes, ZoneId zone) {
        LocalDateTime clock = day.plusDays(minutes / MINUTES_A_DAY).atTime(minutes % MINUTES_A_DAY / 60, minutes % 60);
        ZoneOffsetTransition jump = zone.getRules().getTransition(clock);
        Instant moment = jump != null && jump.isGap()
                ? jump.getInstant()
                : clock.atZone(zone).toInstant();
        return ChronoUnit.MICROS.between(Instant.EPOCH, moment);
    }

    private static List<long[]> merged(List<long[]> spans) {
        List<long[]> merged = new ArrayList<>();
        spans.sort(Comparator.comparingLong(span -> span[0]));
        for (long[] span : spans) {
            long[] latest = merged.isEmpty() ? null : merged.get(merged.size() - 1);
            if (latest != null && span[0] <= latest[1]) {
                latest[1] = Math.max(latest[1], span[1]);
            } else if (span[1] > span[0]) {
                merged.add(span.clone());
            }
        }
        return merged;
    }

    /** Micros outside of working time from one moment to a later one. */
    long off(long start, long end) {
        return end - start - (worked(end) - worked(start));
    }

    private long worked(long time) {
        if (from.length == 0 || time <= from[0]) {
            return 0;
        }
        int span = spanOfDay[(int) Math.min(spanOfDay.length - 1, (time - from[0]) / DAY)];
        while (span + 1 < from.length && from[span + 1] <= time) {
            span++;
        }
        return before[span] + Math.min(time, to[span]) - from[span];
    }
}
