// SPDX-License-Identifier: Apache-2.0
package io.millrace.run;

import io.millrace.event.SlicedLog;
import io.millrace.journey.TraceCursor;
import org.jspecify.annotations.Nullable;

/** The one slice of a log that a reader has in memory. For one thread. */
final class LoadedSlice {
    private final SlicedLog log;
    private int slice = -1;
    private @Nullable TraceCursor trace;

    LoadedSlice(SlicedLog log) {
        this.log = log;
    }

    /** A cursor over the slice, which takes the place of the one before. */
    TraceCursor trace(int wanted) {
        if (trace == null || slice != wanted) {
            trace = null;
            trace = new TraceCursor(log.slice(wanted), log.firstCase(wanted));
            slice = wanted;
        }
        return trace;
    }

    /** A cursor that stands on a case of the whole log. */
    TraceCursor moveTo(int number) {
        int low = 0;
        int high = log.slices() - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (log.firstCase(middle) <= number) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return trace(low).moveTo(number - log.firstCase(low));
    }
}
