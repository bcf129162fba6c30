// SPDX-License-Identifier: Apache-2.0
package io.millrace.map;

import io.millrace.measure.StageMeasures;
import java.util.List;

/** The band of actions: process boxes with their data boxes, and between them the inventory and how cases move on. */
final class ProcessBand {
    static final double TOP = 156;
    private static final double PILLS = 317;
    private static final double PAD = 14;
    private static final double ROOM = MapColumns.BOX - 2 * PAD;
    private static final double ROW = 24;

    private final MapCanvas canvas;
    private final ValueStreamMap map;

    private ProcessBand(MapCanvas canvas, ValueStreamMap map) {
        this.canvas = canvas;
        this.map = map;
    }

    /** Draws the band and says where it ends. */
    static double draw(MapCanvas canvas, ValueStreamMap map, MapMarks marks, MapColumns columns) {
        ProcessBand band = new ProcessBand(canvas, map);
        canvas.label(TextStyle.BAND, 0, 144, "Actions", columns.width());
        BasisMark.drawLegend(canvas, columns.width(), 144);
        if (map.boxes().isEmpty()) {
            canvas.label(
                    TextStyle.NARROW,
                    MapColumns.MARGIN,
                    TOP + 26,
                    map.headline(),
                    columns.width() - 2 * MapColumns.MARGIN);
        }
        double bottom = TOP + StageHead.HEIGHT;
        int last = map.boxes().size() - 1;
        for (int i = 0; i <= last; i++) {
            bottom = band.box(map.boxes().get(i), columns.x(i), i == last);
        }
        double stars = bottom + 8;
        for (int i = 0; i <= last; i++) {
            KaizenBurst burst = marks.bursts().get(i);
            if (burst != null) {
                burst.draw(canvas, columns.centre(i), stars);
                bottom = stars + KaizenBurst.HEIGHT;
            }
        }
        for (int i = 0; i < map.arrows().size(); i++) {
            HandOverColumn.draw(canvas, map.arrows().get(i), columns.gapCentre(i));
            EnablerPill pill = marks.enablers().get(i);
            if (pill != null) {
                pill.draw(canvas, columns.gapCentre(i), PILLS);
                bottom = Math.max(bottom, PILLS + EnablerPill.HEIGHT);
            }
        }
        if (JourneyEnd.of(map) == JourneyEnd.NEXT_ORDER) {
            HandOverColumn.drawNextOrder(canvas, map.boxes().get(last), columns.gapCentre(last));
        }
        return bottom;
    }

    private double box(StageMeasures stage, double x, boolean end) {
        StageHead.draw(canvas, stage, x, TOP, end && JourneyEnd.of(map) != JourneyEnd.NEXT_ORDER);
        return data(DataRow.of(stage, map, end), x);
    }

    private double data(List<DataRow> rows, double x) {
        double top = TOP + StageHead.HEIGHT;
        double bottom = top + 8 + rows.size() * ROW;
        canvas.box("data", new Rectangle(x, top, MapColumns.BOX, bottom - top));
        double y = top + 20;
        for (DataRow row : rows) {
            canvas.label(TextStyle.KEY, x + PAD, y, row.key(), ROOM);
            BasisMark.draw(canvas, row.basis(), x + PAD + TextStyle.KEY.width(row.key()) + 4, y);
            canvas.value(TextStyle.VALUE, x + MapColumns.BOX - PAD, y, MapShape.Anchor.END, row.figure());
            if (y + ROW < bottom) {
                canvas.stroke("hair", MapCanvas.path("M", x + PAD, y + 8, "h", ROOM));
            }
            y += ROW;
        }
        return bottom;
    }
}
