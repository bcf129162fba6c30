// SPDX-License-Identifier: Apache-2.0
package io.millrace.map;

import java.util.List;

/**
 * Finds where across the drawing the items of a grid stand, so that links run straight, the longer the straighter.
 *
 * <p>Layer by layer, up and down, each item is drawn to the mean of those that it is linked to ({@link LinePlacer} keeps them apart), the
 * priorities of Gansner, Koutsofios, North and Vo 1993, section 4: 1 between nodes, 2 between a node and a bend, 8 between bends, times the weight of the link; then bends of one link are put in line. Post: the
 * order within the layers holds, neighbours are apart, the leftmost item begins at 0.
 */
final class ColumnFinder {
    private static final int ROUNDS = 24;
    private static final int STRAIGHTENINGS = 4;
    private static final double SMALL_STEP = 40;
    private static final double FREE = 1e-3;

    private final LayerGrid grid;
    private final LinkPorts ports;
    private final double[] left;
    private final double[] right;
    private final double[] x;

    private ColumnFinder(LayerGrid grid, LinkPorts ports, double[] left, double[] right) {
        this.grid = grid;
        this.ports = ports;
        this.left = left;
        this.right = right;
        this.x = new double[grid.items()];
    }

    /**
     * The x of every item.
     *
     * @param left room that an item takes left of its x, half of the gap to its neighbour included
     * @param right room that it takes right of it
     */
    static double[] find(LayerGrid grid, LinkPorts ports, double[] left, double[] right) {
        ColumnFinder finder = new ColumnFinder(grid, ports, left, right);
        finder.pack();
        for (int round = 0; round < ROUNDS; round++) {
            finder.sweep(true, false);
            finder.sweep(false, true);
        }
        for (int round = 0; round < ROUNDS; round++) {
            finder.sweep(true, true);
        }
        for (int round = 0; round < STRAIGHTENINGS; round++) {
            finder.straighten();
            finder.line();
        }
        finder.shift();
        return finder.x;
    }

    private void pack() {
        for (int layer = 0; layer < grid.depth(); layer++) {
            double width = 0;
            for (int item : grid.layer(layer)) {
                width += left[item] + right[item];
            }
            double at = -width / 2;
            for (int item : grid.layer(layer)) {
                x[item] = at + left[item];
                at += left[item] + right[item];
            }
        }
    }

    private void sweep(boolean above, boolean below) {
        for (int i = 0; i < grid.depth(); i++) {
            arrange(grid.layer(above ? i : grid.depth() - 1 - i), above, below);
        }
    }

    private void arrange(List<Integer> items, boolean above, boolean below) {
        double[] wanted = new double[items.size()];
        double[] weight = new double[items.size()];
        double[] apart = new double[items.size()];
        for (int i = 0; i < items.size(); i++) {
            int item = items.get(i);
            double[] pull = {x[item] * FREE, FREE};
            if (above) {
                pull(item, true, pull);
            }
            if (below) {
                pull(item, false, pull);
            }
            wanted[i] = pull[0] / pull[1];
            weight[i] = pull[1];
            apart[i] = i == 0 ? 0 : right[items.get(i - 1)] + left[item];
        }
        double[] places = LinePlacer.place(wanted, weight, apart);
        for (int i = 0; i < places.length; i++) {
            x[items.get(i)] = places[i];
        }
    }

    private void pull(int item, boolean above, double[] pull) {
        for (LayerGrid.Piece piece : grid.pieces(item, above)) {
            double priority = priority(piece) * piece.weight();
            double atUpper = grid.isNode(piece.upper()) ? ports.atTop(piece.link()) : 0;
            double atLower = grid.isNode(piece.lower()) ? ports.atBottom(piece.link()) : 0;
            double wanted = above ? x[piece.upper()] + atUpper - atLower : x[piece.lower()] + atLower - atUpper;
            pull[0] += priority * wanted;
            pull[1] += priority;
        }
    }

    private double priority(LayerGrid.Piece piece) {
        boolean upper = grid.isNode(piece.upper());
        boolean lower = grid.isNode(piece.lower());
        return upper && lower ? 1 : upper || lower ? 2 : 8;
    }

    /** Gives the bends of a link one x for as many layers on end as their neighbours allow. */
    private void straighten() {
        for (int link = 0; link < grid.links(); link++) {
            int[] way = grid.way(link);
            int from = 1;
            while (from + 1 < way.length) {
                double least = least(way[from]);
                double most = most(way[from]);
                double sum = x[way[from]];
                int to = from + 1;
                while (to + 1 < way.length && Math.max(least, least(way[to])) <= Math.min(most, most(way[to]))) {
                    least = Math.max(least, least(way[to]));
                    most = Math.min(most, most(way[to]));
                    sum += x[way[to++]];
                }
                double straight = Math.min(Math.max(sum / (to - from), least), most);
                for (int i = from; i < to; i++) {
                    x[way[i]] = straight;
                }
                from = to;
            }
        }
    }

    /** Puts a node under the one above that it is linked to most, where that takes a small step and there is room. */
    private void line() {
        for (int layer = 1; layer < grid.depth(); layer++) {
            for (int item : grid.layer(layer)) {
                LayerGrid.Piece heaviest = null;
                for (LayerGrid.Piece piece : grid.isNode(item) ? grid.pieces(item, true) : List.<LayerGrid.Piece>of()) {
                    heaviest = heaviest == null || piece.weight() > heaviest.weight() ? piece : heaviest;
                }
                if (heaviest != null) {
                    double atUpper = grid.isNode(heaviest.upper()) ? ports.atTop(heaviest.link()) : 0;
                    double under = x[heaviest.upper()] + atUpper - ports.atBottom(heaviest.link());
                    boolean near = Math.abs(under - x[item]) <= SMALL_STEP;
                    x[item] = near && under >= least(item) && under <= most(item) ? under : x[item];
                }
            }
        }
    }

    private double least(int item) {
        int place = grid.place(item);
        if (place == 0) {
            return Double.NEGATIVE_INFINITY;
        }
        int before = grid.layer(grid.layerOf(item)).get(place - 1);
        return x[before] + right[before] + left[item];
    }

    private double most(int item) {
        List<Integer> layer = grid.layer(grid.layerOf(item));
        int place = grid.place(item);
        if (place + 1 == layer.size()) {
            return Double.POSITIVE_INFINITY;
        }
        int after = layer.get(place + 1);
        return x[after] - left[after] - right[item];
    }

    private void shift() {
        double least = Double.POSITIVE_INFINITY;
        for (int item = 0; item < x.length; item++) {
            least = Math.min(least, x[item] - left[item]);
        }
        for (int item = 0; item < x.length; item++) {
            x[item] -= least;
        }
    }
}
