// SPDX-License-Identifier: Apache-2.0
package io.millrace.app.page;

import io.millrace.event.EventLog;
import io.millrace.gather.NearestWord;
import io.millrace.measure.waiting.WorkCalendar;
import io.millrace.measure.waiting.WorkCalendar.HourSpan;
import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Declared working time in words. */
public final class CalendarWords {
    private static final int DAY = 24 * 60;

    private CalendarWords() {}

    public static String days(WorkCalendar calendar) {
        return calendar.days().size() == DayOfWeek.values().length
                ? "every day"
                : calendar.days().stream()
                        .sorted()
                        .map(day -> day.getDisplayName(TextStyle.SHORT, Locale.ENGLISH))
                        .collect(Collectors.joining(", "));
    }

    public static String hours(WorkCalendar calendar) {
        return calendar.hours().stream().map(CalendarWords::span).collect(Collectors.joining(", "));
    }

    private static String span(HourSpan span) {
        return clock(span.from()) + "–" + clock(span.to() > DAY ? span.to() - DAY : span.to())
                + (span.to() > DAY ? " of the next day" : "");
    }

    private static String clock(int minutes) {
        return String.format(Locale.ROOT, "%02d:%02d", minutes / 60, minutes % 60);
    }

    /** Who keeps the calendar. */
    public static String keepers(WorkCalendar calendar, EventLog words) {
        List<String> keepers = new ArrayList<>(calendar.agents());
        calendar.lanes()
                .forEach(key -> words.lanes().stream()
                        .filter(lane -> lane.key().equals(key))
                        .forEach(lane -> keepers.add("lane " + lane.name())));
        return calendar.everybody() ? "everybody without one of their own" : String.join(", ", keepers);
    }

    /** Agents whom no event names, in a sentence with the nearest that one does, or null when all are known. */
    public static @Nullable String unknown(WorkCalendar calendar, EventLog words) {
        List<String> strange = calendar.agents().stream()
                .filter(name -> words.agents().find(name) < 0)
                .toList();
        if (strange.isEmpty()) {
            return null;
        }
        List<String> known = IntStream.range(0, words.agents().size())
                .mapToObj(words.agents()::word)
                .toList();
        String first = strange.get(0);
        return "no event names "
                + strange.stream().map(name -> "'" + name + "'").collect(Collectors.joining(", "))
                + NearestWord.of(first, known)
                        .map(nearest -> "; did you mean '" + nearest + "'?")
                        .orElse(": write agents as the events name them");
    }
}
