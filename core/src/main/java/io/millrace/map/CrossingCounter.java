// SPDX-License-Identifier: Apache-2.0
package io.millrace.map;

import java.util.Arrays;

/**
 * Counts how often pieces of links cross between the layers of a grid.
 *
 * <p>Accumulator tree of Barth, Juenger and Mutzel (Simple and efficient bilayer cross counting, 2002). Post: two pieces that meet in an item
 * do not cross there. Cost: pieces times the logarithm of the widest layer.
 */
final class CrossingCounter {
    private CrossingCounter() {}

    static long count(LayerGrid grid) {
        long crossings = 0;
        for (int layer = 0; layer + 1 < grid.depth(); layer++) {
            crossings += below(grid, layer);
        }
        return crossings;
    }

    private static long below(LayerGrid grid, int layer) {
        long[] tree = new long[grid.layer(layer + 1).size() + 1];
        long seen = 0;
        long crossings = 0;
        for (int item : grid.layer(layer)) {
            int[] ends = grid.pieces(item, false).stream()
                    .mapToInt(piece -> grid.place(piece.lower()))
                    .toArray();
            Arrays.sort(ends);
            for (int end : ends) {
                crossings += seen - upTo(tree, end + 1);
            }
            for (int end : ends) {
                add(tree, end + 1);
                seen++;
            }
        }
        return crossings;
    }

    private static long upTo(long[] tree, int place) {
        long sum = 0;
        for (int i = place; i > 0; i -= i & -i) {
            sum += tree[i];
        }
        return sum;
    }

    private static void add(long[] tree, int place) {
        for (int i = place; i < tree.length; i += i & -i) {
            tree[i]++;
        }
    }
}
