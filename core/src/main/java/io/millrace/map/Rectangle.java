// SPDX-License-Identifier: Apache-2.0
package io.millrace.map;

/** A rectangle on the drawing, in its units: one is a pixel at full size. */
public record Rectangle(double x, double y, double width, double height) {

    public double right() {
        return x + width;
    }

    public double bottom() {
        return y + height;
    }

    public double centre() {
        return x + width / 2;
    }

    public boolean overlaps(Rectangle other) {
        return x < other.right() && other.x < right() && y < other.bottom() && other.y < bottom();
    }

    public boolean contains(Rectangle other) {
        return x <= other.x && y <= other.y && right() >= other.right() && bottom() >= other.bottom();
    }
}
