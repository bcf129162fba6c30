// SPDX-License-Identifier: Apache-2.0
package io.millrace.map;

import io.millrace.measure.Basis;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The small square that says where a process time comes from: full is measured, hatched is declared, half is both. */
final class BasisMark {
    private static final double SIDE = 7;

    private BasisMark() {}

    /** Draws what the marks mean, ending at {@code right}. */
    static void drawLegend(MapCanvas canvas, double right, double y) {
        double x = right;
        for (Basis basis : List.of(Basis.MIXED, Basis.DECLARED, Basis.MEASURED)) {
            String word = basis == Basis.MIXED ? "partly declared" : Figure.word(basis);
            x -= TextStyle.SUB.width(word);
            canvas.label(TextStyle.SUB, x, y, word, right);
            x -= SIDE + 5;
            draw(canvas, basis, x, y);
            x -= 16;
        }
    }

    /** Draws the mark left above {@code y}, the base line of the text before it; nothing for an unknown basis. */
    static void draw(MapCanvas canvas, @Nullable Basis basis, double x, double y) {
        if (basis == null || basis == Basis.UNKNOWN) {
            return;
        }
        String outline = MapCanvas.path("M", x, y - SIDE - 0.5, "h", SIDE, "v", SIDE, "h", -SIDE, "z");
        String inside = switch (basis) {
            case MEASURED, UNKNOWN -> "";
            case DECLARED ->
                " "
                        + MapCanvas.path("M", x, y - 4, "l", 3.5, -3.5, "M", x, y - 0.5, "l", SIDE, -SIDE)
                        + " "
                        + MapCanvas.path("M", x + 3.5, y - 0.5, "l", 3.5, -3.5);
            case MIXED -> " " + MapCanvas.path("M", x, y - 4, "h", SIDE);
        };
        String style = basis == Basis.MEASURED ? "mark full" : "mark";
        canvas.stroke(style, outline + inside, null, Figure.word(basis), null);
    }
}
