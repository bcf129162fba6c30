// SPDX-License-Identifier: Apache-2.0
package io.millrace.gather;

import io.millrace.event.RawEvent;
import io.millrace.event.RawEventSink;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes down what it is told, and refuses refunds; takes parts. */
final class ToldEvents implements RawEventSink.Parted {
    private record Told(int sequence, String event) {}

    private final List<Told> told = new ArrayList<>();
    private int parts;

    @Override
    public @Nullable String accept(RawEvent event) {
        told.add(new Told(
                event.sequence(),
                event.type() + " " + event.time() + " " + event.caseId() + " " + event.value() + " "
                        + event.field("note")));
        return event.type().equals("refund") ? "no rule for type 'refund'" : null;
    }

    @Override
    public RawEventSink part() {
        return new ToldEvents();
    }

    @Override
    public void join(RawEventSink part, int firstSequence) {
        parts++;
        for (Told event : ((ToldEvents) part).told) {
            told.add(new Told(event.sequence() + firstSequence, event.event()));
        }
    }

    int parts() {
        return parts;
    }

    List<String> events() {
        return told.stream().map(Told::toString).toList();
    }
}
