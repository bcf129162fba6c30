// SPDX-License-Identifier: Apache-2.0
package io.millrace.setup;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What was seen of one column.
 *
 * @param filled share of the rows looked at that have a value, 0 to 1
 * @param distinct how many different values; an estimate beyond {@link ValueSketch#CAPACITY}
 * @param samples the first few different values
 * @param frequent the most frequent values with the rows that have them, most frequent first; only where values keep coming back
 * @param timePattern java.time pattern of a time column; null for ISO forms and for columns that hold no times
 * @param otherPatterns patterns of other meaning that read every value seen as well: day and month could be either way round
 * @param earliest smallest time seen, micros since the epoch with zone-less times taken as UTC; null where the column holds no times
 * @param latest largest time seen, likewise
 * @param offsets whether the times carry their own offset
 * @param sketch for measuring how many values two columns share
 */
public record ColumnProfile(
        String name,
        ColumnKind kind,
        double filled,
        long distinct,
        List<String> samples,
        Map<String, Long> frequent,
        @Nullable String timePattern,
        List<String> otherPatterns,
        @Nullable Long earliest,
        @Nullable Long latest,
        boolean offsets,
        ValueSketch sketch) {

    /** Whether the column names single things or kinds of things rather than amounts, times or prose. */
    public boolean isKey() {
        return kind == ColumnKind.ID || kind == ColumnKind.CATEGORY;
    }
}
