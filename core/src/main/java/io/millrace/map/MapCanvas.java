// SPDX-License-Identifier: Apache-2.0
package io.millrace.map;

import io.millrace.measure.CaseCount;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Collects shapes while the bands of the map are laid out. */
public final class MapCanvas {
    private final List<MapShape> shapes = new ArrayList<>();

    public List<MapShape> shapes() {
        return List.copyOf(shapes);
    }

    public void box(String style, Rectangle at) {
        shapes.add(new MapShape.Box(style, at, 3));
    }

    /** A box with round ends. */
    public void pill(String style, Rectangle at) {
        shapes.add(new MapShape.Box(style, at, at.height() / 2));
    }

    public void curve(MapShape.Curve curve) {
        shapes.add(curve);
    }

    public void stroke(
            String style, String path, @Nullable String tip, @Nullable String title, @Nullable CaseCount cases) {
        shapes.add(new MapShape.Stroke(style, path, tip, title, cases));
    }

    public void stroke(String style, String path) {
        stroke(style, path, null, null, null);
    }

    /** A text that is cut to the room, and then says the whole on hover. */
    public void label(TextStyle style, double x, double y, String text, double room) {
        words(style, x, y, MapShape.Anchor.START, text, room);
    }

    public void centred(TextStyle style, double x, double y, String text, double room) {
        words(style, x, y, MapShape.Anchor.MIDDLE, text, room);
    }

    private void words(TextStyle style, double x, double y, MapShape.Anchor anchor, String text, double room) {
        String cut = style.fit(text, room);
        shapes.add(new MapShape.Words(style, x, y, anchor, cut, cut.equals(text) ? null : text, null));
    }

    public void value(TextStyle style, double x, double y, MapShape.Anchor anchor, Figure figure) {
        shapes.add(new MapShape.Words(style, x, y, anchor, figure.text(), figure.title(), figure.cases()));
    }

    /** A text whose whole is said on hover although it was cut or wrapped before. */
    public void said(TextStyle style, double x, double y, String text, String whole) {
        shapes.add(new MapShape.Words(style, x, y, MapShape.Anchor.START, text, whole, null));
    }

    /** Coordinates for a path: numbers of the drawing with at most one decimal, letters as they are. */
    public static String path(Object... parts) {
        StringBuilder path = new StringBuilder();
        for (Object part : parts) {
            path.append(path.isEmpty() ? "" : " ").append(part instanceof Number n ? number(n.doubleValue()) : part);
        }
        return path.toString();
    }

    static String number(double number) {
        String text = String.format(Locale.ROOT, "%.1f", number);
        String plain = text.endsWith(".0") ? text.substring(0, text.length() - 2) : text;
        return plain.equals("-0") ? "0" : plain;
    }
}
