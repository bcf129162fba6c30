// SPDX-License-Identifier: Apache-2.0
package io.millrace.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** On generated graphs, against all orders where there are few. */
class CycleBreakerTest {

    @Test
    void a_graph_without_cycles_runs_forward_throughout() {
        for (int seed = 0; seed < 50; seed++) {
            Random random = new Random(seed);
            List<Integer> order = new ArrayList<>(IntStream.range(0, 20).boxed().toList());
            java.util.Collections.shuffle(order, random);
            List<LinkedNodes.Link> links = new ArrayList<>();
            for (int i = 0; i < 60; i++) {
                int from = random.nextInt(19);
                int to = from + 1 + random.nextInt(19 - from);
                links.add(new LinkedNodes.Link(order.get(from), order.get(to), 1 + random.nextInt(9)));
            }
            LinkedNodes graph = new LinkedNodes(20, links);
            assertThat(against(graph, CycleBreaker.places(graph))).isZero();
        }
    }

    @Test
    void little_more_runs_backwards_than_in_the_best_of_all_orders() {
        long found = 0;
        long best = 0;
        for (int seed = 0; seed < 60; seed++) {
            Random random = new Random(seed);
            List<LinkedNodes.Link> links = new ArrayList<>();
            for (int from = 0; from < 7; from++) {
                for (int to = 0; to < 7; to++) {
                    if (from != to && random.nextInt(3) > 0) {
                        links.add(new LinkedNodes.Link(from, to, 1 + random.nextInt(100)));
                    }
                }
            }
            LinkedNodes graph = new LinkedNodes(7, links);
            found += against(graph, CycleBreaker.places(graph));
            best += least(graph, new int[7], 0, 0);
        }
        assertThat((double) found / best).isBetween(1.0, 1.02);
    }

    @Test
    void every_node_has_one_place() {
        LinkedNodes graph = new LinkedNodes(
                4,
                List.of(new LinkedNodes.Link(0, 1, 3), new LinkedNodes.Link(1, 0, 5), new LinkedNodes.Link(3, 0, 1)));
        int[] places = CycleBreaker.places(graph);
        assertThat(Arrays.stream(places).sorted().toArray()).containsExactly(0, 1, 2, 3);
        assertThat(places[1]).as("five run from 1 to 0, three back").isLessThan(places[0]);
    }

    private static long against(LinkedNodes graph, int[] places) {
        return graph.links().stream()
                .filter(link -> places[link.from()] > places[link.to()])
                .mapToLong(LinkedNodes.Link::weight)
                .sum();
    }

    private static long least(LinkedNodes graph, int[] places, int placed, int used) {
        if (placed == graph.size()) {
            return against(graph, places);
        }
        long least = Long.MAX_VALUE;
        for (int node = 0; node < graph.size(); node++) {
            if ((used & 1 << node) == 0) {
                places[node] = placed;
                least = Math.min(least, least(graph, places, placed + 1, used | 1 << node));
            }
        }
        return least;
    }
}
