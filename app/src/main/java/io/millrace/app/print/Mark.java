// SPDX-License-Identifier: Apache-2.0
package io.millrace.app.print;

import java.awt.geom.Path2D;

/** One thing on paper, in the units of the drawing; y grows downwards. */
sealed interface Mark {

    /** A shape that is filled, drawn along its edge, or both. */
    record Area(Path2D shape, Look look) implements Mark {}

    /**
     * A line of text.
     *
     * @param x its left edge
     * @param y its base line
     */
    record Line(String text, double x, double y, Look look) implements Mark {}
}
