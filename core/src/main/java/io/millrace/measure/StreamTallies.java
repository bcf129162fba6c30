// SPDX-License-Identifier: Apache-2.0
package io.millrace.measure;

import io.millrace.event.EventLog;
import io.millrace.journey.StageModel;
import io.millrace.journey.TraceCursor;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The running tally of {@link StreamAggregate}: one tally a channel, by its code. For one thread at a time. */
public final class StreamTallies {
    static final String ALL = "All";

    private final EventLog log;
    private final StageModel model;
    private final StagePassages passages;
    private final @Nullable StreamTally[] byChannel;

    StreamTallies(EventLog log, StageModel model, TouchpointTraits traits) {
        this.log = log;
        this.model = model;
        this.passages = new StagePassages(model, traits);
        this.byChannel = new StreamTally[log.channels().size()];
    }

    void add(TraceCursor trace) {
        stream(trace.channel()).add(trace, passages.walk(trace));
    }

    void addAll(StreamTallies other) {
        for (int channel = 0; channel < byChannel.length; channel++) {
            StreamTally theirs = other.byChannel[channel];
            if (theirs != null) {
                stream(channel).addAll(theirs);
            }
        }
    }

    private StreamTally stream(int channel) {
        StreamTally tally = byChannel[channel];
        if (tally == null) {
            tally = new StreamTally(log, model);
            byChannel[channel] = tally;
        }
        return tally;
    }

    List<StreamMeasures> measure(boolean single) {
        StreamTally together = new StreamTally(log, model);
        List<StreamMeasures> channels = new ArrayList<>();
        for (int channel = 0; channel < byChannel.length; channel++) {
            StreamTally tally = byChannel[channel];
            if (tally != null) {
                together.addAll(tally);
                if (!single) {
                    channels.add(tally.measure(log.channels().word(channel), false));
                }
            }
        }
        channels.sort(Comparator.comparingLong(
                        (StreamMeasures stream) -> -stream.cases().cases())
                .thenComparing(StreamMeasures::name));
        channels.add(together.measure(ALL, true));
        return List.copyOf(channels);
    }
}
