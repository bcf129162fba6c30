// SPDX-License-Identifier: Apache-2.0
package io.millrace.map;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;

/**
 * Orders the items within the layers of a grid so that few links cross.
 *
 * <p>Sweeps down and up with the weighted median, each followed by swaps of neighbours that help (Gansner, Koutsofios, North and Vo, A
 * technique for drawing directed graphs, 1993, section 3). Post: the order with the fewest crossings of all sweeps, never more than before;
 * no chance is involved, so the same grid gives the same order.
 */
final class CrossingReducer {
    private static final int SWEEPS = 24;
    private static final int PATIENCE = 6;
    private static final int SWAPS = 6;
    private static final double NONE = -1;

    private final LayerGrid grid;

    private CrossingReducer(LayerGrid grid) {
        this.grid = grid;
    }

    static void reduce(LayerGrid grid) {
        CrossingReducer reducer = new CrossingReducer(grid);
        List<List<Integer>> best = reducer.order();
        long fewest = CrossingCounter.count(grid);
        int fruitless = 0;
        for (int sweep = 0; sweep < SWEEPS && fewest > 0 && fruitless < PATIENCE; sweep++) {
            reducer.sweep(sweep % 2 == 0);
            reducer.swap();
            long crossings = CrossingCounter.count(grid);
            fruitless++;
            if (crossings < fewest) {
                fewest = crossings;
                fruitless = 0;
                best = reducer.order();
            }
        }
        reducer.restore(best);
    }

    private List<List<Integer>> order() {
        List<List<Integer>> order = new ArrayList<>();
        for (int layer = 0; layer < grid.depth(); layer++) {
            order.add(List.copyOf(grid.layer(layer)));
        }
        return order;
    }

    private void restore(List<List<Integer>> order) {
        for (int layer = 0; layer < grid.depth(); layer++) {
            for (int i = 0; i < order.get(layer).size(); i++) {
                grid.layer(layer).set(i, order.get(layer).get(i));
            }
        }
        grid.number();
    }

    private void sweep(boolean down) {
        for (int i = 1; i < grid.depth(); i++) {
            arrange(down ? i : grid.depth() - 1 - i, down);
        }
    }

    /** Sorts a layer by the medians of its neighbours; items without neighbours keep their places. */
    private void arrange(int layer, boolean above) {
        List<Integer> items = grid.layer(layer);
        double[] medians = new double[grid.items()];
        List<Integer> moving = new ArrayList<>();
        for (int item : items) {
            medians[item] = median(item, above);
            if (medians[item] != NONE) {
                moving.add(item);
            }
        }
        moving.sort(Comparator.comparingDouble(item -> medians[item]));
        int next = 0;
        for (int i = 0; i < items.size(); i++) {
            if (medians[items.get(i)] != NONE) {
                items.set(i, moving.get(next++));
            }
        }
        grid.number();
    }

    private double median(int item, boolean above) {
        int[] places = grid.pieces(item, above).stream()
                .mapToInt(piece -> grid.place(above ? piece.upper() : piece.lower()))
                .sorted()
                .toArray();
        int middle = places.length / 2;
        if (places.length == 0) {
            return NONE;
        }
        if (places.length % 2 == 1) {
            return places[middle];
        }
        if (places.length == 2) {
            return (places[0] + places[1]) / 2.0;
        }
        double left = places[middle - 1] - places[0];
        double right = places[places.length - 1] - places[middle];
        return left + right == 0
                ? places[middle]
                : (places[middle - 1] * right + places[middle] * left) / (left + right);
    }

    private void swap() {
        boolean helped = true;
        for (int round = 0; round < SWAPS && helped; round++) {
            helped = false;
            for (int layer = 0; layer < grid.depth(); layer++) {
                helped |= swap(grid.layer(layer));
            }
        }
    }

    private boolean swap(List<Integer> items) {
        List<int[]> above = new ArrayList<>();
        List<int[]> below = new ArrayList<>();
        for (int item : items) {
            above.add(ends(item, true));
            below.add(ends(item, false));
        }
        boolean helped = false;
        for (int i = 0; i + 1 < items.size(); i++) {
            if (gain(above.get(i), above.get(i + 1)) + gain(below.get(i), below.get(i + 1)) > 0) {
                Collections.swap(items, i, i + 1);
                Collections.swap(above, i, i + 1);
                Collections.swap(below, i, i + 1);
                helped = true;
            }
        }
        grid.number();
        return helped;
    }

    /** Crossings between the pieces of two neighbours as they stand, less those if they changed places. */
    private static long gain(int[] left, int[] right) {
        return inversions(left, right) - inversions(right, left);
    }

    /** Where the pieces of an item end in the layer beside, from left to right. */
    private int[] ends(int item, boolean above) {
        int[] ends = new int[grid.pieces(item, above).size()];
        for (int i = 0; i < ends.length; i++) {
            LayerGrid.Piece piece = grid.pieces(item, above).get(i);
            ends[i] = grid.place(above ? piece.upper() : piece.lower());
        }
        Arrays.sort(ends);
        return ends;
    }

    private static long inversions(int[] first, int[] second) {
        long inversions = 0;
        int smaller = 0;
        for (int end : first) {
            while (smaller < second.length && second[smaller] < end) {
                smaller++;
            }
            inversions += smaller;
        }
        return inversions;
    }
}
