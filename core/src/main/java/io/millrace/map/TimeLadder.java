// SPDX-License-Identifier: Apache-2.0
package io.millrace.map;

import io.millrace.measure.Basis;
import io.millrace.measure.DurationEstimate;
import io.millrace.measure.StageMeasures;
import io.millrace.measure.TransitionMeasures;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A stepped line over time: waits on the upper steps, work on the lower ones.
 *
 * @param style of the line
 * @param waits between the boxes and, where the next order is awaited, after the last
 * @param works under the boxes
 * @param sums what stands at the right end of the title
 */
record TimeLadder(
        String title, String style, MapColumns columns, List<Figure> waits, List<Figure> works, List<Figure> sums) {
    private static final double STEP = 18;

    /** The customer's time: from stage to stage, and what the customer does in each. */
    static TimeLadder customer(ValueStreamMap map, MapColumns columns) {
        List<Figure> waits = new ArrayList<>();
        for (ValueStreamMap.Arrow arrow : map.arrows()) {
            TransitionMeasures transition = arrow.transition();
            DurationEstimate wait = transition == null
                    ? DurationEstimate.absent("nobody went from the one to the other", "cases")
                    : transition.waitTime();
            waits.add(Figure.p50(wait, "time until moving on"));
        }
        next(map).ifPresent(last -> waits.add(Figure.p50(last.leadTime(), "time until the next order")));
        List<Figure> works = map.boxes().stream()
                .map(box -> Figure.p50(box.customerProcess(), "the customer's own acts"))
                .toList();
        Figure lead = Figure.p50(map.measures().totals().leadTime(), "lead time from first event to end");
        Figure process = Figure.p50(map.measures().totals().processTime(), "process time, all stages");
        return new TimeLadder("Customer’s time", "cust", columns, waits, works, List.of(lead, process));
    }

    /** Our time: how long the next act was ours, and what we do in each stage. */
    static TimeLadder ours(ValueStreamMap map, MapColumns columns) {
        List<Figure> waits = new ArrayList<>();
        List<StageMeasures> boxes = map.boxes();
        for (int i = 0; i + 1 < boxes.size(); i++) {
            waits.add(Figure.p50(
                    boxes.get(i).ourWait(), "waiting for us in " + boxes.get(i).name()));
        }
        next(map).ifPresent(last -> waits.add(Figure.p50(last.ourWait(), "waiting for us in " + last.name())));
        List<Figure> works = boxes.stream()
                .map(box -> Figure.p50(box.ourProcess(), "our acts"))
                .toList();
        return new TimeLadder("Our time", "ours", columns, waits, works, List.of());
    }

    private static Optional<StageMeasures> next(ValueStreamMap map) {
        return JourneyEnd.of(map) == JourneyEnd.NEXT_ORDER
                ? Optional.of(map.boxes().get(map.boxes().size() - 1))
                : Optional.empty();
    }

    /** Draws the ladder from {@code y} down and says where it ends. */
    double draw(MapCanvas canvas, double y) {
        double label = y + 24;
        double upper = label + 28;
        double lower = upper + STEP;
        canvas.label(TextStyle.BAND, 0, label, title, columns.width());
        sums(canvas, label);
        StringBuilder path = new StringBuilder(MapCanvas.path("M", 0, upper));
        for (int i = 0; i < works.size(); i++) {
            double x = columns.x(i);
            path.append(' ').append(MapCanvas.path("H", x, "V", lower, "H", x + MapColumns.BOX, "V", upper));
            canvas.value(TextStyle.VALUE, columns.centre(i), lower + 16, MapShape.Anchor.MIDDLE, works.get(i));
            mark(canvas, TextStyle.VALUE, works.get(i), columns.centre(i), lower + 16);
        }
        for (int i = 0; i < waits.size(); i++) {
            canvas.value(TextStyle.WAIT, columns.gapCentre(i), upper - 6, MapShape.Anchor.MIDDLE, waits.get(i));
            mark(canvas, TextStyle.WAIT, waits.get(i), columns.gapCentre(i), upper - 6);
        }
        canvas.stroke("lad " + style, path + " " + MapCanvas.path("H", columns.width()));
        return lower + 20;
    }

    /** What is declared says so before its number. */
    private static void mark(MapCanvas canvas, TextStyle style, Figure figure, double x, double y) {
        if (figure.declared()) {
            BasisMark.draw(canvas, Basis.DECLARED, x - style.width(figure.text()) / 2 - 11, y);
        }
    }

    private void sums(MapCanvas canvas, double y) {
        double x = columns.width();
        String[] words = {"lead time", "process"};
        for (int i = sums.size() - 1; i >= 0; i--) {
            TextStyle style = i == 0 ? TextStyle.WAIT : TextStyle.VALUE;
            Figure sum = sums.get(i);
            canvas.value(style, x, y, MapShape.Anchor.END, sum);
            x -= style.width(sum.text()) + 6;
            double wide = TextStyle.SUB.width(words[i]);
            canvas.label(TextStyle.SUB, x - wide, y, words[i], wide + 1);
            x -= wide + 20;
        }
    }
}
