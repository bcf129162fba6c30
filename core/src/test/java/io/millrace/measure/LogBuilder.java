// SPDX-License-Identifier: Apache-2.0
package io.millrace.measure;

import io.millrace.event.Dictionary;
import io.millrace.event.Ending;
import io.millrace.event.EventLog;
import io.millrace.event.RawEvent;
import io.millrace.event.Touchpoint;
import io.millrace.event.ValueSeen;
import io.millrace.event.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Writes a log case by case for tests; events are put in the order of time, ties as given. */
final class LogBuilder {
    private final List<Touchpoint> touchpoints;
    private final List<Row> rows = new ArrayList<>();
    private final List<CaseRow> cases = new ArrayList<>();
    private final Dictionary channels = new Dictionary();
    private final Dictionary exits = new Dictionary();
    private final List<Row> pending = new ArrayList<>();

    private record Row(int touchpoint, long time, long end) {}

    private record CaseRow(int from, int channel, Ending ending, long endTime, int exit) {}

    LogBuilder(List<Touchpoint> touchpoints) {
        this.touchpoints = touchpoints;
    }

    LogBuilder event(int touchpoint, long time) {
        return event(touchpoint, time, RawEvent.NO_TIME);
    }

    LogBuilder event(int touchpoint, long time, long end) {
        pending.add(new Row(touchpoint, time, end));
        return this;
    }

    LogBuilder endCase(String channel, Ending ending, long endTime) {
        return endCase(channel, ending, endTime, "");
    }

    LogBuilder endCase(String channel, Ending ending, long endTime, String exit) {
        int code = exit.isEmpty() ? -1 : exits.code(exit);
        cases.add(new CaseRow(rows.size(), channels.code(channel), ending, endTime, code));
        pending.sort(Comparator.comparingLong(Row::time));
        rows.addAll(pending);
        pending.clear();
        return this;
    }

    EventLog build(long asOf) {
        int[] offsets = new int[cases.size() + 1];
        byte[] endings = new byte[cases.size()];
        String[] names = new String[cases.size()];
        for (int c = 0; c < cases.size(); c++) {
            offsets[c] = cases.get(c).from();
            endings[c] = (byte) List.of(Ending.values()).indexOf(cases.get(c).ending());
            names[c] = "c" + c;
        }
        offsets[cases.size()] = rows.size();
        return new EventLog(
                offsets,
                rows.stream().mapToInt(Row::touchpoint).toArray(),
                rows.stream().mapToLong(Row::time).toArray(),
                rows.stream().mapToLong(Row::end).toArray(),
                null,
                null,
                new int[rows.size()],
                Words.of(List.of(names)),
                cases.stream().mapToInt(c -> -1).toArray(),
                cases.stream().mapToInt(CaseRow::channel).toArray(),
                endings,
                cases.stream().mapToLong(CaseRow::endTime).toArray(),
                cases.stream().mapToInt(CaseRow::exit).toArray(),
                List.of(),
                touchpoints,
                List.of(),
                new Dictionary(),
                channels,
                new Dictionary(),
                exits,
                ValueSeen.NOT_COUNTED,
                asOf);
    }
}
