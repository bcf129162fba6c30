// SPDX-License-Identifier: Apache-2.0
package io.millrace.map;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Where the nodes and links of a graph stand: in layers from top to bottom.
 *
 * <p>After Sugiyama, Tagawa and Toda (Methods for visual understanding of hierarchical system structures, 1981): {@link CycleBreaker},
 * {@link LayerAssigner}, {@link CrossingReducer}, {@link ColumnFinder}. Post: no two nodes touch; a link touches no node but its own two; the
 * same graph gives the same layout, byte for byte.
 *
 * @param nodes the rectangle of each node
 * @param routes the way of each link, as it points
 * @param crossings how often pieces of links cross
 * @param unordered how often they would, had the layers been left as they came
 */
record LayeredLayout(
        double width, double height, List<Rectangle> nodes, List<LinkRoute> routes, long crossings, long unordered) {
    private static final double NODE_GAP = 22;
    private static final double BEND_GAP = 11;
    private static final double LAYER_GAP = 48;
    private static final double DEEPEST_GAP = 130;
    private static final double PORT_MARGIN = 30;

    /**
     * The size of a node.
     *
     * @param aside room kept free at its right
     */
    record Extent(double width, double height, double aside) {}

    /**
     * Lays out a graph.
     *
     * @param places order of the nodes; links that point against it run upwards
     * @param extents sizes of the nodes
     * @param strokes widths of the links
     * @param most nodes that a layer may hold
     */
    static LayeredLayout of(LinkedNodes graph, int[] places, List<Extent> extents, double[] strokes, int most) {
        LayerGrid grid = new LayerGrid(graph, LayerAssigner.layers(graph, places, most));
        long unordered = CrossingCounter.count(grid);
        CrossingReducer.reduce(grid);
        double[] room = extents.stream()
                .mapToDouble(extent -> extent.width() - PORT_MARGIN)
                .toArray();
        LinkPorts ports = new LinkPorts(grid, graph.size(), graph.links().size(), room);
        double[] left = new double[grid.items()];
        double[] right = new double[grid.items()];
        Arrays.fill(left, BEND_GAP / 2);
        Arrays.fill(right, BEND_GAP / 2);
        for (int node = 0; node < graph.size(); node++) {
            left[node] = (extents.get(node).width() + NODE_GAP) / 2;
            right[node] = left[node] + extents.get(node).aside();
        }
        for (int link = 0; link < strokes.length; link++) {
            int[] way = grid.way(link);
            for (int i = 1; i + 1 < way.length; i++) {
                left[way[i]] += strokes[link] / 2;
                right[way[i]] += strokes[link] / 2;
            }
        }
        double[] x = ColumnFinder.find(grid, ports, left, right);
        return placed(graph, grid, ports, extents, x, right, unordered);
    }

    private static LayeredLayout placed(
            LinkedNodes graph,
            LayerGrid grid,
            LinkPorts ports,
            List<Extent> extents,
            double[] x,
            double[] right,
            long unordered) {
        double[] tops = new double[grid.depth()];
        double[] bottoms = new double[grid.depth()];
        double y = 0;
        for (int layer = 0; layer < grid.depth(); layer++) {
            double tallest = grid.layer(layer).stream()
                    .filter(grid::isNode)
                    .mapToDouble(node -> extents.get(node).height())
                    .max()
                    .orElse(0);
            tops[layer] = y;
            bottoms[layer] = y + tallest;
            y = bottoms[layer] + gap(grid, layer, x);
        }
        List<Rectangle> nodes = new ArrayList<>();
        for (int node = 0; node < graph.size(); node++) {
            LayeredLayout.Extent extent = extents.get(node);
            int layer = grid.layerOf(node);
            double top = (tops[layer] + bottoms[layer] - extent.height()) / 2;
            nodes.add(new Rectangle(x[node] - extent.width() / 2, top, extent.width(), extent.height()));
        }
        List<LinkRoute> routes = new ArrayList<>();
        for (int link = 0; link < graph.links().size(); link++) {
            LinkRoute route = route(grid, ports, nodes, x, tops, bottoms, link);
            routes.add(grid.way(link)[0] == graph.links().get(link).from() ? route : route.reversed());
        }
        double width = 0;
        for (int item = 0; item < x.length; item++) {
            width = Math.max(width, x[item] + right[item]);
        }
        double height = grid.depth() == 0 ? 0 : bottoms[grid.depth() - 1];
        return new LayeredLayout(width, height, nodes, routes, CrossingCounter.count(grid), unordered);
    }

    /** The further links run across, the more height they get, or they would lie flat. */
    private static double gap(LayerGrid grid, int layer, double[] x) {
        double across = 0;
        int pieces = 0;
        for (int item : grid.layer(layer)) {
            for (LayerGrid.Piece piece : grid.pieces(item, false)) {
                across = Math.max(across, Math.abs(x[piece.upper()] - x[piece.lower()]));
                pieces++;
            }
        }
        return Math.min(DEEPEST_GAP, LAYER_GAP + across * 0.06 + pieces * 0.5);
    }

    private static LinkRoute route(
            LayerGrid grid,
            LinkPorts ports,
            List<Rectangle> nodes,
            double[] x,
            double[] tops,
            double[] bottoms,
            int link) {
        int[] way = grid.way(link);
        int last = way[way.length - 1];
        List<Point> stops = new ArrayList<>();
        stops.add(new Point(x[way[0]] + ports.atTop(link), nodes.get(way[0]).bottom()));
        for (int i = 1; i + 1 < way.length; i++) {
            int layer = grid.layerOf(way[i]);
            stops.add(new Point(x[way[i]], tops[layer]));
            stops.add(new Point(x[way[i]], bottoms[layer]));
        }
        stops.add(new Point(x[last] + ports.atBottom(link), nodes.get(last).y()));
        return new LinkRoute(stops);
    }
}
