// SPDX-License-Identifier: Apache-2.0
package io.millrace.map;

import io.millrace.event.FlowKind;
import io.millrace.event.LaneRow;
import java.util.List;

/**
 * Where everything on a map stands: bands from the top, one column a stage.
 *
 * @param shapes in the order in which they are drawn
 */
record MapLayout(double width, double height, List<MapShape> shapes) {
    private static final List<LaneRow> BELOW = List.of(LaneRow.BACK, LaneRow.SUPPORT, LaneRow.PARTNER);

    /**
     * Lays out a map.
     *
     * <p>Pre: the map has the boxes it wants drawn. Post: no two texts overlap, none leaves its box or the drawing.
     */
    static MapLayout of(ValueStreamMap map, MapMarks marks) {
        StepGrid grid = new StepGrid(map);
        MapColumns columns =
                MapColumns.of(map.boxes().size(), grid.wideEnd(), JourneyEnd.of(map) == JourneyEnd.NEXT_ORDER);
        MapCanvas canvas = new MapCanvas();
        InformationBand.draw(canvas, map, columns);
        double y = ProcessBand.draw(canvas, map, marks, columns);
        y = materials(canvas, grid, columns, y);
        y = backStage(canvas, grid, columns, y);
        y = TimeLadder.customer(map, columns).draw(canvas, y);
        y = TimeLadder.ours(map, columns).draw(canvas, y);
        return new MapLayout(columns.width(), y, canvas.shapes());
    }

    private static double materials(MapCanvas canvas, StepGrid grid, MapColumns columns, double y) {
        var steps = grid.steps(step -> step.flow() == FlowKind.MATERIAL);
        return steps.isEmpty() ? y : grid.draw(canvas, columns, "Materials", steps, y + 14);
    }

    private static double backStage(MapCanvas canvas, StepGrid grid, MapColumns columns, double y) {
        double line = y + 30;
        canvas.label(TextStyle.SUB, 0, line - 6, "line of visibility", columns.width());
        canvas.stroke("vis", MapCanvas.path("M", 0, line, "H", columns.width()));
        double next = line + 8;
        boolean drawn = false;
        for (LaneRow row : BELOW) {
            var steps = grid.steps(step -> step.flow() != FlowKind.MATERIAL && step.row() == row);
            if (!steps.isEmpty()) {
                next = grid.draw(canvas, columns, title(row), steps, next);
                drawn = true;
            }
        }
        if (!drawn) {
            canvas.label(TextStyle.BAND, 0, next + 12, title(LaneRow.BACK), columns.width());
            canvas.label(
                    TextStyle.SUB, 110, next + 12, "nothing that was read tells what happens here", columns.width());
            next += 24;
        }
        return next;
    }

    /** What a row of the blueprint is called. */
    static String title(LaneRow row) {
        return switch (row) {
            case CUSTOMER -> "Customer";
            case FRONT -> "Front stage";
            case BACK -> "Back stage";
            case SUPPORT -> "Support";
            case PARTNER -> "Partners";
        };
    }
}
