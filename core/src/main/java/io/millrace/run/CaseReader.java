// SPDX-License-Identifier: Apache-2.0
package io.millrace.run;

import io.millrace.event.Ending;
import io.millrace.event.EventLog;
import io.millrace.event.Lane;
import io.millrace.event.Money;
import io.millrace.event.RawEvent;
import io.millrace.event.SlicedLog;
import io.millrace.event.Touchpoint;
import io.millrace.journey.CaseSet;
import io.millrace.journey.StageModel;
import io.millrace.journey.TraceCursor;
import io.millrace.measure.CaseSelection;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Lists cases and shows one, event by event. */
final class CaseReader {
    private static final double MICROS = 1e6;

    private final SlicedLog log;
    private final EventLog words;
    private final StageModel model;
    private final @Nullable String currency;

    CaseReader(SlicedLog log, StageModel model, @Nullable String currency) {
        this.log = log;
        this.words = log.words();
        this.model = model;
        this.currency = currency;
    }

    CaseList list(CaseSet cases, CaseSelection selection, int offset, int limit) {
        LoadedSlice loaded = new LoadedSlice(log);
        List<CaseList.Row> rows = new ArrayList<>();
        int number = limit == 0 ? log.cases() : cases.nth(offset);
        while (number < log.cases() && rows.size() < limit) {
            rows.add(row(loaded.moveTo(number)));
            number = cases.next(number + 1);
        }
        return new CaseList(selection.key(), selection.title(), cases.count(), rows);
    }

    CaseTimeline timeline(int number) {
        TraceCursor trace = new LoadedSlice(log).moveTo(number);
        List<CaseTimeline.Moment> moments = new ArrayList<>();
        for (int i = 0; i < trace.size(); i++) {
            moments.add(moment(trace, i));
        }
        return new CaseTimeline(row(trace), moments);
    }

    /** Number of the case with this id, or -1. */
    int find(String id) {
        for (int slice = 0; slice < log.slices(); slice++) {
            int place = log.slice(slice).caseId().find(id);
            if (place >= 0) {
                return log.firstCase(slice) + place;
            }
        }
        return -1;
    }

    /** The names of the touchpoints that a case met, one by one. */
    List<String> touchpoints(int number) {
        TraceCursor trace = new LoadedSlice(log).moveTo(number);
        return IntStream.range(0, trace.size())
                .mapToObj(i -> words.touchpoints().get(trace.touchpoint(i)).name())
                .toList();
    }

    private CaseList.Row row(TraceCursor trace) {
        EventLog slice = trace.log();
        int i = trace.caseIndex();
        int customer = slice.customer()[i];
        int furthest = Touchpoint.NO_STAGE;
        for (int e = 0; e < trace.size(); e++) {
            furthest = Math.max(furthest, trace.stage(e));
        }
        boolean ended = trace.ending() != Ending.OPEN && trace.ending() != Ending.EXITED_UNDATED;
        return new CaseList.Row(
                trace.caseNumber(),
                slice.caseId().word(i),
                customer < 0 ? null : words.customers().word(customer),
                words.channels().word(trace.channel()),
                trace.time(0),
                ended ? trace.endTime() : null,
                state(trace),
                stageName(furthest),
                trace.size());
    }

    private String state(TraceCursor trace) {
        String exit = trace.exit() < 0 ? "" : ": " + words.exits().word(trace.exit());
        return switch (trace.ending()) {
            case OPEN -> "open";
            case COMPLETED -> "completed";
            case NEXT_ORDER -> "ordered again";
            case EXITED -> "exited" + exit;
            case EXITED_UNDATED -> "exited without a date" + exit;
            case SILENT -> "silent";
        };
    }

    private CaseTimeline.Moment moment(TraceCursor trace, int i) {
        Touchpoint touchpoint = words.touchpoints().get(trace.touchpoint(i));
        Lane lane = touchpoint.lane() < 0 ? null : words.lanes().get(touchpoint.lane());
        long end = trace.end(i);
        EventLog slice = trace.log();
        int event = slice.caseOffsets()[trace.caseIndex()] + i;
        int[] agents = slice.agent();
        int agent = agents == null ? -1 : agents[event];
        return new CaseTimeline.Moment(
                trace.time(i),
                end == RawEvent.NO_TIME ? null : end,
                i == 0 ? null : (trace.time(i) - trace.time(i - 1)) / MICROS,
                touchpoint.name(),
                stageName(touchpoint.stage()),
                lane == null ? null : lane.name(),
                lane == null || lane.row().visible(),
                touchpoint.by().name().toLowerCase(Locale.ROOT),
                agent < 0 ? null : words.agents().word(agent),
                money(slice, event));
    }

    private @Nullable String stageName(int stage) {
        return stage < 0 ? null : model.stages().get(stage).name();
    }

    private @Nullable String money(EventLog slice, int event) {
        long[] value = slice.value();
        if (value == null || value[event] == RawEvent.NO_VALUE || currency == null) {
            return null;
        }
        return new Money(value[event], currency).amount() + " " + currency;
    }
}
