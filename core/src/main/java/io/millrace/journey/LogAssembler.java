// SPDX-License-Identifier: Apache-2.0
package io.millrace.journey;

import io.millrace.event.Dictionary;
import io.millrace.event.EventLog;
import io.millrace.event.Lane;
import io.millrace.event.RawEvent;
import io.millrace.event.Touchpoint;
import io.millrace.event.Words;
import java.util.Arrays;
import java.util.List;

/** Copies sorted events into tight columns; a column that no source fills is left out. */
final class LogAssembler {
    private final GrowingColumns events;
    private final int[] sorted;
    private final CaseCut cut;

    LogAssembler(GrowingColumns events, int[] sorted, CaseCut cut) {
        this.events = events;
        this.sorted = sorted;
        this.cut = cut;
    }

    /** What the codes in the columns stand for. */
    record Meanings(
            List<Touchpoint> touchpoints,
            List<Lane> lanes,
            Dictionary customers,
            Dictionary channels,
            Dictionary agents,
            Dictionary exits) {}

    // the column holds ordinals by contract: one byte a case
    @SuppressWarnings("EnumOrdinal")
    EventLog assemble(Words caseId, int[] customer, int[] exit, Meanings meanings, long asOf) {
        byte[] ending = new byte[cut.cases];
        for (int trace = 0; trace < cut.cases; trace++) {
            ending[trace] = (byte) cut.ending[trace].ordinal();
        }
        return new EventLog(
                EventSorter.offsets(cut.caseOf, events.size, cut.cases),
                pick(events.touchpoint),
                pick(events.time),
                filled(events.end, RawEvent.NO_TIME) ? pick(events.end) : null,
                filled(events.agent) ? pick(events.agent) : null,
                filled(events.value, RawEvent.NO_VALUE) ? pick(events.value) : null,
                pick(events.sequence),
                caseId,
                customer,
                channels(meanings.channels()),
                ending,
                Arrays.copyOf(cut.endTime, cut.cases),
                exit,
                List.of(),
                meanings.touchpoints(),
                meanings.lanes(),
                meanings.customers(),
                meanings.channels(),
                meanings.agents(),
                meanings.exits(),
                asOf);
    }

    private int[] channels(Dictionary words) {
        int[] channel = new int[cut.cases];
        Arrays.fill(channel, -1);
        for (int row : sorted) {
            int trace = cut.caseOf[row];
            channel[trace] = channel[trace] < 0 ? events.channel[row] : channel[trace];
        }
        for (int trace = 0; trace < channel.length; trace++) {
            channel[trace] = channel[trace] < 0 ? words.code("none") : channel[trace];
        }
        return channel;
    }

    private int[] pick(int[] column) {
        int[] picked = new int[sorted.length];
        for (int i = 0; i < picked.length; i++) {
            picked[i] = column[sorted[i]];
        }
        return picked;
    }

    private long[] pick(long[] column) {
        long[] picked = new long[sorted.length];
        for (int i = 0; i < picked.length; i++) {
            picked[i] = column[sorted[i]];
        }
        return picked;
    }

    private boolean filled(int[] column) {
        for (int row : sorted) {
            if (column[row] >= 0) {
                return true;
            }
        }
        return false;
    }

    private boolean filled(long[] column, long none) {
        for (int row : sorted) {
            if (column[row] != none) {
                return true;
            }
        }
        return false;
    }
}
