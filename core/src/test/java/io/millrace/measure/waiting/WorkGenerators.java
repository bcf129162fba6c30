// SPDX-License-Identifier: Apache-2.0
package io.millrace.measure.waiting;

import io.millrace.event.Party;
import io.millrace.measure.waiting.WorkCalendar.HourSpan;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.PriorityQueue;
import java.util.Random;
import java.util.Set;

/** Generated logs of two kinds that share no rule, the same for the same seed. */
final class WorkGenerators {
    static final ZoneId ZONE = ZoneId.of("Europe/Berlin");
    /** A Thursday; the night to the Sunday after has no hour from two to three. */
    static final LocalDate BEGIN = LocalDate.of(2025, 3, 27);

    private static final Set<DayOfWeek> WEEKDAYS = EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY);
    private static final Set<DayOfWeek> EVERY_DAY = EnumSet.allOf(DayOfWeek.class);

    /** A log with the working time to read it by. */
    record Generated(WorkLog log, List<WorkCalendar> calendars) {}

    private WorkGenerators() {}

    private static long begin() {
        return ChronoUnit.MICROS.between(Instant.EPOCH, BEGIN.atStartOfDay(ZONE).toInstant());
    }

    /**
     * An office: every agent takes one case after the other from a queue, sometimes the latest first, sometimes several at one go, pauses, and
     * sometimes lets a case lie. Nobody does two things at a time.
     */
    static Generated office(long seed) {
        Random random = new Random(seed);
        WorkLog log = new WorkLog(begin(), 3);
        log.touchpoint(Party.US, 0).touchpoint(Party.US, 0).touchpoint(Party.US, 1);
        PriorityQueue<int[]> arrivals = new PriorityQueue<>(Comparator.comparingInt(one -> one[0]));
        int cases = 12 + random.nextInt(8);
        for (int trace = 0; trace < cases; trace++) {
            arrivals.add(new int[] {9 * 60 + random.nextInt(3 * 1440), trace, 0});
        }
        int[] free = new int[3];
        while (!arrivals.isEmpty()) {
            int[] next = arrivals.poll();
            int agent = random.nextInt(3);
            boolean batch = random.nextInt(4) == 0;
            List<int[]> taken = new ArrayList<>(List.of(next));
            while (batch && !arrivals.isEmpty() && taken.size() < 3 && arrivals.element()[2] == next[2]) {
                taken.add(arrivals.poll());
            }
            int at = Math.max(free[agent], taken.get(taken.size() - 1)[0]);
            at += random.nextInt(3) == 0 ? random.nextInt(200) : 0;
            for (int[] one : taken) {
                int end = at + 5 + random.nextInt(90);
                log.add(one[1], one[2], agent, at, end);
                if (one[2] < 2) {
                    arrivals.add(new int[] {end, one[1], one[2] + 1});
                }
                at = end;
            }
            free[agent] = at;
        }
        return new Generated(
                log,
                List.of(
                        new WorkCalendar(
                                "all",
                                WEEKDAYS,
                                List.of(new HourSpan(10 * 60, 20 * 60)),
                                List.of(),
                                List.of(),
                                Set.of(BEGIN.plusDays(1))),
                        new WorkCalendar(
                                "one",
                                WEEKDAYS,
                                List.of(new HourSpan(8 * 60, 12 * 60), new HourSpan(12 * 60 + 30, 17 * 60)),
                                List.of(WorkLog.name(1)),
                                List.of(),
                                Set.of())));
    }

    /**
     * No order at all: times are drawn, so agents do several things at once, moments tie, work takes no time, steps of a case overlap, and
     * what is unknown is left out. Customers act, with or without an agent.
     */
    static Generated chaos(long seed) {
        Random random = new Random(seed);
        WorkLog log = new WorkLog(begin(), 4);
        log.touchpoint(Party.US, 0)
                .touchpoint(Party.CUSTOMER, -1)
                .touchpoint(Party.SYSTEM, 1)
                .touchpoint(Party.US, -1);
        int grid = 1 + random.nextInt(3) * 7;
        int cases = 10 + random.nextInt(10);
        for (int trace = 0; trace < cases; trace++) {
            int at = random.nextInt(3 * 1440);
            for (int i = random.nextInt(5); i >= 0; i--) {
                int start = at / grid * grid;
                int end = (start + random.nextInt(4) * random.nextInt(300)) / grid * grid;
                log.add(
                        trace,
                        random.nextInt(4),
                        random.nextInt(6) == 0 ? WorkLog.NOBODY : random.nextInt(4),
                        start,
                        random.nextInt(6) == 0 ? WorkLog.OPEN : Math.max(start, end));
                at += random.nextInt(500);
            }
        }
        return new Generated(
                log,
                List.of(
                        new WorkCalendar(
                                "night",
                                EVERY_DAY,
                                List.of(new HourSpan(22 * 60, 30 * 60)),
                                List.of(WorkLog.name(2)),
                                List.of(),
                                Set.of(BEGIN.plusDays(2))),
                        new WorkCalendar(
                                "weekend",
                                EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY),
                                List.of(new HourSpan(0, 24 * 60)),
                                List.of(WorkLog.name(2), WorkLog.name(3)),
                                List.of(),
                                Set.of()),
                        new WorkCalendar(
                                "yard",
                                EVERY_DAY,
                                List.of(new HourSpan(60, 9 * 60), new HourSpan(8 * 60, 11 * 60)),
                                List.of(),
                                List.of("yard"),
                                Set.of())));
    }
}
