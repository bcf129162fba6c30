// SPDX-License-Identifier: Apache-2.0
package io.millrace.map;

import io.millrace.measure.CaseCount;
import org.jspecify.annotations.Nullable;

/** One thing to draw, with its place. */
public sealed interface MapShape {

    /**
     * A rectangle.
     *
     * @param style its style class
     */
    record Box(String style, Rectangle at, double corner) implements MapShape {}

    /**
     * A line of text.
     *
     * @param x where it starts, ends or has its middle, as {@code anchor} says
     * @param y base line
     * @param title what hovering shows, or null
     * @param cases the cases that the text opens, or null when it opens none
     */
    record Words(
            TextStyle style,
            double x,
            double y,
            Anchor anchor,
            String text,
            @Nullable String title,
            @Nullable CaseCount cases)
            implements MapShape {

        /** The room that the text takes. */
        public Rectangle at() {
            double width = style.width(text);
            double left = x - width * anchor.before();
            return new Rectangle(left, y - style.size() * 0.8, width, style.size());
        }
    }

    /**
     * A line or an icon.
     *
     * @param style its style class
     * @param path in SVG path words
     * @param tip style class of the arrow head, or null
     * @param title what hovering shows, or null
     * @param cases the cases that it opens, or null
     */
    record Stroke(
            String style,
            String path,
            @Nullable String tip,
            @Nullable String title,
            @Nullable CaseCount cases) implements MapShape {}

    /**
     * A connection between two things.
     *
     * @param style its style class
     * @param path in SVG path words
     * @param width of the line
     * @param tip style class of the arrow head
     * @param title what hovering shows
     * @param cases the cases that it opens
     * @param labelled whether a text beside it opens the same cases, so that the keyboard need not stop twice
     */
    record Curve(String style, String path, double width, String tip, String title, CaseCount cases, boolean labelled)
            implements MapShape {}

    /** Which part of a text stands at its x. */
    enum Anchor {
        START(0),
        MIDDLE(0.5),
        END(1);

        private final double before;

        Anchor(double before) {
            this.before = before;
        }

        double before() {
            return before;
        }
    }
}
