// SPDX-License-Identifier: Apache-2.0
package io.millrace.keep;

import io.millrace.event.EventLog;
import io.millrace.event.SlicedLog;
import io.millrace.gather.RowCounts;

/**
 * A log that was loaded from segments.
 *
 * @param rows what became of the rows of the files that it was made of
 */
public record KeptLog(SlicedLog slices, RowCounts rows) {
    /** All slices as one log in memory. */
    public EventLog whole() {
        return ((LogLoader) slices).whole();
    }
}
