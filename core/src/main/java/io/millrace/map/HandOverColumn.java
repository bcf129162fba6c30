// SPDX-License-Identifier: Apache-2.0
package io.millrace.map;

import io.millrace.measure.StageMeasures;
import io.millrace.measure.TransitionMeasures;

/** What stands between two boxes: the inventory triangle, the push or pull arrow, and how many moved on. */
final class HandOverColumn {
    private static final double HALF = 33;
    private static final double Y = 248;

    private HandOverColumn() {}

    /** What follows the last box: who is there now, and who came back with the next order. */
    static void drawNextOrder(MapCanvas canvas, StageMeasures last, double x) {
        waiting(canvas, Figure.of(last.wip(), "cases in " + last.name() + " now"), x);
        move(canvas, true, Figure.of(last.passedOn(), "cases that ended with the next order"), "next order", x);
    }

    static void draw(MapCanvas canvas, ValueStreamMap.Arrow arrow, double x) {
        waiting(canvas, Figure.of(arrow.waiting(), "cases under way before the next box"), x);
        TransitionMeasures transition = arrow.transition();
        if (transition == null) {
            String title = "nobody went from the one to the other";
            canvas.stroke("pull none", MapCanvas.path("M", x - HALF, Y, "H", x + HALF), "ink-f", title, null);
            canvas.centred(TextStyle.SUB, x, Y + 18, "nobody yet", MapColumns.GAP);
            return;
        }
        Figure moved = Figure.of(transition.moved(), "cases that went straight from the one to the other");
        move(canvas, arrow.pull(), moved, "moved on", x);
    }

    private static void waiting(MapCanvas canvas, Figure waiting, double x) {
        double top = ProcessBand.TOP + 2;
        canvas.stroke("inv", MapCanvas.path("M", x, top, "l", 17, 30, "h", -34, "z"));
        canvas.centred(TextStyle.INVENTORY, x, top + 25, "I", 20);
        canvas.value(TextStyle.VALUE, x, top + 48, MapShape.Anchor.MIDDLE, waiting);
        canvas.centred(TextStyle.SUB, x, top + 63, "waiting", MapColumns.GAP);
    }

    private static void move(MapCanvas canvas, boolean pull, Figure moved, String word, double x) {
        String title = pull ? "pull: the customer's own act" : "push: our act";
        if (pull) {
            canvas.stroke("pull", MapCanvas.path("M", x - HALF, Y, "H", x + HALF), "ink-f", title, null);
        } else {
            String outline = MapCanvas.path("M", x - HALF, Y - 4, "h", 2 * HALF - 12, "v", 8, "h", 12 - 2 * HALF, "z");
            canvas.stroke("push-o", outline, null, title, null);
            canvas.stroke("push", MapCanvas.path("M", x - HALF + 1, Y, "H", x + HALF - 12));
            canvas.stroke("ink-f", MapCanvas.path("M", x + HALF - 12, Y - 7, "L", x + HALF, Y, "l", -12, 7, "z"));
        }
        canvas.centred(TextStyle.SUB, x, Y + 18, pull ? "pull" : "push", MapColumns.GAP);
        canvas.value(TextStyle.VALUE, x, Y + 42, MapShape.Anchor.MIDDLE, moved);
        canvas.centred(TextStyle.SUB, x, Y + 57, word, MapColumns.GAP);
    }
}
