// SPDX-License-Identifier: Apache-2.0
package io.millrace.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Layers, crossings and their order, on generated graphs. */
class LayerGridTest {

    @Test
    void a_layer_holds_no_more_than_it_may_and_links_run_down() {
        for (int seed = 0; seed < 40; seed++) {
            LinkedNodes graph = graph(30, 70, seed);
            int[] places = CycleBreaker.places(graph);
            int[] layers = LayerAssigner.layers(graph, places, 4);
            int[] filled = new int[31];
            for (int layer : layers) {
                filled[layer]++;
            }
            assertThat(java.util.Arrays.stream(filled).max().orElseThrow()).isLessThanOrEqualTo(4);
            int deepest = java.util.Arrays.stream(layers).max().orElseThrow();
            for (int layer = 0; layer <= deepest; layer++) {
                assertThat(filled[layer]).as("layer " + layer).isPositive();
            }
            for (LinkedNodes.Link link : graph.links()) {
                boolean forward = places[link.from()] < places[link.to()];
                int upper = layers[forward ? link.from() : link.to()];
                int lower = layers[forward ? link.to() : link.from()];
                assertThat(upper).isLessThan(lower);
            }
        }
    }

    @Test
    void crossings_are_counted_as_one_would_by_hand() {
        for (int seed = 0; seed < 40; seed++) {
            LinkedNodes graph = graph(16, 40, seed);
            LayerGrid grid = grid(graph);
            assertThat(CrossingCounter.count(grid)).isEqualTo(pairs(grid));
        }
    }

    @Test
    void ordering_never_makes_more_crossings_and_keeps_every_item() {
        for (int seed = 0; seed < 40; seed++) {
            LayerGrid grid = grid(graph(24, 60, seed));
            long before = CrossingCounter.count(grid);
            List<Set<Integer>> items = new ArrayList<>();
            for (int layer = 0; layer < grid.depth(); layer++) {
                items.add(new HashSet<>(grid.layer(layer)));
            }
            CrossingReducer.reduce(grid);
            assertThat(CrossingCounter.count(grid)).isLessThanOrEqualTo(before);
            for (int layer = 0; layer < grid.depth(); layer++) {
                assertThat(new HashSet<>(grid.layer(layer))).isEqualTo(items.get(layer));
            }
        }
    }

    @Test
    void a_tree_is_drawn_without_a_crossing() {
        List<LinkedNodes.Link> links = new ArrayList<>();
        for (int node = 1; node < 31; node++) {
            links.add(new LinkedNodes.Link((node - 1) / 2, node, 1));
        }
        LayerGrid grid = grid(new LinkedNodes(31, links));
        CrossingReducer.reduce(grid);
        assertThat(CrossingCounter.count(grid)).isZero();
    }

    private static long pairs(LayerGrid grid) {
        long crossings = 0;
        for (int layer = 0; layer + 1 < grid.depth(); layer++) {
            List<LayerGrid.Piece> pieces = new ArrayList<>();
            grid.layer(layer).forEach(item -> pieces.addAll(grid.pieces(item, false)));
            for (int i = 0; i < pieces.size(); i++) {
                for (int j = i + 1; j < pieces.size(); j++) {
                    int above = Integer.compare(
                            grid.place(pieces.get(i).upper()),
                            grid.place(pieces.get(j).upper()));
                    int below = Integer.compare(
                            grid.place(pieces.get(i).lower()),
                            grid.place(pieces.get(j).lower()));
                    crossings += above * below < 0 ? 1 : 0;
                }
            }
        }
        return crossings;
    }

    private static LayerGrid grid(LinkedNodes graph) {
        return new LayerGrid(graph, LayerAssigner.layers(graph, CycleBreaker.places(graph), 8));
    }

    private static LinkedNodes graph(int size, int links, long seed) {
        Random random = new Random(seed);
        Set<List<Integer>> pairs = new java.util.LinkedHashSet<>();
        while (pairs.size() < links) {
            int from = random.nextInt(size);
            int to = random.nextInt(size);
            if (from != to) {
                pairs.add(List.of(from, to));
            }
        }
        return new LinkedNodes(
                size,
                pairs.stream()
                        .map(pair -> new LinkedNodes.Link(pair.get(0), pair.get(1), 1 + random.nextInt(50)))
                        .toList());
    }
}
