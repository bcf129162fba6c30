// SPDX-License-Identifier: Apache-2.0
package io.millrace.run;

import io.millrace.gather.RowCounts;
import io.millrace.keep.ImportEntry;
import java.util.List;

/**
 * What an import did.
 *
 * @param changed false when everything was kept already
 * @param live the imports that count now
 * @param rows what became of the rows; null when nothing changed
 */
public record ImportResult(
        boolean changed,
        List<ImportEntry> live,
        @org.jspecify.annotations.Nullable RowCounts rows,
        long events,
        long cases) {
    static ImportResult unchanged(List<ImportEntry> live) {
        return new ImportResult(false, live, null, 0, 0);
    }
}
