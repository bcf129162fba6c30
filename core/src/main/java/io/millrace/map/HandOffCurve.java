// SPDX-License-Identifier: Apache-2.0
package io.millrace.map;

/** The arrow from a box to the one that most cases move on to, where the two stand in the same column or in neighbouring ones. */
final class HandOffCurve {
    private static final double THIN = 1.2;
    private static final double THICK = 5;

    private HandOffCurve() {}

    static void draw(
            MapCanvas canvas, LevelMap.Box box, LevelMap.Next next, Rectangle from, Rectangle to, long mostCases) {
        double step = to.x() - from.x();
        double pitch = MapColumns.BOX + MapColumns.GAP;
        if (Math.abs(step) > pitch + 1) {
            return;
        }
        boolean back = step < -1;
        String title = PlainNumbers.percent(next.share()) + " of the moves out of " + box.name() + " go to "
                + next.name() + ", made by "
                + PlainNumbers.count(next.move().cases().cases()) + " cases";
        double width = THIN + (THICK - THIN) * next.move().cases().cases() / Math.max(1, mostCases);
        canvas.curve(new MapShape.Curve(
                (back ? "loop" : "go") + " middle",
                path(from, to, step),
                width,
                back ? "loop-f" : "go-f",
                title,
                next.move().cases(),
                true));
    }

    private static String path(Rectangle from, Rectangle to, double step) {
        double y1 = from.y() + from.height() / 2;
        double y2 = to.y() + to.height() / 2;
        double head = SvgSheet.TIP - 1;
        if (Math.abs(step) < 1) {
            double bulge = from.right() + 30;
            return MapCanvas.path(
                    "M", from.right(), y1 + 8, "C", bulge, y1 + 8, bulge, y2 - 8, to.right() + head, y2 - 8);
        }
        double x1 = step > 0 ? from.right() : from.x();
        double x2 = step > 0 ? to.x() - head : to.right() + head;
        double middle = (x1 + x2) / 2;
        return MapCanvas.path("M", x1, y1, "C", middle, y1, middle, y2, x2, y2);
    }
}
