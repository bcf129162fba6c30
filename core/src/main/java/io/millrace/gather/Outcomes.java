// SPDX-License-Identifier: Apache-2.0
package io.millrace.gather;

import io.millrace.event.MillraceException;
import io.millrace.event.MillraceException.Blame;
import io.millrace.event.RawEvent;
import io.millrace.event.RawEventSink;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/** Hands events over with a running number and books what became of their rows. */
final class Outcomes {
    /** Guards the memory against a file in which every row has a reason of its own. */
    private static final int REASONS = 1_000;

    private final RawEventSink sink;
    private final RowTally tally;
    private int sequence;

    Outcomes(RawEventSink sink, RejectSink rejects) {
        this(sink, new RowTally(REASONS, rejects));
    }

    private Outcomes(RawEventSink sink, RowTally tally) {
        this.sink = sink;
        this.tally = tally;
    }

    /** True when the sink takes parts that were read side by side. */
    boolean takesParts() {
        return sink instanceof RawEventSink.Parted;
    }

    /** The outcomes of a part, for another thread. Pre: the sink takes parts. */
    Outcomes part() {
        return new Outcomes(((RawEventSink.Parted) sink).part(), RowTally.ofPart());
    }

    /**
     * Puts a part in its place, behind all that was read before.
     *
     * @param linesBefore tells how many lines stand before the part; asked only where a row of the part is told of
     */
    void join(Outcomes part, LongSupplier linesBefore) {
        int first = sequence;
        advance(part.sequence);
        ((RawEventSink.Parted) sink).join(part.sink, first);
        tally.addAll(part.tally, linesBefore);
    }

    int nextSequence() {
        advance(1);
        return sequence - 1;
    }

    private void advance(int events) {
        if (events > Integer.MAX_VALUE - sequence) {
            throw new MillraceException(
                    Blame.RESOURCES,
                    "the sources hold more than %d events, which is the most that one run takes: split them"
                            .formatted(Integer.MAX_VALUE));
        }
        sequence += events;
    }

    @Nullable
    String accept(RawEvent event) {
        return sink.accept(event);
    }

    RowTally tally() {
        return tally;
    }
}
