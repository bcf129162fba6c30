// SPDX-License-Identifier: Apache-2.0
package io.millrace.measure;

import io.millrace.event.EventLog;
import io.millrace.journey.Aggregate;
import io.millrace.journey.StageModel;
import io.millrace.journey.TraceCursor;
import java.util.Arrays;
import java.util.List;

/**
 * The numbers of every value stream of a log in one pass.
 *
 * <p>Pre: the model is the one that the log was made with. Post: one stream a channel that has cases, most cases first, ties by name, and
 * all together last; only the last when the log has a single channel. Depends on the multiset of cases alone, so slices may be added up in
 * any order.
 */
public final class StreamAggregate implements Aggregate<StreamTallies, List<StreamMeasures>> {
    private final EventLog log;
    private final StageModel model;
    private final TouchpointTraits traits;
    private final boolean single;

    public StreamAggregate(EventLog log, StageModel model) {
        this.log = log;
        this.model = model;
        this.traits = new TouchpointTraits(log.touchpoints());
        this.single = Arrays.stream(log.channel()).distinct().limit(2).count() <= 1;
    }

    @Override
    public StreamTallies create() {
        return new StreamTallies(log, model, traits);
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
        return tally.measure(single);
    }
}
