// SPDX-License-Identifier: Apache-2.0
package io.millrace.map;

import io.millrace.measure.StageMeasures;
import java.util.List;

/** The process box of a stage: its name, how many entered and, where asked for, how many are there now. */
final class StageHead {
    static final double HEIGHT = 58;
    private static final double PAD = 14;
    private static final double ROOM = MapColumns.BOX - 2 * PAD;

    private StageHead() {}

    static void draw(MapCanvas canvas, StageMeasures stage, double x, double y, boolean now) {
        canvas.box("proc", new Rectangle(x, y, MapColumns.BOX, HEIGHT));
        name(canvas, stage.name(), x + PAD, y);
        counts(canvas, stage, x, y + 48, now);
    }

    /** Words give way to long numbers. */
    private static void counts(MapCanvas canvas, StageMeasures stage, double x, double y, boolean now) {
        Figure cases = Figure.of(stage.cases(), "cases that entered " + stage.name());
        String word = stage.cases().cases() == 1 ? " case" : " cases";
        if (!now || stage.wip().cases() == 0) {
            canvas.value(TextStyle.SUB, x + PAD, y, MapShape.Anchor.START, cases.with(word));
            return;
        }
        Figure here =
                Figure.of(stage.wip(), "cases in " + stage.name() + " now").with(" now");
        double room = ROOM - TextStyle.SUB.width(here.text() + cases.text() + " ");
        String fitting = room < TextStyle.SUB.width(word) ? "" : word;
        canvas.value(TextStyle.SUB, x + PAD, y, MapShape.Anchor.START, cases.with(fitting));
        canvas.value(
                TextStyle.SUB,
                x + MapColumns.BOX - PAD,
                y,
                MapShape.Anchor.END,
                room < 0 ? Figure.of(stage.wip(), "cases in " + stage.name() + " now") : here);
    }

    private static void name(MapCanvas canvas, String name, double x, double top) {
        if (TextStyle.NAME.width(name) <= ROOM) {
            canvas.label(TextStyle.NAME, x, top + 26, name, ROOM);
            return;
        }
        List<String> lines = LineBreaker.twoLines(name, TextStyle.NARROW, ROOM);
        double y = lines.size() == 1 ? top + 26 : top + 18;
        for (String line : lines) {
            canvas.said(TextStyle.NARROW, x, y, line, name);
            y += 15;
        }
    }
}
