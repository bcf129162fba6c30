// SPDX-License-Identifier: Apache-2.0
package io.millrace.map;

import org.jspecify.annotations.Nullable;

/**
 * What helps cases over from one box to the next, as it stands between them on the map.
 *
 * @param name the enabler and the cases that met it; without cases where nothing helps
 * @param effect how many more move on, or how many it reaches; null where nothing helps
 */
public record EnablerPill(Figure name, @Nullable Figure effect) {
    static final double WIDTH = 78;
    static final double HEIGHT = 34;
    private static final double ROOM = WIDTH - 10;

    /** Where nothing is known to help, for a reason. */
    public static EnablerPill none(String reason) {
        return new EnablerPill(new Figure("no enabler", reason, null), null);
    }

    void draw(MapCanvas canvas, double x, double top) {
        canvas.pill(effect == null ? "no-en" : "en", new Rectangle(x - WIDTH / 2, top, WIDTH, HEIGHT));
        double y = top + (effect == null ? 21 : 15);
        TextStyle style = effect == null ? TextStyle.SUB : TextStyle.ENABLER;
        String cut = style.fit(name.text(), ROOM);
        String whole = cut.equals(name.text()) ? name.title() : name.text() + ": " + name.title();
        canvas.value(style, x, y, MapShape.Anchor.MIDDLE, new Figure(cut, whole, name.cases()));
        if (effect != null) {
            canvas.value(TextStyle.ENABLER, x, top + 28, MapShape.Anchor.MIDDLE, effect);
        }
    }
}
