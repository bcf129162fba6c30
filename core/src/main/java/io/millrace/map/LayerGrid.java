// SPDX-License-Identifier: Apache-2.0
package io.millrace.map;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The nodes of a graph and, where a link passes a layer, a bend for it: so that every piece of a link joins two neighbouring layers.
 *
 * <p>Items {@code 0 .. nodes - 1} are the nodes, all others are bends. The order within the layers is what {@link CrossingReducer} changes.
 */
final class LayerGrid {
    private final int nodes;
    private final List<Integer> layerOf = new ArrayList<>();
    private final List<List<Integer>> layers = new ArrayList<>();
    private final List<List<Piece>> up = new ArrayList<>();
    private final List<List<Piece>> down = new ArrayList<>();
    private final List<int[]> ways = new ArrayList<>();
    private int[] places = {};

    /**
     * A part of a link between two neighbouring layers.
     *
     * @param link number of the link
     * @param upper item in the upper layer
     * @param lower item in the lower layer
     * @param weight of the link
     */
    record Piece(int link, int upper, int lower, long weight) {}

    /** Cuts the links of a graph at the layers that they pass. */
    LayerGrid(LinkedNodes graph, int[] layerOfNode) {
        this.nodes = graph.size();
        int deepest = Arrays.stream(layerOfNode).max().orElse(-1);
        for (int layer = 0; layer <= deepest; layer++) {
            layers.add(new ArrayList<>());
        }
        for (int node = 0; node < nodes; node++) {
            item(layerOfNode[node]);
        }
        for (int link = 0; link < graph.links().size(); link++) {
            cut(link, graph.links().get(link), layerOfNode);
        }
        number();
    }

    private int item(int layer) {
        int item = layerOf.size();
        layerOf.add(layer);
        layers.get(layer).add(item);
        up.add(new ArrayList<>());
        down.add(new ArrayList<>());
        return item;
    }

    private void cut(int number, LinkedNodes.Link link, int[] layerOfNode) {
        boolean forward = layerOfNode[link.from()] < layerOfNode[link.to()];
        int top = forward ? link.from() : link.to();
        int bottom = forward ? link.to() : link.from();
        int[] way = new int[layerOfNode[bottom] - layerOfNode[top] + 1];
        way[0] = top;
        for (int i = 1; i < way.length; i++) {
            way[i] = i + 1 == way.length ? bottom : item(layerOfNode[top] + i);
            Piece piece = new Piece(number, way[i - 1], way[i], link.weight());
            down.get(way[i - 1]).add(piece);
            up.get(way[i]).add(piece);
        }
        ways.add(way);
    }

    /** Writes down which place each item has in its layer; to be called after the order was changed. */
    void number() {
        places = places.length == layerOf.size() ? places : new int[layerOf.size()];
        for (List<Integer> layer : layers) {
            for (int i = 0; i < layer.size(); i++) {
                places[layer.get(i)] = i;
            }
        }
    }

    int items() {
        return layerOf.size();
    }

    boolean isNode(int item) {
        return item < nodes;
    }

    int depth() {
        return layers.size();
    }

    /** Items of a layer from left to right; may be reordered, then {@link #number} again. */
    List<Integer> layer(int layer) {
        return layers.get(layer);
    }

    int layerOf(int item) {
        return layerOf.get(item);
    }

    /** Place of an item in its layer. */
    int place(int item) {
        return places[item];
    }

    /** Pieces to the layer above, or to the one below. */
    List<Piece> pieces(int item, boolean above) {
        return above ? up.get(item) : down.get(item);
    }

    int links() {
        return ways.size();
    }

    /** The items that a link passes, from top to bottom, whichever way it points. */
    int[] way(int link) {
        return ways.get(link);
    }
}
