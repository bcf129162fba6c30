// SPDX-License-Identifier: Apache-2.0
package io.millrace.gather;

import io.millrace.event.RawEvent;
import io.millrace.gather.EventColumns.Happening;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One row, one event or several: one for each of its times that is filled in. */
final class RowEvents implements RowTaker {
    private final EventColumns columns;
    private final Outcomes outcomes;
    private final String file;
    private final List<Happening> happenings;
    private final String nothingHappened;
    private final long[] times;
    private final long[] ends;
    private final @Nullable String[] types;

    RowEvents(EventColumns columns, Outcomes outcomes, String file) {
        this.columns = columns;
        this.outcomes = outcomes;
        this.file = file;
        this.happenings = columns.happenings();
        this.nothingHappened = "no date in any of " + columns.timeNames();
        this.times = new long[happenings.size()];
        this.ends = new long[happenings.size()];
        this.types = new String[happenings.size()];
    }

    @Override
    public void take(Row row) throws RowFault {
        Arrays.fill(types, null);
        for (int i = 0; i < times.length; i++) {
            read(row, i);
        }
        long value = columns.value(row);
        hand(row, value);
    }

    private void read(Row row, int i) throws RowFault {
        Happening one = happenings.get(i);
        times[i] = columns.time(row, one.time());
        if (times[i] == RawEvent.NO_TIME) {
            if (columns.spec().events().isEmpty()) {
                throw new RowFault(columns.header().name(one.time()), "", "no date");
            }
            return;
        }
        ends[i] = columns.time(row, one.end());
        types[i] = one.type().type(row);
    }

    /** The money of a row belongs to the first of its events: told with each of them it would be counted again and again. */
    private void hand(Row row, long value) {
        String endedAs = columns.endedAs(row);
        long money = value;
        boolean placed = false;
        String reason = null;
        String refused = "";
        for (int i = 0; i < times.length; i++) {
            String type = types[i];
            if (type == null) {
                continue;
            }
            String why = outcomes.accept(
                    columns.event(row, type, times[i], ends[i], money, outcomes.nextSequence(), endedAs));
            money = RawEvent.NO_VALUE;
            placed |= why == null;
            if (why != null && reason == null) {
                reason = why;
                refused = type;
            }
        }
        book(row, placed, reason == null ? nothingHappened : reason, refused);
    }

    private void book(Row row, boolean placed, String reason, String type) {
        if (placed) {
            outcomes.tally().mapped(1);
        } else {
            outcomes.tally().unmapped(columns.spec().name(), reason, 1, RowTally.example(file, row.line(), "", type));
        }
    }

    @Override
    public void finish() {
        // nothing is kept back
    }
}
