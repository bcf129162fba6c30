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
                lead(stage),
                new DataRow("p90", Figure.p90(stage.leadTime(), "lead time"), null),
                new DataRow(
                        "Process",
                        Figure.p50(stage.processTime(), "process time"),
                        stage.processTime().basis()),
                new DataRow(
                        "%C&A",
                        Figure.of(stage.percentCompleteAndAccurate(), "complete and accurate"),
                        declared(stage.percentCompleteAndAccurate().basis())),
                outcome(stage, map, end));
    }

    /** A declared time has a mark beside it, so its words are shorter. */
    private static DataRow lead(StageMeasures stage) {
        Basis mark = declared(stage.leadTime().basis());
        return new DataRow(
                mark == null ? "Lead time p50" : "Lead p50", Figure.p50(stage.leadTime(), "lead time"), mark);
    }

    /** What is measured by its nature has a mark only where it is not. */
    static @Nullable Basis declared(Basis basis) {
        return basis == Basis.DECLARED ? basis : null;
    }

    private static DataRow outcome(StageMeasures stage, ValueStreamMap map, boolean end) {
        JourneyEnd after = end ? JourneyEnd.of(map) : JourneyEnd.UNKNOWN;
        return switch (after) {
            case COMPLETED -> {
                CaseCount completed = map.measures().totals().completed();
                yield new DataRow("Completed", Figure.of(completed, "cases that reached a last stage"), null);
            }
            case NEXT_ORDER ->
                new DataRow(
                        "Order again",
                        Figure.of(stage.nextStageRate(), "ordered again"),
                        declared(stage.nextStageRate().basis()));
            case UNKNOWN ->
                new DataRow(
                        "Next stage",
                        Figure.of(stage.nextStageRate(), "moved on to a later stage"),
                        declared(stage.nextStageRate().basis()));
        };
    }
}
