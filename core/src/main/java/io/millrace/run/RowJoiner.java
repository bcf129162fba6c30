// SPDX-License-Identifier: Apache-2.0
package io.millrace.run;

import io.millrace.gather.RowCounts;
import io.millrace.journey.Unplaced;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Joins what gather counted with what journey could not place in the end. */
public final class RowJoiner {
    private RowJoiner() {}

    /** An event that was taken on trust and found no case makes its row unmapped. */
    public static RowCounts join(RowCounts rows, List<Unplaced> unplaced) {
        if (unplaced.isEmpty()) {
            return rows;
        }
        long lost = 0;
        List<RowCounts.Reason> reasons = new ArrayList<>(rows.reasons());
        for (Unplaced events : unplaced) {
            lost += events.rows();
            reasons.add(new RowCounts.Reason(events.source(), false, events.reason(), events.rows(), List.of()));
        }
        reasons.sort(Comparator.comparingLong(RowCounts.Reason::rows).reversed());
        return new RowCounts(rows.read(), rows.mapped() - lost, rows.unmapped() + lost, rows.rejected(), reasons);
    }
}
