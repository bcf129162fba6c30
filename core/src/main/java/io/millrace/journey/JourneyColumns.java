// SPDX-License-Identifier: Apache-2.0
package io.millrace.journey;

import io.millrace.event.RawEvent;
import java.util.ArrayList;
import java.util.List;

/** Mapped events in reading order, before they are cut into cases. Words are codes in the {@link Vocabulary} beside them. */
final class JourneyColumns {
    static {
        if (LongColumn.NONE != RawEvent.NO_TIME || LongColumn.NONE != RawEvent.NO_VALUE) {
            throw new AssertionError("absent times and values must be the absent long");
        }
    }

    /** The case or the customer, by which events are cut. */
    final IntColumn key = new IntColumn();

    final IntColumn customer = new IntColumn();
    final IntColumn order = new IntColumn();
    final IntColumn touchpoint = new IntColumn();
    final IntColumn channel = new IntColumn();
    final IntColumn agent = new IntColumn();
    final IntColumn endedAs = new IntColumn();
    final IntColumn source = new IntColumn();
    /** How many rows of its source the event stands for, where it is the first of its row: rows are what the reader is told about. */
    final IntColumn rows = new IntColumn();

    final IntColumn sequence = new IntColumn();
    final LongColumn time = new LongColumn();
    final LongColumn end = new LongColumn();
    final LongColumn value = new LongColumn();
    final List<IntColumn> attributes = new ArrayList<>();

    JourneyColumns(int attributes) {
        for (int i = 0; i < attributes; i++) {
            this.attributes.add(new IntColumn());
        }
    }

    int size() {
        return time.size();
    }

    /** Appends a part, its codes replaced by those of the whole. */
    void append(JourneyColumns part, Vocabulary.Codes codes, int firstSequence) {
        key.append(part.key, codes.keys());
        customer.append(part.customer, codes.customers());
        order.append(part.order, codes.orders());
        touchpoint.append(part.touchpoint, codes.touchpoints());
        channel.append(part.channel, codes.channels());
        agent.append(part.agent, codes.agents());
        endedAs.append(part.endedAs, codes.exits());
        source.append(part.source, codes.sources());
        rows.append(part.rows, 0);
        sequence.append(part.sequence, firstSequence);
        time.append(part.time);
        end.append(part.end);
        value.append(part.value);
        for (int i = 0; i < attributes.size(); i++) {
            attributes.get(i).append(part.attributes.get(i), codes.attributes().get(i));
        }
    }
}
