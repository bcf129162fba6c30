// SPDX-License-Identifier: Apache-2.0
package io.millrace.stats;

import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * What is left of many findings when one has looked many times: of those that are kept at a level, at most that share is chance, in the long
 * run.
 *
 * <p>Step-up procedure of Benjamini and Hochberg, "Controlling the False Discovery Rate" (J. R. Stat. Soc. B 57, 1995).
 */
public final class BenjaminiHochberg {
    private BenjaminiHochberg() {}

    /**
     * The level at which each finding is just kept.
     *
     * <p>Pre: probabilities between 0 and 1. Post: as many, in the same order, none smaller than its probability and none above 1.
     */
    public static double[] adjust(double... p) {
        int[] descending = IntStream.range(0, p.length)
                .boxed()
                .sorted(Comparator.comparingDouble((Integer i) -> -p[i]))
                .mapToInt(Integer::intValue)
                .toArray();
        double[] adjusted = new double[p.length];
        double least = 1;
        for (int place = 0; place < p.length; place++) {
            int finding = descending[place];
            least = Math.min(least, p[finding] * p.length / (p.length - place));
            adjusted[finding] = least;
        }
        return adjusted;
    }
}
