// SPDX-License-Identifier: Apache-2.0
package io.millrace.journey;

import io.millrace.event.CaseAttribute;
import io.millrace.event.EventLog;
import io.millrace.event.Touchpoint;
import io.millrace.event.ValueSeen;
import io.millrace.event.Words;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.LongAdder;
import org.jspecify.annotations.Nullable;

/**
 * Copies sorted events into tight columns; a column that no source fills is left out. Each column that it has copied gives its memory back,
 * so that the events never stand in memory twice.
 */
final class LogAssembler {
    private static final int NONE = IntColumn.NONE;

    private final JourneyRules journey;
    private final JourneyColumns events;
    private final Vocabulary words;
    private final CaseCut cut;
    private final int[] sorted;
    private final int[] offsets;
    private final LongAdder lateChannel = new LongAdder();
    private int knownChannel;

    LogAssembler(JourneyRules journey, JourneyColumns events, Vocabulary words, CaseCut cut, int[] sorted) {
        this.journey = journey;
        this.events = events;
        this.words = words;
        this.cut = cut;
        this.sorted = sorted;
        this.offsets = EventSorter.offsets(cut.caseOf, cut.cases);
    }

    EventLog assemble(Words caseId, long asOf) {
        int[] customer = firstOfCase(events.customer);
        int[] channel = channels();
        int[] undatedExit = firstOfCase(events.endedAs);
        List<CaseAttribute> attributes = attributes();
        int[] touchpoint = pick(events.touchpoint);
        long[] time = pick(events.time);
        List<Touchpoint> touchpoints = words.touchpoints.touchpoints();
        int[] exit = new EndingResolver(
                        journey.model(), touchpoints, cut, offsets, touchpoint, time, undatedExit, exits(touchpoints))
                .resolve();
        EventLog byChannel = new EventLog(
                offsets,
                touchpoint,
                time,
                picked(events.end),
                events.agent.isEmpty() ? null : pick(events.agent),
                picked(events.value),
                pick(events.sequence),
                caseId,
                customer,
                channel,
                cut.endings(),
                Arrays.copyOf(cut.endTime, cut.cases),
                exit,
                attributes,
                touchpoints,
                journey.lanes(),
                words.customers,
                words.channels,
                words.agents,
                words.exits,
                new ValueSeen(knownChannel, lateChannel.intValue()),
                asOf);
        EventLog whole = new EarlierOrderColumns(journey).fill(byChannel);
        return journey.streams().isEmpty() ? whole : new StreamSorter(journey).sort(whole);
    }

    private int[] exits(List<Touchpoint> touchpoints) {
        return touchpoints.stream()
                .mapToInt(touchpoint -> touchpoint.exit() == null ? NONE : words.exits.code(touchpoint.exit()))
                .toArray();
    }

    private int[] channels() {
        int[] channel = firstOfCase(events.channel, lateChannel);
        knownChannel = (int) Arrays.stream(channel).filter(code -> code != NONE).count();
        for (int trace = 0; trace < channel.length; trace++) {
            channel[trace] = channel[trace] == NONE ? words.channels.code("none") : channel[trace];
        }
        return channel;
    }

    private List<CaseAttribute> attributes() {
        List<CaseAttribute> attributes = new ArrayList<>();
        for (int i = 0; i < events.attributes.size(); i++) {
            LongAdder late = new LongAdder();
            int[] code = firstOfCase(events.attributes.get(i), late);
            int known = (int) Arrays.stream(code).filter(value -> value != NONE).count();
            attributes.add(new CaseAttribute(
                    journey.attributes().get(i), words.attributes.get(i), code, new ValueSeen(known, late.intValue())));
        }
        return List.copyOf(attributes);
    }

    private int[] firstOfCase(IntColumn column) {
        return firstOfCase(column, new LongAdder());
    }

    /** The first value among the events of each case, or none; counts the cases in which an event without a value came before. */
    private int[] firstOfCase(IntColumn column, LongAdder late) {
        int[] first = new int[cut.cases];
        Arrays.fill(first, NONE);
        if (!column.isEmpty()) {
            Slices.of(cut.cases, (from, to) -> {
                for (int trace = from; trace < to; trace++) {
                    for (int i = offsets[trace]; i < offsets[trace + 1] && first[trace] == NONE; i++) {
                        first[trace] = column.get(sorted[i]);
                    }
                    if (first[trace] != NONE && column.get(sorted[offsets[trace]]) == NONE) {
                        late.increment();
                    }
                }
            });
        }
        column.clear();
        return first;
    }

    private int[] pick(IntColumn column) {
        int[] picked = new int[sorted.length];
        Slices.of(picked.length, (from, to) -> {
            for (int i = from; i < to; i++) {
                picked[i] = column.get(sorted[i]);
            }
        });
        column.clear();
        return picked;
    }

    private long @Nullable [] picked(LongColumn column) {
        return column.isEmpty() ? null : pick(column);
    }

    private long[] pick(LongColumn column) {
        long[] picked = new long[sorted.length];
        Slices.of(picked.length, (from, to) -> {
            for (int i = from; i < to; i++) {
                picked[i] = column.get(sorted[i]);
            }
        });
        column.clear();
        return picked;
    }
}
