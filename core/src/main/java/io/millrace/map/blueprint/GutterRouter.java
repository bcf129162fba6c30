// SPDX-License-Identifier: Apache-2.0
package io.millrace.map.blueprint;

import io.millrace.map.Point;
import java.util.ArrayList;
import java.util.List;

/** Leads lines from box to box through the gutters between the slots, so that none crosses a box. */
final class GutterRouter {
    /** Lines in one gutter stand this far apart, in as many tracks as fit. */
    private static final double TRACK = 3;

    private static final int TRACKS = 5;

    private int routed;

    /** The corners of a line from the one box to the other. */
    List<Point> route(BlueprintGrid.Place from, BlueprintGrid.Place to) {
        double track = (routed++ % TRACKS - TRACKS / 2) * TRACK;
        boolean below = to.column() == from.column() && to.slotRow() == from.slotRow() + 1;
        boolean above = to.column() == from.column() && to.slotRow() == from.slotRow() - 1;
        if (below || above) {
            double x = from.at().centre() + track;
            return List.of(
                    new Point(x, below ? from.at().bottom() : from.at().y()),
                    new Point(x, below ? to.at().y() : to.at().bottom()));
        }
        boolean rightwards = to.column() > from.column();
        double out = rightwards
                ? from.at().right() + BlueprintGrid.BESIDE / 2 + track
                : from.at().x() - BlueprintGrid.BESIDE / 2 + track;
        double in = to.at().x() - BlueprintGrid.BESIDE / 2 + track;
        double leave = middle(from) + track;
        double arrive = middle(to) - track;
        List<Point> corners = new ArrayList<>();
        corners.add(new Point(rightwards ? from.at().right() : from.at().x(), leave));
        corners.add(new Point(out, leave));
        if (Math.abs(out - in) > 1e-9) {
            double level = to.at().y() - BlueprintGrid.BELOW / 2 + track;
            corners.add(new Point(out, level));
            corners.add(new Point(in, level));
        }
        corners.add(new Point(in, arrive));
        corners.add(new Point(to.at().x(), arrive));
        return corners;
    }

    private static double middle(BlueprintGrid.Place place) {
        return place.at().y() + place.at().height() / 2;
    }
}
