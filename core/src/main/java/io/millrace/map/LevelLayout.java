// SPDX-License-Identifier: Apache-2.0
package io.millrace.map;

import io.millrace.event.LaneRow;
import io.millrace.measure.StageMeasures;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Where everything on an opened map stands: one column a stage, one row of the blueprint a band, the boxes of both in a stack; above and
 * below, what the map of the stages shows.
 *
 * @param shapes in the order in which they are drawn
 */
record LevelLayout(double width, double height, List<MapShape> shapes) {
    /** Boxes of one stage and row beyond these are summed up. */
    static final int MOST = 12;

    private static final double BETWEEN = 14;
    private static final double HEADS = 156;

    /**
     * Lays out an opened map.
     *
     * <p>Post: no two texts overlap, none leaves its box or the drawing, no two boxes touch.
     */
    static LevelLayout of(LevelMap level) {
        return new Drafting(level).draft();
    }

    private static final class Drafting {
        private final LevelMap level;
        private final ValueStreamMap map;
        private final MapColumns columns;
        private final MapCanvas canvas = new MapCanvas();
        private final OpenedBox form;
        private final Map<Integer, Rectangle> places = new HashMap<>();

        Drafting(LevelMap level) {
            this.level = level;
            this.map = level.map();
            this.columns = MapColumns.of(map.boxes().size(), false, JourneyEnd.of(map) == JourneyEnd.NEXT_ORDER);
            this.form = new OpenedBox(level);
        }

        LevelLayout draft() {
            InformationBand.draw(canvas, map, columns);
            canvas.label(TextStyle.BAND, 0, 144, "Stages", columns.width());
            BasisMark.drawLegend(canvas, columns.width(), 144);
            for (int i = 0; i < map.boxes().size(); i++) {
                StageHead.draw(canvas, map.boxes().get(i), columns.x(i), HEADS, true);
            }
            double y = HEADS + StageHead.HEIGHT + 14;
            Map<LaneRow, List<List<LevelMap.Box>>> cells = cells();
            for (LaneRow row : LaneRow.values()) {
                if (row == LaneRow.BACK) {
                    y = lineOfVisibility(y);
                }
                List<List<LevelMap.Box>> stacks = cells.get(row);
                y = stacks == null ? y : band(row, stacks, y);
            }
            moves();
            for (LevelMap.Box box : level.boxes()) {
                Rectangle at = places.get(box.met().box());
                if (at != null) {
                    form.draw(canvas, box, at);
                }
            }
            y = TimeLadder.customer(map, columns).draw(canvas, y);
            y = TimeLadder.ours(map, columns).draw(canvas, y);
            return new LevelLayout(columns.width(), y, canvas.shapes());
        }

        private Map<LaneRow, List<List<LevelMap.Box>>> cells() {
            Map<LaneRow, List<List<LevelMap.Box>>> cells = new EnumMap<>(LaneRow.class);
            if (map.boxes().isEmpty()) {
                return cells;
            }
            for (LevelMap.Box box : level.boxes()) {
                cells.computeIfAbsent(box.row(), row -> stacks())
                        .get(column(box.stage()))
                        .add(box);
            }
            return cells;
        }

        private List<List<LevelMap.Box>> stacks() {
            List<List<LevelMap.Box>> stacks = new ArrayList<>();
            for (int i = 0; i < map.boxes().size(); i++) {
                stacks.add(new ArrayList<>());
            }
            return stacks;
        }

        /** Boxes of a stage that has no case stand under the nearest stage before it, or under the first. */
        private int column(int stage) {
            int found = 0;
            for (int i = 0; i < map.boxes().size(); i++) {
                StageMeasures head = map.boxes().get(i);
                found = head.stage() <= stage ? i : found;
            }
            return found;
        }

        private double lineOfVisibility(double y) {
            double line = y + 18;
            canvas.label(TextStyle.SUB, 0, line - 6, "line of visibility", columns.width());
            canvas.stroke("vis", MapCanvas.path("M", 0, line, "H", columns.width()));
            return line + 10;
        }

        private double band(LaneRow row, List<List<LevelMap.Box>> stacks, double y) {
            canvas.label(TextStyle.BAND, 0, y + 12, MapLayout.title(row), columns.width());
            double bottom = y + 20;
            for (int i = 0; i < stacks.size(); i++) {
                double at = y + 20;
                for (LevelMap.Box box : shown(stacks.get(i))) {
                    places.put(box.met().box(), new Rectangle(columns.x(i), at, MapColumns.BOX, form.height()));
                    at += form.height() + BETWEEN;
                }
                at = more(stacks.get(i), columns.x(i), at);
                bottom = Math.max(bottom, at);
            }
            return bottom;
        }

        private double more(List<LevelMap.Box> stack, double x, double y) {
            List<LevelMap.Box> kept = shown(stack);
            if (kept.size() == stack.size()) {
                return y;
            }
            List<String> names = stack.stream()
                    .filter(box -> !kept.contains(box))
                    .map(LevelMap.Box::name)
                    .toList();
            canvas.said(TextStyle.KEY, x + 10, y + 10, "+" + names.size() + " more", String.join(", ", names));
            return y + 26;
        }

        private static List<LevelMap.Box> shown(List<LevelMap.Box> stack) {
            if (stack.size() <= MOST) {
                return stack;
            }
            long least = stack.stream()
                    .map(box -> box.met().cases().cases())
                    .sorted(java.util.Comparator.reverseOrder())
                    .skip(MOST - 1)
                    .findFirst()
                    .orElse(0L);
            return stack.stream()
                    .filter(box -> box.met().cases().cases() >= least)
                    .limit(MOST)
                    .toList();
        }

        /** Where most cases go from each box, as far as that is in the same stage or the one beside it. */
        private void moves() {
            if (level.level() == Level.STEP) {
                return;
            }
            long most = level.moves().stream()
                    .mapToLong(move -> move.cases().cases())
                    .max()
                    .orElse(1);
            for (LevelMap.Box box : level.boxes()) {
                LevelMap.Next next = box.next();
                Rectangle from = places.get(box.met().box());
                Rectangle to = next == null ? null : places.get(next.move().to());
                if (next != null && from != null && to != null) {
                    HandOffCurve.draw(canvas, box, next, from, to, most);
                }
            }
        }
    }
}
