// SPDX-License-Identifier: Apache-2.0
package io.millrace.map;

import io.millrace.event.FlowKind;
import io.millrace.event.LaneRow;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;

/** Steps under their stages, two side by side, as many rows as they need; what is too much for a stage is summed up. */
final class StepGrid {
    static final double HALF = 119;
    static final double BETWEEN = 8;
    private static final double HEIGHT = 40;
    private static final int MOST = 8;

    private final ValueStreamMap map;

    StepGrid(ValueStreamMap map) {
        this.map = map;
    }

    /** Whether the last column has steps side by side, so that the map must be wider than its last box. */
    boolean wideEnd() {
        int last = map.boxes().size() - 1;
        if (side(last, steps(step -> step.flow() == FlowKind.MATERIAL))) {
            return true;
        }
        for (LaneRow row : LaneRow.values()) {
            if (side(last, steps(step -> step.flow() != FlowKind.MATERIAL && step.row() == row))) {
                return true;
            }
        }
        return false;
    }

    private boolean side(int box, List<ValueStreamMap.Step> steps) {
        return box >= 0 && under(box, steps).size() > 1;
    }

    List<ValueStreamMap.Step> steps(Predicate<ValueStreamMap.Step> which) {
        return map.boxes().isEmpty()
                ? List.of()
                : map.steps().stream().filter(which).toList();
    }

    /** Draws a band of steps from {@code y} down and says where it ends. */
    double draw(MapCanvas canvas, MapColumns columns, String title, List<ValueStreamMap.Step> steps, double y) {
        canvas.label(TextStyle.BAND, 0, y + 12, title, columns.width());
        int rows = 0;
        for (int box = 0; box < columns.count(); box++) {
            List<ValueStreamMap.Step> here = under(box, steps);
            drawColumn(canvas, here, columns.x(box), y + 20);
            rows = Math.max(rows, (Math.min(here.size(), MOST) + 1) / 2);
        }
        return y + 20 + rows * (HEIGHT + BETWEEN);
    }

    private void drawColumn(MapCanvas canvas, List<ValueStreamMap.Step> here, double x, double y) {
        int shown = here.size() > MOST ? MOST - 1 : here.size();
        List<ValueStreamMap.Step> kept = mostFrequent(here, shown);
        double width = here.size() == 1 ? MapColumns.BOX : HALF;
        for (int i = 0; i < shown; i++) {
            step(canvas, kept.get(i), place(x, y, i, width));
        }
        if (shown < here.size()) {
            Rectangle at = place(x, y, shown, width);
            List<String> rest = here.stream()
                    .filter(step -> !kept.contains(step))
                    .map(ValueStreamMap.Step::name)
                    .toList();
            String text = "+" + rest.size() + " more";
            canvas.said(TextStyle.KEY, at.x() + 10, at.y() + 24, text, String.join(", ", rest));
        }
    }

    private static Rectangle place(double x, double y, int i, double width) {
        int row = i / 2;
        int column = i % 2;
        return new Rectangle(x + column * (HALF + BETWEEN), y + row * (HEIGHT + BETWEEN), width, HEIGHT);
    }

    private static void step(MapCanvas canvas, ValueStreamMap.Step step, Rectangle at) {
        canvas.box("back", at);
        canvas.label(TextStyle.KEY, at.x() + 8, at.y() + 17, step.name(), at.width() - 16);
        Figure time = Figure.p50(step.stepTime(), "time since the step before, or its own");
        canvas.value(TextStyle.SUB, at.x() + 8, at.y() + 33, MapShape.Anchor.START, time);
        Figure cases = Figure.of(step.cases(), "cases that met it");
        canvas.value(TextStyle.SUB, at.right() - 8, at.y() + 33, MapShape.Anchor.END, cases);
    }

    /** The most frequent ones, still in the order in which the map names them. */
    private static List<ValueStreamMap.Step> mostFrequent(List<ValueStreamMap.Step> steps, int how) {
        List<ValueStreamMap.Step> ranked = new ArrayList<>(steps);
        ranked.sort(Comparator.comparingLong(step -> -step.cases().cases()));
        List<ValueStreamMap.Step> kept = ranked.subList(0, how);
        return steps.stream().filter(kept::contains).toList();
    }

    /** Steps of a stage that has no box stand under the nearest box before it, or under the first. */
    private List<ValueStreamMap.Step> under(int box, List<ValueStreamMap.Step> steps) {
        return steps.stream().filter(step -> boxOf(step) == box).toList();
    }

    private int boxOf(ValueStreamMap.Step step) {
        int found = 0;
        for (int i = 0; i < map.boxes().size(); i++) {
            found = map.boxes().get(i).stage() <= step.stage() ? i : found;
        }
        return found;
    }
}
