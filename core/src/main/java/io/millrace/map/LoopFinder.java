// SPDX-License-Identifier: Apache-2.0
package io.millrace.map;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Finds the order of touchpoints in which most moves run forward; what runs against it is a loop. The order rests on all connections, so that
 * hiding some never turns another one round.
 */
final class LoopFinder {
    private final Map<Integer, Integer> node = new TreeMap<>();

    LoopFinder(Set<Integer> touchpoints) {
        for (int touchpoint : new TreeSet<>(touchpoints)) {
            node.put(touchpoint, node.size());
        }
    }

    /** The place of each touchpoint in the order, from 0; start comes before all of them and end after. */
    Map<Integer, Integer> places(List<Tangle.Connection> connections) {
        List<LinkedNodes.Link> links = new ArrayList<>();
        for (Tangle.Connection one : connections) {
            if (one.betweenTouchpoints() && one.from() != one.to()) {
                links.add(new LinkedNodes.Link(node(one.from()), node(one.to()), one.times()));
            }
        }
        int[] order = CycleBreaker.places(new LinkedNodes(node.size(), links));
        Map<Integer, Integer> places = new TreeMap<>();
        node.forEach((touchpoint, i) -> places.put(touchpoint, order[i]));
        return places;
    }

    private int node(int touchpoint) {
        return node.getOrDefault(touchpoint, 0);
    }

    /** Whether a connection runs against the order, or stays where it is. */
    static boolean loops(Tangle.Connection one, Map<Integer, Integer> places) {
        Integer from = places.get(one.from());
        Integer to = places.get(one.to());
        return from != null && to != null && from >= to;
    }
}
