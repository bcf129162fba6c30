// SPDX-License-Identifier: Apache-2.0
package io.millrace.gather;

import io.millrace.event.MillraceException;
import io.millrace.event.MillraceException.Blame;
import io.millrace.event.RawEvent;
import io.millrace.event.RawEventSink;
import org.jspecify.annotations.Nullable;

/** Hands events over with a running number and books what became of their rows. */
final class Outcomes {
    private final RawEventSink sink;
    private final RowTally tally = new RowTally();
    private int sequence;

    Outcomes(RawEventSink sink) {
        this.sink = sink;
    }

    int nextSequence() {
        if (sequence == Integer.MAX_VALUE) {
            throw new MillraceException(
                    Blame.RESOURCES,
                    "the sources hold more than %d events, which is the most that one run takes: split them"
                            .formatted(Integer.MAX_VALUE));
        }
        return sequence++;
    }

    @Nullable
    String accept(RawEvent event) {
        return sink.accept(event);
    }

    RowTally tally() {
        return tally;
    }
}
