// SPDX-License-Identifier: Apache-2.0
package io.millrace.app.page;

import io.millrace.event.FlowKind;
import io.millrace.map.StageHomes;
import java.util.List;

/**
 * One of the three flows through a stage.
 *
 * @param none what to say when nothing flows
 */
public record StageBand(String name, String none, List<TouchpointRow> rows) {

    /** Information, actions and materials of a stage, from the catalogue of its stream. Touchpoints that enter no stage stand at home. */
    public static List<StageBand> of(List<TouchpointRow> catalogue, StageHomes homes, int stage) {
        List<TouchpointRow> here = catalogue.stream()
                .filter(row -> homes.of(row.m().touchpoint()) == stage)
                .toList();
        return List.of(
                band("Information", "Nobody is told anything here that a source records.", here, FlowKind.INFORMATION),
                band("Actions", "Nobody does anything here that a source records.", here, FlowKind.ACTION),
                band("Materials", "Nothing is moved here that a source records.", here, FlowKind.MATERIAL));
    }

    private static StageBand band(String name, String none, List<TouchpointRow> rows, FlowKind kind) {
        return new StageBand(
                name, none, rows.stream().filter(row -> row.is().flow() == kind).toList());
    }
}
