// SPDX-License-Identifier: Apache-2.0
package io.millrace.run;

import io.millrace.event.Lane;
import io.millrace.measure.waiting.WorkCalendar;
import io.millrace.measure.waiting.WorkCalendar.HourSpan;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads {@code calendars}: who works when. */
final class CalendarReader {
    private static final Set<String> KEYS = Set.of("name", "days", "hours", "agents", "lanes", "holidays");
    private static final List<String> DAYS = List.of("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun");
    private static final DayOfWeek[] WEEK = DayOfWeek.values();
    private static final Pattern SPAN =
            Pattern.compile("([01]?\\d|2[0-3]):([0-5]\\d)\\s*-\\s*([01]?\\d|2[0-4]):([0-5]\\d)");
    private static final int DAY = 24 * 60;

    private CalendarReader() {}

    /** The calendars, in the order of the page; a lane that one names must be one of the lanes. */
    static List<WorkCalendar> read(List<YamlValue> entries, List<Lane> lanes) {
        List<WorkCalendar> calendars = new ArrayList<>();
        for (YamlValue entry : entries) {
            YamlSection calendar = entry.section(KEYS);
            YamlValue name = calendar.require("name");
            if (calendars.stream().anyMatch(known -> known.name().equals(name.text()))) {
                throw name.wrong("two calendars are called '" + name.text() + "': every calendar needs its own name");
            }
            calendars.add(new WorkCalendar(
                    name.text(),
                    days(calendar.require("days")),
                    hours(calendar.require("hours")),
                    words(calendar, "agents").stream().map(YamlValue::text).toList(),
                    words(calendar, "lanes").stream()
                            .map(lane ->
                                    lane.oneOf(lanes.stream().map(Lane::key).toList()))
                            .toList(),
                    holidays(words(calendar, "holidays"))));
        }
        return List.copyOf(calendars);
    }

    private static List<YamlValue> words(YamlSection calendar, String key) {
        YamlValue value = calendar.find(key);
        return value == null ? List.of() : value.entries();
    }

    private static Set<DayOfWeek> days(YamlValue value) {
        Set<DayOfWeek> days = EnumSet.noneOf(DayOfWeek.class);
        for (YamlValue entry : value.entries()) {
            String text = entry.text();
            int dash = text.indexOf('-');
            int first = day(entry, dash < 0 ? text : text.substring(0, dash));
            int last = dash < 0 ? first : day(entry, text.substring(dash + 1));
            // Sat-Mon goes round the end of the week
            int count = Math.floorMod(last - first, DAYS.size());
            for (int i = 0; i <= count; i++) {
                days.add(WEEK[(first + i) % DAYS.size()]);
            }
        }
        if (days.isEmpty()) {
            throw value.wrong("'days' is empty: write the days on which somebody works, such as Mon-Fri");
        }
        return days;
    }

    private static int day(YamlValue value, String written) {
        String word = written.strip();
        int day = DAYS.indexOf(word);
        if (day < 0) {
            throw value.wrong("'days' cannot be '" + word + "'" + YamlValue.meant(word, DAYS));
        }
        return day;
    }

    private static List<HourSpan> hours(YamlValue value) {
        List<HourSpan> spans =
                value.entries().stream().map(CalendarReader::span).toList();
        if (spans.isEmpty()) {
            throw value.wrong("'hours' is empty: write when work begins and ends, such as 09:00-17:00");
        }
        return spans;
    }

    private static HourSpan span(YamlValue value) {
        Matcher matcher = SPAN.matcher(value.text().strip());
        int from = 0;
        int to = 0;
        if (matcher.matches()) {
            from = minutes(matcher.group(1), matcher.group(2));
            to = minutes(matcher.group(3), matcher.group(4));
        }
        if (from == to || to > DAY) {
            throw value.wrong(
                    "'hours' cannot be '" + value.text() + "': write when work begins and ends, such as 09:00-17:00");
        }
        return new HourSpan(from, to < from ? to + DAY : to);
    }

    private static int minutes(String hour, String minute) {
        return Integer.parseInt(hour) * 60 + Integer.parseInt(minute);
    }

    private static Set<LocalDate> holidays(List<YamlValue> values) {
        Set<LocalDate> holidays = new HashSet<>();
        for (YamlValue value : values) {
            try {
                holidays.add(LocalDate.parse(value.text()));
            } catch (DateTimeException e) {
                throw value.wrong("'" + value.text() + "' is not a date: write it like 2025-12-25");
            }
        }
        return holidays;
    }
}
