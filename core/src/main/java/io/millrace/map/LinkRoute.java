// SPDX-License-Identifier: Apache-2.0
package io.millrace.map;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * The way of a link over the drawing: straight down past the nodes of a layer, curved between layers.
 *
 * @param stops from where it begins to where it ends; a curve leads from each even stop to the next, a straight line from each odd one
 */
record LinkRoute(List<Point> stops) {

    LinkRoute {
        stops = List.copyOf(stops);
    }

    LinkRoute reversed() {
        List<Point> back = new ArrayList<>(stops);
        Collections.reverse(back);
        return new LinkRoute(back);
    }

    /** The same way, ending so much earlier that an arrow head fits before its end. */
    LinkRoute shortened(double head) {
        List<Point> shorter = new ArrayList<>(stops);
        Point end = shorter.remove(shorter.size() - 1);
        boolean down = end.y() > shorter.get(shorter.size() - 1).y();
        shorter.add(new Point(end.x(), down ? end.y() - head : end.y() + head));
        return new LinkRoute(shorter);
    }

    String path() {
        StringBuilder path = new StringBuilder(
                MapCanvas.path("M", stops.get(0).x(), stops.get(0).y()));
        for (int i = 1; i < stops.size(); i++) {
            Point from = stops.get(i - 1);
            Point to = stops.get(i);
            double middle = (from.y() + to.y()) / 2;
            path.append(' ')
                    .append(
                            i % 2 == 0
                                    ? MapCanvas.path("V", to.y())
                                    : MapCanvas.path("C", from.x(), middle, to.x(), middle, to.x(), to.y()));
        }
        return path.toString();
    }

    /** How many curves there are. */
    int curves() {
        return stops.size() / 2;
    }

    /** A place on a curve; {@code t} runs from 0 at its beginning to 1 at its end. */
    Point on(int curve, double t) {
        Point from = stops.get(2 * curve);
        Point to = stops.get(2 * curve + 1);
        double s = 1 - t;
        double early = s * s * s + 3 * s * s * t;
        double late = 1 - early;
        double middle = (from.y() + to.y()) / 2;
        double y = s * s * s * from.y() + 3 * s * t * middle + t * t * t * to.y();
        return new Point(early * from.x() + late * to.x(), y);
    }
}
