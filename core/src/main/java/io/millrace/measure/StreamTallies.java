// SPDX-License-Identifier: Apache-2.0
package io.millrace.measure;

import io.millrace.event.EventLog;
import io.millrace.journey.StageModel;
import io.millrace.journey.TraceCursor;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The running tally of {@link StreamAggregate}: one tally a channel, by its code. For one thread at a time. */
public final class StreamTallies {
    static final String ALL = "All";

    private final EventLog log;
    private final StageModel model;
    private final StagePassages passages;
    private final Map<Integer, StreamTally> byChannel = new TreeMap<>();

    StreamTallies(EventLog log, StageModel model, TouchpointTraits traits) {
        this.log = log;
        this.model = model;
        this.passages = new StagePassages(model, traits);
    }

    void add(TraceCursor trace) {
        stream(trace.channel()).add(trace, passages.walk(trace));
    }

    void addAll(StreamTallies other) {
        other.byChannel.forEach((channel, tally) -> stream(channel).addAll(tally));
    }

    private StreamTally stream(int channel) {
        return byChannel.computeIfAbsent(channel, code -> new StreamTally(log, model));
    }

    List<StreamMeasures> measure(boolean single) {
        StreamTally together = new StreamTally(log, model);
        byChannel.values().forEach(together::addAll);
        StreamMeasures all = together.measure(ALL, true);
        if (single) {
            return List.of(all);
        }
        Stream<StreamMeasures> channels = byChannel.entrySet().stream()
                .map(e -> e.getValue().measure(log.channels().word(e.getKey()), false))
                .sorted(Comparator.comparingLong(
                                (StreamMeasures stream) -> -stream.cases().cases())
                        .thenComparing(StreamMeasures::name));
        return Stream.concat(channels, Stream.of(all)).toList();
    }
}
