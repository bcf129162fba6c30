// SPDX-License-Identifier: Apache-2.0
package io.millrace.event;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What happened, in columns: one primitive array a field, sorted by case, time, tie rule and source sequence. The arrays are shared, not
 * copied: whoever reads them must not write.
 *
 * <p>Events of case {@code c} stand at {@code caseOffsets[c] .. caseOffsets[c + 1] - 1}.
 *
 * @param caseOffsets first event of each case, and the number of events as the last entry
 * @param touchpoint per event, index into {@code touchpoints}
 * @param time per event, micros since the epoch, UTC
 * @param end per event, micros since the epoch or {@link RawEvent#NO_TIME}; null where no source has end times
 * @param agent per event, code in {@code agents} or -1; null where no source names agents
 * @param value per event, minor units or {@link RawEvent#NO_VALUE}; null where no source has values
 * @param sequence per event, place in the reading order
 * @param caseId per case, its name
 * @param customer per case, code in {@code customers} or -1
 * @param channel per case, code in {@code channels}
 * @param ending per case, ordinal of {@link Ending}
 * @param endTime per case, when it ended: the next order, the dated exit, the day we stopped following, or {@code asOf} while open
 * @param exit per case, code in {@code exits} or -1
 * @param attributes columns of what is known of each case, those that the configuration asks for
 * @param channelSeen when channels show
 * @param asOf micros since the epoch: everything later is unknown
 */
// columns are the point of this record: they are shared, not copied
@SuppressWarnings("ArrayRecordComponent")
public record EventLog(
        int[] caseOffsets,
        int[] touchpoint,
        long[] time,
        long @Nullable [] end,
        int @Nullable [] agent,
        long @Nullable [] value,
        int[] sequence,
        Words caseId,
        int[] customer,
        int[] channel,
        byte[] ending,
        long[] endTime,
        int[] exit,
        List<CaseAttribute> attributes,
        List<Touchpoint> touchpoints,
        List<Lane> lanes,
        Dictionary customers,
        Dictionary channels,
        Dictionary agents,
        Dictionary exits,
        ValueSeen channelSeen,
        long asOf) {

    /** The same with other attributes. */
    public EventLog keeping(List<CaseAttribute> others) {
        return new EventLog(
                caseOffsets,
                touchpoint,
                time,
                end,
                agent,
                value,
                sequence,
                caseId,
                customer,
                channel,
                ending,
                endTime,
                exit,
                others,
                touchpoints,
                lanes,
                customers,
                channels,
                agents,
                exits,
                channelSeen,
                asOf);
    }

    public int cases() {
        return caseOffsets.length - 1;
    }

    public int events() {
        return time.length;
    }
}
