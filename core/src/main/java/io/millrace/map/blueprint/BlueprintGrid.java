// SPDX-License-Identifier: Apache-2.0
package io.millrace.map.blueprint;

import io.millrace.map.Rectangle;
import java.util.ArrayList;
import java.util.List;

/**
 * Where the boxes of a blueprint stand: in slots, so that between any two there is a gutter, upright or level, that no box stands in.
 *
 * <p>A stage is one to three slots wide, so that no row of it is more than a few deep.
 */
final class BlueprintGrid {
    static final double LEFT = 150;
    static final double TOP = 48;
    static final double WIDTH = 160;
    static final double HEIGHT = 58;
    /** Between two boxes side by side. */
    static final double BESIDE = 26;
    /** Between two boxes one below the other. */
    static final double BELOW = 20;
    /** For the line between two rows and its name. */
    static final double LINE = 30;

    private static final int DEEP = 4;
    private static final int WIDEST = 3;

    private final List<Place> places = new ArrayList<>();
    private final List<Band> bands = new ArrayList<>();
    private final double[] columnLeft;
    private final int[] slots;
    private final double width;
    private final double height;

    /** A box in its slot; column and row count slots over the whole drawing. */
    record Place(Blueprint.Box box, BlueprintRow row, int column, int slotRow, Rectangle at) {}

    /** The room of a row, without the line below it. */
    record Band(Blueprint.Row row, double top, double bottom) {}

    BlueprintGrid(Blueprint blueprint) {
        List<Blueprint.Column> columns = blueprint.columns();
        slots = new int[columns.size()];
        columnLeft = new double[columns.size() + 1];
        columnLeft[0] = LEFT;
        int[] firstSlot = new int[columns.size() + 1];
        for (int c = 0; c < slots.length; c++) {
            slots[c] = slots(blueprint, columns.get(c).stage());
            columnLeft[c + 1] = columnLeft[c] + slots[c] * (WIDTH + BESIDE);
            firstSlot[c + 1] = firstSlot[c] + slots[c];
        }
        width = Math.max(columnLeft[slots.length], LEFT + WIDTH);
        double y = TOP;
        int slotRow = 0;
        for (Blueprint.Row row : blueprint.rows()) {
            int deepest = 1;
            for (int c = 0; c < slots.length; c++) {
                List<Blueprint.Box> cell = cell(row, columns.get(c).stage());
                for (int i = 0; i < cell.size(); i++) {
                    int across = i % slots[c];
                    int down = i / slots[c];
                    places.add(new Place(
                            cell.get(i),
                            row.row(),
                            firstSlot[c] + across,
                            slotRow + down,
                            new Rectangle(
                                    columnLeft[c] + BESIDE / 2 + across * (WIDTH + BESIDE),
                                    y + BELOW / 2 + down * (HEIGHT + BELOW),
                                    WIDTH,
                                    HEIGHT)));
                    deepest = Math.max(deepest, down + 1);
                }
            }
            double bottom = y + deepest * (HEIGHT + BELOW);
            bands.add(new Band(row, y, bottom));
            slotRow += deepest;
            y = bottom + LINE;
        }
        height = y - LINE;
    }

    private static int slots(Blueprint blueprint, int stage) {
        int most = blueprint.rows().stream()
                .mapToInt(row -> cell(row, stage).size())
                .max()
                .orElse(0);
        return Math.max(1, Math.min(WIDEST, (most + DEEP - 1) / DEEP));
    }

    private static List<Blueprint.Box> cell(Blueprint.Row row, int stage) {
        return row.boxes().stream().filter(box -> box.stage() == stage).toList();
    }

    List<Place> places() {
        return places;
    }

    List<Band> bands() {
        return bands;
    }

    double columnLeft(int column) {
        return columnLeft[column];
    }

    double columnWidth(int column) {
        return columnLeft[column + 1] - columnLeft[column];
    }

    double width() {
        return width;
    }

    double height() {
        return height;
    }
}
