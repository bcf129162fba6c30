// SPDX-License-Identifier: Apache-2.0
package io.millrace.map;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * Puts the nodes of a graph in an order in which little weight runs backwards: what runs backwards are the loops.
 *
 * <p>Greedy order of Eades, Lin and Smyth (A fast and effective heuristic for the feedback arc set problem, 1993) with weights, then every
 * node is moved to the place that suits it best while that helps. Pre: positive weights. Post: a permutation; no move of a single node
 * lowers the weight that runs backwards; the same graph gives the same order. Cost: nodes squared a round.
 */
final class CycleBreaker {
    private static final int ROUNDS = 50;

    private final int size;
    private final long[][] weight;

    private CycleBreaker(LinkedNodes graph) {
        this.size = graph.size();
        this.weight = new long[size][size];
        graph.links().forEach(link -> weight[link.from()][link.to()] += link.weight());
    }

    /** The place of each node in the order. */
    static int[] places(LinkedNodes graph) {
        CycleBreaker breaker = new CycleBreaker(graph);
        List<Integer> order = breaker.greedy();
        for (int round = 0; round < ROUNDS && breaker.improve(order); round++) {}
        int[] places = new int[graph.size()];
        for (int i = 0; i < places.length; i++) {
            places[order.get(i)] = i;
        }
        return places;
    }

    private List<Integer> greedy() {
        long[] out = new long[size];
        long[] in = new long[size];
        for (int from = 0; from < size; from++) {
            for (int to = 0; to < size; to++) {
                out[from] += weight[from][to];
                in[to] += weight[from][to];
            }
        }
        boolean[] taken = new boolean[size];
        List<Integer> front = new ArrayList<>();
        Deque<Integer> back = new ArrayDeque<>();
        for (int left = size; left > 0; left--) {
            int node = next(taken, out, in);
            taken[node] = true;
            if (out[node] == 0) {
                back.addFirst(node);
            } else {
                front.add(node);
            }
            for (int other = 0; other < size; other++) {
                in[other] -= weight[node][other];
                out[other] -= weight[other][node];
            }
        }
        front.addAll(back);
        return front;
    }

    /** A node that nothing leaves, else one that nothing reaches, else the one that gives most more than it takes. */
    private int next(boolean[] taken, long[] out, long[] in) {
        int source = -1;
        int best = -1;
        for (int node = 0; node < size; node++) {
            if (!taken[node]) {
                if (out[node] == 0) {
                    return node;
                }
                source = source < 0 && in[node] == 0 ? node : source;
                best = best < 0 || out[node] - in[node] > out[best] - in[best] ? node : best;
            }
        }
        return source >= 0 ? source : best;
    }

    private boolean improve(List<Integer> order) {
        boolean better = false;
        for (int node = 0; node < size; node++) {
            int at = order.indexOf(node);
            int to = bestPlace(order, node, at);
            if (to != at) {
                order.remove(at);
                order.add(to, node);
                better = true;
            }
        }
        return better;
    }

    private int bestPlace(List<Integer> order, int node, int at) {
        int best = at;
        long bestGain = 0;
        long gain = 0;
        for (int i = at - 1; i >= 0; i--) {
            int passed = order.get(i);
            gain += weight[node][passed] - weight[passed][node];
            if (gain > bestGain) {
                bestGain = gain;
                best = i;
            }
        }
        gain = 0;
        for (int i = at + 1; i < size; i++) {
            int passed = order.get(i);
            gain += weight[passed][node] - weight[node][passed];
            if (gain > bestGain) {
                bestGain = gain;
                best = i;
            }
        }
        return best;
    }
}
