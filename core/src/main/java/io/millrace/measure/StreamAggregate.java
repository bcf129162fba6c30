// SPDX-License-Identifier: Apache-2.0
package io.millrace.measure;

import io.millrace.event.EventLog;
import io.millrace.journey.Aggregate;
import io.millrace.journey.StageModel;
import io.millrace.journey.TraceCursor;
import java.util.List;

/**
 * The numbers of value streams in one pass.
 *
 * <p>Pre: the model is the one that the log was made with. Post: what {@link Streams} says. Depends on the multiset of cases alone, so
 * slices may be added up in any order.
 */
public final class StreamAggregate implements Aggregate<StreamTallies, List<StreamMeasures>> {
    private final EventLog words;
    private final StageModel model;
    private final TouchpointTraits traits;
    private final Streams streams;

    /** Which streams are told. */
    public enum Streams {
        /** One a channel that has cases, most cases first, ties by name, and all together last; only the last when there is one channel. */
        FOUND,
        /** One a channel that has cases, even if it is the only one, and all together last. */
        EACH,
        /** All together, alone. */
        TOGETHER
    }

    /** The streams that are found. */
    public StreamAggregate(EventLog words, StageModel model) {
        this(words, model, Streams.FOUND);
    }

    /**
     * Some streams.
     *
     * @param words a log that has the words of the cases to come
     */
    public StreamAggregate(EventLog words, StageModel model, Streams streams) {
        this.words = words;
        this.model = model;
        this.traits = new TouchpointTraits(words.touchpoints());
        this.streams = streams;
    }

    @Override
    public StreamTallies create() {
        return new StreamTallies(words, model, traits, streams);
    }

    @Override
    public void accumulate(StreamTallies tally, TraceCursor trace) {
        tally.add(trace);
    }

    @Override
    public StreamTallies combine(StreamTallies tally, StreamTallies other) {
        tally.addAll(other);
        return tally;
    }

    @Override
    public List<StreamMeasures> finish(StreamTallies tally) {
        return tally.measure();
    }
}
