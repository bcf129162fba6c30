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
        boolean[] taken = new boolean[size];
        List<Integer> front = new ArrayList<>();
        Deque<Integer> back = new ArrayDeque<>();
        for (int left = size; left > 0; left--) {
            int sink = next(taken, false);
            int node = sink >= 0 ? sink : next(taken, true);
            node = node >= 0 ? node : mostGiving(taken);
            taken[node] = true;
            if (sink >= 0) {
                back.addFirst(node);
            } else {
                front.add(node);
            }
        }
        front.addAll(back);
        return front;
    }

    /** A node without links out, or without links in, to those that are left; -1 when there is none. */
    private int next(boolean[] taken, boolean source) {
        for (int node = 0; node < size; node++) {
            if (!taken[node] && (source ? in(node, taken) : out(node, taken)) == 0) {
                return node;
            }
        }
        return -1;
    }

    private int mostGiving(boolean[] taken) {
        int best = -1;
        long most = Long.MIN_VALUE;
        for (int node = 0; node < size; node++) {
            long gives = taken[node] ? Long.MIN_VALUE : out(node, taken) - in(node, taken);
            if (!taken[node] && gives > most) {
                most = gives;
                best = node;
            }
        }
        return best;
    }

    private long out(int node, boolean[] taken) {
        long sum = 0;
        for (int other = 0; other < size; other++) {
            sum += taken[other] ? 0 : weight[node][other];
        }
        return sum;
    }

    private long in(int node, boolean[] taken) {
        long sum = 0;
        for (int other = 0; other < size; other++) {
            sum += taken[other] ? 0 : weight[other][node];
        }
        return sum;
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
