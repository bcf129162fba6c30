// SPDX-License-Identifier: Apache-2.0
package io.millrace.measure;

import io.millrace.event.EventLog;
import io.millrace.journey.Aggregate;
import io.millrace.journey.TraceCursor;

/**
 * A log seen through boxes of touchpoints, coarse or fine.
 *
 * <p>Post: cases, events and elapsed time are the same for every choice of boxes, and those of a box are the sums over the boxes that it was
 * put together from, except for its cases, who may meet several. Depends on the multiset of cases alone.
 */
public final class BoxAggregate implements Aggregate<BoxTally, BoxedStream> {
    private final TouchpointBoxes boxes;
    private final TouchpointTraits traits;

    /** Sees the log through these boxes, which must hold all its touchpoints. */
    public BoxAggregate(EventLog log, TouchpointBoxes boxes) {
        this.boxes = boxes;
        this.traits = new TouchpointTraits(log.touchpoints());
    }

    @Override
    public BoxTally create() {
        return new BoxTally(boxes, traits);
    }

    @Override
    public void accumulate(BoxTally tally, TraceCursor trace) {
        tally.add(trace);
    }

    @Override
    public BoxTally combine(BoxTally tally, BoxTally other) {
        tally.addAll(other);
        return tally;
    }

    @Override
    public BoxedStream finish(BoxTally tally) {
        return tally.measure();
    }
}
