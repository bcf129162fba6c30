// SPDX-License-Identifier: Apache-2.0
package io.millrace.map.whereabouts;

import io.millrace.event.EventLog;
import io.millrace.event.Touchpoint;
import io.millrace.journey.StageModel;
import io.millrace.journey.TraceCursor;
import io.millrace.measure.StagePassages;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Says where cases stand, one by one. For one thread. */
public final class PlaceFinder {
    private static final double MICROS = 1e6;

    private final EventLog words;
    private final StageModel model;
    private final StagePassages passages;
    private final Enablers enablers;
    private final Map<Integer, NormalRange> ranges = new HashMap<>();

    /** Knows what moves cases on. */
    @FunctionalInterface
    public interface Enablers {
        /** Nothing is proven to move a case on. */
        Enablers NONE = (stage, channel) -> null;

        /** The name of the best enabler from a stage of a stream on, or null. */
        @Nullable
        String best(int stage, int channel);
    }

    /** A finder that holds cases against what is normal. */
    public PlaceFinder(EventLog words, StageModel model, List<NormalRange> ranges, Enablers enablers) {
        this.words = words;
        this.model = model;
        this.passages = new StagePassages(words, model);
        this.enablers = enablers;
        ranges.forEach(range -> this.ranges.put(place(range.channel(), range.stage()), range));
    }

    private int place(int channel, int stage) {
        return channel * model.stages().size() + stage;
    }

    /** Where the case stands on which the cursor is. */
    public Place find(TraceCursor trace) {
        passages.walk(trace);
        int now = StuckRule.stageNow(passages);
        int stage = now >= 0 ? now : passages.furthest();
        NormalRange range = now < 0 ? null : ranges.get(place(trace.channel(), now));
        Double seconds = now < 0 ? null : (Double) (passages.timeIn(now) / MICROS);
        String agent = agent(trace);
        int customer = trace.customer();
        return new Place(
                trace.caseNumber(),
                trace.log().caseId().word(trace.caseIndex()),
                customer < 0 ? null : words.customers().word(customer),
                words.channels().word(trace.channel()),
                trace.ending().name().toLowerCase(Locale.ROOT).replace('_', ' '),
                stage < 0 ? null : model.stages().get(stage).name(),
                stage < 0 ? null : (Long) passages.firstEntry(stage),
                seconds,
                range,
                range == null || seconds == null ? null : Standing.of(seconds, range),
                agent == null ? lane(trace) : agent,
                agent != null,
                now < 0 ? null : enablers.best(now, trace.channel()));
    }

    private @Nullable String agent(TraceCursor trace) {
        for (int i = trace.size() - 1; i >= 0; i--) {
            if (trace.agent(i) >= 0) {
                return words.agents().word(trace.agent(i));
            }
        }
        return null;
    }

    private @Nullable String lane(TraceCursor trace) {
        for (int i = trace.size() - 1; i >= 0; i--) {
            int lane = words.touchpoints().get(trace.touchpoint(i)).lane();
            if (lane != Touchpoint.NO_LANE) {
                return words.lanes().get(lane).name();
            }
        }
        return null;
    }
}
