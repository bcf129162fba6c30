// SPDX-License-Identifier: Apache-2.0
package io.millrace.keep;

import io.millrace.event.Touchpoint;
import io.millrace.event.ValueSeen;
import io.millrace.gather.RowCounts;
import java.util.List;

/**
 * One state of the event log, as the manifest knows it.
 *
 * @param fingerprint tells the configuration and the files of which the log was made
 * @param asOf micros since the epoch
 * @param attributes the columns of what is known of each case
 * @param channelSeen when channels show
 * @param rows what became of the rows of the files
 */
record LogVersion(
        String fingerprint,
        long asOf,
        List<Touchpoint> touchpoints,
        List<KeptAttribute> attributes,
        ValueSeen channelSeen,
        RowCounts rows,
        List<SegmentFile> segments) {}
