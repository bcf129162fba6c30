// SPDX-License-Identifier: Apache-2.0
package io.millrace.measure.waiting;

import io.millrace.event.Party;
import io.millrace.measure.waiting.WorkCalendar.HourSpan;
import io.millrace.measure.waiting.WorkLog.Event;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The same by another way: walks every wait minute by minute and looks at all work of the agent each time. */
final class MinuteOracle {
    private record Work(Event event, int enabled) {
        boolean at(int minute) {
            return event.start() <= minute && minute < event.end();
        }
    }

    private final WorkLog log;
    private final List<WorkCalendar> calendars;
    private final List<Work> work = new ArrayList<>();
    private final Map<Event, Integer> batchComplete = new HashMap<>();

    MinuteOracle(WorkLog log, List<WorkCalendar> calendars) {
        this.log = log;
        this.calendars = calendars;
    }

    /** Per pair of steps: moves, explained moves, and minutes per cause. */
    Map<String, List<Long>> told() {
        Map<String, long[]> sums = new TreeMap<>();
        List<Event> events = log.sorted();
        for (int i = 0; i < events.size(); i++) {
            if (isWork(events.get(i))) {
                work.add(new Work(events.get(i), enabled(events, i)));
            }
        }
        findBatches();
        for (int i = 1; i < events.size(); i++) {
            Event one = events.get(i - 1);
            Event next = events.get(i);
            if (one.trace() == next.trace()) {
                long[] row = sums.computeIfAbsent(
                        one.touchpoint() + "," + one.agent() + "," + next.touchpoint() + "," + next.agent(),
                        key -> new long[8]);
                row[0]++;
                tell(next, enabled(events, i), row);
            }
        }
        Map<String, List<Long>> told = new TreeMap<>();
        sums.forEach((key, row) -> told.put(key, Arrays.stream(row).boxed().toList()));
        return told;
    }

    private static boolean isWork(Event event) {
        return event.agent() != WorkLog.NOBODY && event.end() != WorkLog.OPEN;
    }

    private static int enabled(List<Event> events, int i) {
        if (i == 0 || events.get(i - 1).trace() != events.get(i).trace()) {
            return events.get(i).start();
        }
        Event one = events.get(i - 1);
        return Math.min(events.get(i).start(), one.end() == WorkLog.OPEN ? one.start() : one.end());
    }

    private void findBatches() {
        for (int agent = 0; agent < 10; agent++) {
            int who = agent;
            List<Work> mine = work.stream()
                    .filter(one -> one.event().agent() == who)
                    .sorted(Comparator.comparingInt((Work one) -> one.event().start())
                            .thenComparingInt(one -> one.event().end())
                            .thenComparingInt(one -> one.event().touchpoint()))
                    .toList();
            List<Work> batch = new ArrayList<>();
            for (Work one : mine) {
                if (!batch.isEmpty() && !joins(batch.get(batch.size() - 1).event(), one.event())) {
                    close(batch);
                }
                batch.add(one);
            }
            close(batch);
        }
    }

    private static boolean joins(Event one, Event next) {
        boolean together = next.start() == one.start();
        boolean after = next.start() == one.end();
        return one.touchpoint() == next.touchpoint() && (together || after);
    }

    private void close(List<Work> batch) {
        if (batch.size() > 1) {
            int latest = batch.stream().mapToInt(Work::enabled).max().orElseThrow();
            batch.forEach(one -> batchComplete.put(one.event(), latest));
        }
        batch.clear();
    }

    private void tell(Event next, int enabled, long[] row) {
        boolean customer = log.touchpoint(next.touchpoint()).by() == Party.CUSTOMER;
        if (!isWork(next)) {
            if (customer) {
                row[1]++;
                row[2 + 4] += next.start() - enabled;
            }
            return;
        }
        row[1]++;
        for (int minute = enabled; minute < next.start(); minute++) {
            row[2 + cause(next, enabled, minute, customer)]++;
        }
    }

    private int cause(Event next, int enabled, int minute, boolean customer) {
        if (minute < batchComplete.getOrDefault(next, Integer.MIN_VALUE)) {
            return 0;
        }
        List<Work> meanwhile = work.stream()
                .filter(one -> one.event().agent() == next.agent() && one.at(minute))
                .toList();
        if (meanwhile.stream().anyMatch(one -> one.enabled() <= enabled)) {
            return 1;
        }
        if (!meanwhile.isEmpty()) {
            return 2;
        }
        if (!available(next, minute)) {
            return 3;
        }
        return customer ? 4 : 5;
    }

    private boolean available(Event next, int minute) {
        String agent = WorkLog.name(next.agent());
        String lane = log.lane(next.touchpoint());
        List<WorkCalendar> kept =
                calendars.stream().filter(one -> one.agents().contains(agent)).toList();
        if (kept.isEmpty()) {
            kept = calendars.stream().filter(one -> one.lanes().contains(lane)).toList();
        }
        if (kept.isEmpty()) {
            kept = calendars.stream()
                    .filter(one -> one.agents().isEmpty() && one.lanes().isEmpty())
                    .toList();
        }
        ZonedDateTime clock =
                WorkGenerators.BEGIN.atStartOfDay(WorkGenerators.ZONE).plusMinutes(minute);
        return kept.isEmpty() || kept.stream().anyMatch(calendar -> open(calendar, clock));
    }

    private static boolean open(WorkCalendar calendar, ZonedDateTime clock) {
        int now = clock.getHour() * 60 + clock.getMinute();
        return open(calendar, clock, now) || open(calendar, clock.minusDays(1), now + 1440);
    }

    private static boolean open(WorkCalendar calendar, ZonedDateTime day, int now) {
        return calendar.days().contains(day.getDayOfWeek())
                && !calendar.holidays().contains(day.toLocalDate())
                && calendar.hours().stream().anyMatch((HourSpan span) -> span.from() <= now && now < span.to());
    }
}
