// SPDX-License-Identifier: Apache-2.0
package io.millrace.map.enabler;

import io.millrace.stats.DurationHistogram;
import java.util.OptionalDouble;

/** Spans of time that people speak of, such as 7 days. */
final class RoundSpan {
    private static final long MINUTE = 60_000_000L;
    private static final long HOUR = 60 * MINUTE;
    private static final long DAY = 24 * HOUR;
    private static final long[] SPANS = {
        MINUTE,
        5 * MINUTE,
        15 * MINUTE,
        30 * MINUTE,
        HOUR,
        2 * HOUR,
        4 * HOUR,
        8 * HOUR,
        DAY,
        2 * DAY,
        3 * DAY,
        7 * DAY,
        14 * DAY,
        30 * DAY,
        60 * DAY,
        90 * DAY,
        180 * DAY,
        365 * DAY,
        730 * DAY
    };

    private RoundSpan() {}

    /** The shortest span, in micros, within which half of them ended; 0 when there are none. */
    static long median(DurationHistogram times) {
        OptionalDouble median = times.quantile(0.5);
        if (median.isEmpty()) {
            return 0;
        }
        for (long span : SPANS) {
            if (span >= median.getAsDouble()) {
                return span;
            }
        }
        return SPANS[SPANS.length - 1];
    }
}
