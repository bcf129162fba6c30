// SPDX-License-Identifier: Apache-2.0
package io.millrace.map;

import io.millrace.measure.Basis;
import io.millrace.measure.CaseCount;
import io.millrace.measure.StageMeasures;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One line of a data box.
 *
 * @param basis shown as a mark beside the key, or null for none
 */
record DataRow(String key, Figure figure, @Nullable Basis basis) {

    /** The lines of a stage; a stage that ends the journey says how many it completed instead of how many moved on. */
    static List<DataRow> of(StageMeasures stage, ValueStreamMap map, boolean end) {
        return List.of(
                new DataRow("Lead time p50", Figure.p50(stage.leadTime(), "lead time"), null),
                new DataRow("p90", Figure.p90(stage.leadTime(), "lead time"), null),
                new DataRow(
                        "Process",
                        Figure.p50(stage.processTime(), "process time"),
                        stage.processTime().basis()),
                new DataRow("%C&A", Figure.of(stage.percentCompleteAndAccurate(), "complete and accurate"), null),
                outcome(stage, map, end));
    }

    private static DataRow outcome(StageMeasures stage, ValueStreamMap map, boolean end) {
        JourneyEnd after = end ? JourneyEnd.of(map) : JourneyEnd.UNKNOWN;
        return switch (after) {
            case COMPLETED -> {
                CaseCount completed = map.measures().totals().completed();
                yield new DataRow("Completed", Figure.of(completed, "cases that reached a last stage"), null);
            }
            case NEXT_ORDER -> new DataRow("Order again", Figure.of(stage.nextStageRate(), "ordered again"), null);
            case UNKNOWN ->
                new DataRow("Next stage", Figure.of(stage.nextStageRate(), "moved on to a later stage"), null);
        };
    }
}
