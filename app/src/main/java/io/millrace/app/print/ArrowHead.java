// SPDX-License-Identifier: Apache-2.0
package io.millrace.app.print;

import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;

/**
 * What stands at the end of a line.
 *
 * @param shape in a square of eight units
 * @param at the point of the square that lies on the end of the line
 * @param size side of the square on paper
 */
record ArrowHead(Path2D shape, double at, double size, Look look) {
    private static final double SQUARE = 8;

    /** The head at the end of a line, pointing where the line goes. */
    Mark.Area on(Path2D line) {
        double[] end = end(line);
        AffineTransform place = new AffineTransform();
        place.translate(end[0], end[1]);
        place.rotate(end[2], end[3]);
        place.scale(size / SQUARE, size / SQUARE);
        place.translate(-at, -SQUARE / 2);
        return new Mark.Area(new Path2D.Double(shape, place), look);
    }

    /** Where a line ends and in which direction: x, y, dx, dy. */
    private static double[] end(Path2D line) {
        double[] end = {0, 0, 1, 0};
        double[] points = new double[6];
        for (PathIterator at = line.getPathIterator(null); !at.isDone(); at.next()) {
            switch (at.currentSegment(points)) {
                case PathIterator.SEG_CUBICTO -> {
                    toward(end, points[0], points[1]);
                    toward(end, points[2], points[3]);
                    toward(end, points[4], points[5]);
                }
                case PathIterator.SEG_LINETO -> toward(end, points[0], points[1]);
                case PathIterator.SEG_MOVETO -> {
                    end[0] = points[0];
                    end[1] = points[1];
                }
                default -> {}
            }
        }
        return end;
    }

    private static void toward(double[] end, double x, double y) {
        if (Math.hypot(x - end[0], y - end[1]) > 1e-6) {
            end[2] = x - end[0];
            end[3] = y - end[1];
        }
        end[0] = x;
        end[1] = y;
    }
}
