// SPDX-License-Identifier: Apache-2.0
package io.millrace.measure;

import io.millrace.event.EventLog;
import io.millrace.journey.StageModel;
import io.millrace.journey.TraceCursor;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The running tally of {@link StreamAggregate}: one tally a channel, by its code, or one for all. For one thread at a time. */
public final class StreamTallies {
    static final String ALL = "All";

    private final EventLog words;
    private final StageModel model;
    private final StreamAggregate.Streams streams;
    private final StagePassages passages;
    private final @Nullable StreamTally[] tallies;

    StreamTallies(EventLog words, StageModel model, TouchpointTraits traits, StreamAggregate.Streams streams) {
        this.words = words;
        this.model = model;
        this.streams = streams;
        this.passages = new StagePassages(model, traits);
        this.tallies = new StreamTally[together() ? 1 : words.channels().size()];
    }

    private boolean together() {
        return streams == StreamAggregate.Streams.TOGETHER;
    }

    void add(TraceCursor trace) {
        tally(together() ? 0 : trace.channel()).add(trace, passages.walk(trace));
    }

    void addAll(StreamTallies other) {
        for (int i = 0; i < tallies.length; i++) {
            StreamTally theirs = other.tallies[i];
            if (theirs != null) {
                tally(i).addAll(theirs);
            }
        }
    }

    private StreamTally tally(int place) {
        StreamTally tally = tallies[place];
        if (tally == null) {
            tally = new StreamTally(words, model);
            tallies[place] = tally;
        }
        return tally;
    }

    List<StreamMeasures> measure() {
        List<StreamMeasures> each = new ArrayList<>();
        if (!together()) {
            each.addAll(channels());
        }
        if (each.size() == 1 && streams == StreamAggregate.Streams.FOUND) {
            each.clear();
        }
        StreamTally all = new StreamTally(words, model);
        for (StreamTally tally : tallies) {
            if (tally != null) {
                all.addAll(tally);
            }
        }
        each.add(all.measure(ALL, true));
        return List.copyOf(each);
    }

    /** The estimates of one channel do not wait for those of another. */
    private List<StreamMeasures> channels() {
        return IntStream.range(0, tallies.length)
                .filter(channel -> tallies[channel] != null)
                .parallel()
                .mapToObj(channel -> Objects.requireNonNull(tallies[channel])
                        .measure(words.channels().word(channel), false))
                .sorted(Comparator.comparingLong(
                                (StreamMeasures stream) -> -stream.cases().cases())
                        .thenComparing(StreamMeasures::name))
                .toList();
    }
}
