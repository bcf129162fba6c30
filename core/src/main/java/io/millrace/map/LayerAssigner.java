// SPDX-License-Identifier: Apache-2.0
package io.millrace.map;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Gives each node a layer, so that every link runs from an upper to a lower one, whichever way it points.
 *
 * <p>Longest path with a bound on nodes a layer (Coffman and Graham 1972), then nodes move within their slack towards the side that pulls
 * more, which shortens the links (a local form of the network simplex of Gansner, Koutsofios, North and Vo, A technique for drawing directed
 * graphs, 1993). Pre: places are a permutation. Post: for each link the node with the earlier place lies in a higher layer; layers are
 * numbered from 0, none is empty or holds more than the bound.
 */
final class LayerAssigner {
    private static final int ROUNDS = 100;

    private final int most;
    private final int[] layers;
    private final int[] filled;
    private final List<List<LinkedNodes.Link>> above;
    private final List<List<LinkedNodes.Link>> below;

    private LayerAssigner(LinkedNodes graph, int[] places, int most) {
        int size = graph.size();
        this.most = most;
        this.layers = new int[size];
        this.filled = new int[size + 1];
        this.above = lists(size);
        this.below = lists(size);
        for (LinkedNodes.Link link : graph.links()) {
            boolean forward = places[link.from()] < places[link.to()];
            below.get(forward ? link.from() : link.to()).add(link);
            above.get(forward ? link.to() : link.from()).add(link);
        }
    }

    private static List<List<LinkedNodes.Link>> lists(int size) {
        return IntStream.range(0, size)
                .<List<LinkedNodes.Link>>mapToObj(i -> new ArrayList<>())
                .toList();
    }

    /**
     * The layer of each node.
     *
     * @param most nodes that a layer may hold
     */
    static int[] layers(LinkedNodes graph, int[] places, int most) {
        LayerAssigner assigner = new LayerAssigner(graph, places, most);
        int[] order = IntStream.range(0, graph.size())
                .boxed()
                .sorted(Comparator.comparingInt(node -> places[node]))
                .mapToInt(Integer::intValue)
                .toArray();
        for (int node : order) {
            assigner.settle(node);
        }
        for (int round = 0; round < ROUNDS && assigner.pull(order); round++) {}
        return assigner.withoutGaps();
    }

    private void settle(int node) {
        int layer = above.get(node).stream()
                .mapToInt(link -> layers[other(link, node)] + 1)
                .max()
                .orElse(0);
        while (filled[layer] >= most) {
            layer++;
        }
        layers[node] = layer;
        filled[layer]++;
    }

    private boolean pull(int[] order) {
        boolean moved = false;
        for (int i = order.length - 1; i >= 0; i--) {
            moved |= pull(order[i]);
        }
        return moved;
    }

    private boolean pull(int node) {
        long up = above.get(node).stream().mapToLong(LinkedNodes.Link::weight).sum();
        long down = below.get(node).stream().mapToLong(LinkedNodes.Link::weight).sum();
        int target = layers[node];
        if (down > up) {
            int lowest = below.get(node).stream()
                    .mapToInt(link -> layers[other(link, node)] - 1)
                    .min()
                    .orElse(target);
            target = nearestFree(lowest, layers[node], -1);
        } else if (up > down) {
            int highest = above.get(node).stream()
                    .mapToInt(link -> layers[other(link, node)] + 1)
                    .max()
                    .orElse(target);
            target = nearestFree(highest, layers[node], 1);
        }
        if (target == layers[node]) {
            return false;
        }
        filled[layers[node]]--;
        filled[target]++;
        layers[node] = target;
        return true;
    }

    private int nearestFree(int wanted, int now, int step) {
        for (int layer = wanted; layer != now; layer += step) {
            if (filled[layer] < most) {
                return layer;
            }
        }
        return now;
    }

    private int other(LinkedNodes.Link link, int node) {
        return link.from() == node ? link.to() : link.from();
    }

    private int[] withoutGaps() {
        int[] used = Arrays.stream(layers).distinct().sorted().toArray();
        return Arrays.stream(layers)
                .map(layer -> Arrays.binarySearch(used, layer))
                .toArray();
    }
}
