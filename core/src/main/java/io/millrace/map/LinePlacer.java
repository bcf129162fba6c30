// SPDX-License-Identifier: Apache-2.0
package io.millrace.map;

/**
 * Places things on a line in a given order, each as near to where it wants to be as the others allow.
 *
 * <p>Least weighted squares under smallest distances: with the distances taken off this is isotonic regression, solved exactly by pooling
 * adjacent violators (Ayer, Brunk, Ewing, Reid and Silverman 1955). Pre: equal lengths, positive weights. Post: neighbours are at least their
 * distance apart; no other such places have a smaller sum of weight times squared distance to what was wanted. Cost: linear.
 */
final class LinePlacer {
    private LinePlacer() {}

    /**
     * The places.
     *
     * @param wanted where each would like to be
     * @param weight how much each of them matters
     * @param apart smallest distance of each to the one before; that of the first means nothing
     */
    static double[] place(double[] wanted, double[] weight, double[] apart) {
        int size = wanted.length;
        double[] offset = new double[size];
        double[] mean = new double[size];
        double[] mass = new double[size];
        int[] members = new int[size];
        int blocks = 0;
        for (int i = 0; i < size; i++) {
            offset[i] = i == 0 ? 0 : offset[i - 1] + apart[i];
            mean[blocks] = wanted[i] - offset[i];
            mass[blocks] = weight[i];
            members[blocks++] = 1;
            while (blocks > 1 && mean[blocks - 2] > mean[blocks - 1]) {
                double both = mass[blocks - 2] + mass[blocks - 1];
                mean[blocks - 2] = (mean[blocks - 2] * mass[blocks - 2] + mean[blocks - 1] * mass[blocks - 1]) / both;
                mass[blocks - 2] = both;
                members[blocks - 2] += members[blocks - 1];
                blocks--;
            }
        }
        double[] places = new double[size];
        int next = 0;
        for (int block = 0; block < blocks; block++) {
            for (int i = 0; i < members[block]; i++) {
                places[next] = mean[block] + offset[next];
                next++;
            }
        }
        return places;
    }
}
