// SPDX-License-Identifier: Apache-2.0
package io.millrace.run;

import io.millrace.event.Ending;
import io.millrace.event.EventLog;
import io.millrace.event.Lane;
import io.millrace.event.Money;
import io.millrace.event.RawEvent;
import io.millrace.event.Touchpoint;
import io.millrace.journey.CaseFilter;
import io.millrace.journey.StageModel;
import io.millrace.journey.TraceCursor;
import io.millrace.measure.CaseSelection;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Lists cases and shows one, event by event. */
final class CaseReader {
    private static final double MICROS = 1e6;

    private final EventLog log;
    private final StageModel model;
    private final @Nullable String currency;

    CaseReader(EventLog log, StageModel model, @Nullable String currency) {
        this.log = log;
        this.model = model;
        this.currency = currency;
    }

    CaseList list(CaseFilter view, CaseSelection selection, int offset, int limit) {
        CaseFilter filter = view.and(selection.filter());
        TraceCursor trace = new TraceCursor(log);
        List<CaseList.Row> rows = new ArrayList<>();
        long total = 0;
        for (int i = 0; i < log.cases(); i++) {
            if (filter.test(trace.moveTo(i))) {
                if (total >= offset && rows.size() < limit) {
                    rows.add(row(trace));
                }
                total++;
            }
        }
        return new CaseList(selection.key(), selection.title(), total, rows);
    }

    CaseTimeline timeline(int index) {
        TraceCursor trace = new TraceCursor(log).moveTo(index);
        List<CaseTimeline.Moment> moments = new ArrayList<>();
        for (int i = 0; i < trace.size(); i++) {
            moments.add(moment(trace, i));
        }
        return new CaseTimeline(row(trace), moments);
    }

    private CaseList.Row row(TraceCursor trace) {
        int i = trace.caseIndex();
        int customer = log.customer()[i];
        int furthest = Touchpoint.NO_STAGE;
        for (int e = 0; e < trace.size(); e++) {
            furthest = Math.max(furthest, trace.stage(e));
        }
        boolean ended = trace.ending() != Ending.OPEN && trace.ending() != Ending.EXITED_UNDATED;
        return new CaseList.Row(
                i,
                log.caseId().word(i),
                customer < 0 ? null : log.customers().word(customer),
                log.channels().word(trace.channel()),
                trace.time(0),
                ended ? trace.endTime() : null,
                state(trace),
                stageName(furthest),
                trace.size());
    }

    private String state(TraceCursor trace) {
        String exit = trace.exit() < 0 ? "" : ": " + log.exits().word(trace.exit());
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
        Touchpoint touchpoint = log.touchpoints().get(trace.touchpoint(i));
        Lane lane = touchpoint.lane() < 0 ? null : log.lanes().get(touchpoint.lane());
        long end = trace.end(i);
        int event = log.caseOffsets()[trace.caseIndex()] + i;
        int[] agents = log.agent();
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
                agent < 0 ? null : log.agents().word(agent),
                money(event));
    }

    private @Nullable String stageName(int stage) {
        return stage < 0 ? null : model.stages().get(stage).name();
    }

    private @Nullable String money(int event) {
        long[] value = log.value();
        if (value == null || value[event] == RawEvent.NO_VALUE || currency == null) {
            return null;
        }
        return new Money(value[event], currency).amount() + " " + currency;
    }
}
