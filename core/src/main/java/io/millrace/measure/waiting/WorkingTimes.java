// SPDX-License-Identifier: Apache-2.0
package io.millrace.measure.waiting;

import io.millrace.event.EventLog;
import io.millrace.event.Touchpoint;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;

/**
 * Who keeps which working time: calendars that name the agent, else those that name the lane of what is done, else those for everybody.
 * Several of one rank count together. Whoever has none is never unavailable.
 */
final class WorkingTimes {
    static final int ALWAYS = -1;

    private final List<List<WorkCalendar>> kept = new ArrayList<>();
    private final List<WorkingTime> times;
    private final int[] ofAgent;
    private final int[] ofTouchpoint;

    /** Over a log with these words, from one moment to another, both in micros since the epoch. */
    WorkingTimes(List<WorkCalendar> calendars, ZoneId zone, EventLog words, long first, long last) {
        ofAgent = new int[words.agents().size()];
        Arrays.fill(ofAgent, ALWAYS);
        calendars.stream()
                .flatMap(calendar -> calendar.agents().stream())
                .distinct()
                .forEach(name -> {
                    int agent = words.agents().find(name);
                    if (agent >= 0) {
                        ofAgent[agent] =
                                number(calendars, calendar -> calendar.agents().contains(name));
                    }
                });
        int everybody = number(calendars, WorkCalendar::everybody);
        ofTouchpoint = words.touchpoints().stream()
                .mapToInt(touchpoint -> ofLane(calendars, touchpoint, words, everybody))
                .toArray();
        times = kept.stream()
                .map(some -> WorkingTime.of(some, zone, first, last))
                .toList();
    }

    private int ofLane(List<WorkCalendar> calendars, Touchpoint touchpoint, EventLog words, int everybody) {
        if (touchpoint.lane() == Touchpoint.NO_LANE) {
            return everybody;
        }
        String lane = words.lanes().get(touchpoint.lane()).key();
        int own = number(calendars, calendar -> calendar.lanes().contains(lane));
        return own == ALWAYS ? everybody : own;
    }

    private int number(List<WorkCalendar> calendars, Predicate<WorkCalendar> keeps) {
        List<WorkCalendar> some = calendars.stream().filter(keeps).toList();
        if (some.isEmpty()) {
            return ALWAYS;
        }
        if (!kept.contains(some)) {
            kept.add(some);
        }
        return kept.indexOf(some);
    }

    /** Number of the working time that an agent keeps while at a touchpoint, or {@link #ALWAYS}. */
    int of(int agent, int touchpoint) {
        return ofAgent[agent] == ALWAYS ? ofTouchpoint[touchpoint] : ofAgent[agent];
    }

    /** How many different working times there are. */
    int size() {
        return times.size();
    }

    WorkingTime time(int number) {
        return times.get(number);
    }
}
