// SPDX-License-Identifier: Apache-2.0
package io.millrace.segment.linearity;

import io.millrace.segment.PrefixTree;
import java.util.Arrays;

/**
 * Variant and sequence entropy of the extended prefix automaton: Augusto, Mendling, Vidgof and Wurm, <i>The connection between process
 * complexity of event sequences and models discovered by process mining</i>, Information Sciences 2022.
 *
 * <p>Pre: a tree of journeys with the time at which each state was first reached. Post: states fall into branches: of the states that follow
 * on one, the first reached goes on in its branch, each other begins a branch of its own. The entropy of N items in branches of n items is
 * N ln N less the sum of n ln n: over states it is the variant entropy, over events the sequence entropy.
 *
 * @param variant in nats
 * @param mostVariant what it would be if each state were a branch
 * @param sequence in nats
 * @param mostSequence what it would be if each event were a branch
 */
record PrefixEntropies(double variant, double mostVariant, double sequence, double mostSequence) {
    static PrefixEntropies of(PrefixTree journeys) {
        int size = journeys.size();
        long[] passes = new long[size];
        int[] heir = new int[size];
        for (int state = size - 1; state > 0; state--) {
            passes[state] += journeys.stopped(state);
            int parent = journeys.parent(state);
            passes[parent] += passes[state];
            if (heir[parent] == 0 || journeys.earlier(state, heir[parent])) {
                heir[parent] = state;
            }
        }
        int[] branch = new int[size];
        long[] states = new long[size];
        long[] events = new long[size];
        int branches = 0;
        for (int state = 1; state < size; state++) {
            int parent = journeys.parent(state);
            boolean goesOn = parent != PrefixTree.ROOT && heir[parent] == state;
            branch[state] = goesOn ? branch[parent] : branches++;
            states[branch[state]]++;
            events[branch[state]] += passes[state];
        }
        long allEvents = Arrays.stream(events, 0, branches).sum();
        return new PrefixEntropies(
                entropy(states, branches, size - 1L),
                nats(size - 1L),
                entropy(events, branches, allEvents),
                nats(allEvents));
    }

    /** Summed in the order of size, which does not depend on how the branches came to their numbers. */
    private static double entropy(long[] parts, int size, long all) {
        long[] sorted = Arrays.copyOf(parts, size);
        Arrays.sort(sorted);
        double nats = nats(all);
        for (long part : sorted) {
            nats -= nats(part);
        }
        return Math.max(0, nats);
    }

    private static double nats(long items) {
        return items == 0 ? 0 : items * Math.log((double) items);
    }
}
