// SPDX-License-Identifier: Apache-2.0
package io.millrace.map;

/**
 * The star under a box that says where an improvement pays most.
 *
 * @param money what the waste there costs a year
 * @param what the waste, in a word or two, and its cases
 */
public record KaizenBurst(Figure money, Figure what) {
    static final double HEIGHT = 58;
    private static final double HALF = 80;
    private static final double ROOM = 132;
    private static final double ROOM_BELOW = 116;
    private static final int SPIKES = 18;

    void draw(MapCanvas canvas, double x, double top) {
        StringBuilder star = new StringBuilder();
        for (int i = 0; i < 2 * SPIKES; i++) {
            double angle = Math.PI * i / SPIKES;
            double reach = i % 2 == 0 ? 1 : 0.86;
            star.append(star.isEmpty() ? "" : " ")
                    .append(MapCanvas.path(
                            i == 0 ? "M" : "L",
                            x + HALF * reach * square(Math.cos(angle)),
                            top + HEIGHT / 2 * (1 + reach * square(Math.sin(angle)))));
        }
        canvas.stroke("burst", star + " z", null, "what an improvement here would save", null);
        write(canvas, TextStyle.BURST, x, top + 27, money, ROOM);
        write(canvas, TextStyle.SUB, x, top + 42, what, ROOM_BELOW);
    }

    /** Makes room for words in the corners: a star around an ellipse would cut them. */
    private static double square(double side) {
        return Math.signum(side) * Math.sqrt(Math.abs(side));
    }

    private static void write(MapCanvas canvas, TextStyle style, double x, double y, Figure figure, double room) {
        String cut = style.fit(figure.text(), room);
        String title = cut.equals(figure.text()) ? figure.title() : figure.text() + ": " + figure.title();
        canvas.value(style, x, y, MapShape.Anchor.MIDDLE, new Figure(cut, title, figure.cases()));
    }
}
