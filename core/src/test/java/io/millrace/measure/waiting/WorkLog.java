// SPDX-License-Identifier: Apache-2.0
package io.millrace.measure.waiting;

import io.millrace.event.Dictionary;
import io.millrace.event.Ending;
import io.millrace.event.EventLog;
import io.millrace.event.FlowKind;
import io.millrace.event.Lane;
import io.millrace.event.LaneRow;
import io.millrace.event.Party;
import io.millrace.event.RawEvent;
import io.millrace.event.Touchpoint;
import io.millrace.event.ValueSeen;
import io.millrace.event.Words;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Writes logs of who worked when, for tests. Times are in minutes from a day of its own; the events of a case are put in order of time. */
final class WorkLog {
    static final long MINUTE = 60_000_000;
    static final int NOBODY = -1;
    /** Stands for no end. */
    static final int OPEN = -1;

    /** An event of a case; {@code end} may be {@link #OPEN}, {@code agent} {@link #NOBODY}. */
    record Event(int trace, int touchpoint, int agent, int start, int end) {}

    final List<Event> events = new ArrayList<>();
    private final long begin;
    private final List<Touchpoint> touchpoints = new ArrayList<>();
    private final List<Lane> lanes = new ArrayList<>();
    private final int agents;

    WorkLog(long begin, int agents) {
        this.begin = begin;
        this.agents = agents;
        lanes.add(new Lane("desk", "desk", LaneRow.FRONT, null));
        lanes.add(new Lane("yard", "yard", LaneRow.BACK, null));
    }

    WorkLog touchpoint(Party by, int lane) {
        touchpoints.add(new Touchpoint(
                "t" + touchpoints.size(),
                0,
                lane,
                FlowKind.ACTION,
                false,
                by,
                null,
                false,
                null,
                null,
                Touchpoint.NO_LANE));
        return this;
    }

    Touchpoint touchpoint(int index) {
        return touchpoints.get(index);
    }

    String lane(int touchpoint) {
        int lane = touchpoints.get(touchpoint).lane();
        return lane < 0 ? "" : lanes.get(lane).key();
    }

    static String name(int agent) {
        return "a" + agent;
    }

    void add(int trace, int touchpoint, int agent, int start, int end) {
        events.add(new Event(trace, touchpoint, agent, start, end));
    }

    /** The events of the cases one after the other, each in the order of time, ties as added. */
    List<Event> sorted() {
        return events.stream()
                .sorted(Comparator.comparingInt(Event::trace).thenComparingInt(Event::start))
                .toList();
    }

    EventLog build() {
        List<Event> rows = sorted();
        int cases = rows.stream().mapToInt(Event::trace).max().orElse(-1) + 1;
        int[] offsets = new int[cases + 1];
        rows.forEach(row -> offsets[row.trace() + 1]++);
        for (int i = 0; i < cases; i++) {
            offsets[i + 1] += offsets[i];
        }
        Dictionary names = new Dictionary();
        for (int agent = 0; agent < agents; agent++) {
            names.code(name(agent));
        }
        Dictionary channels = new Dictionary();
        channels.code("none");
        return new EventLog(
                offsets,
                rows.stream().mapToInt(Event::touchpoint).toArray(),
                rows.stream().mapToLong(row -> begin + row.start() * MINUTE).toArray(),
                rows.stream()
                        .mapToLong(row -> row.end() == OPEN ? RawEvent.NO_TIME : begin + row.end() * MINUTE)
                        .toArray(),
                rows.stream().mapToInt(Event::agent).toArray(),
                null,
                new int[rows.size()],
                Words.of(IntStream.range(0, cases).mapToObj(c -> "c" + c).toList()),
                new int[cases],
                new int[cases],
                endings(cases),
                new long[cases],
                IntStream.generate(() -> -1).limit(cases).toArray(),
                List.of(),
                List.copyOf(touchpoints),
                List.copyOf(lanes),
                new Dictionary(),
                channels,
                names,
                new Dictionary(),
                ValueSeen.NOT_COUNTED,
                begin + 100_000 * MINUTE);
    }

    private static byte[] endings(int cases) {
        byte[] endings = new byte[cases];
        Arrays.fill(endings, (byte) List.of(Ending.values()).indexOf(Ending.OPEN));
        return endings;
    }
}
