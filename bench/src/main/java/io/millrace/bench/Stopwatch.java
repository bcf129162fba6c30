// SPDX-License-Identifier: Apache-2.0
package io.millrace.bench;

import java.util.Arrays;
import java.util.function.IntConsumer;

/** Times work. */
final class Stopwatch {
    private static final double NANOS = 1e9;
    private static final int WARM_UPS = 5;
    private static final int TIMES = 9;
    private static final double PATIENCE_SECONDS = 20;

    private Stopwatch() {}

    /** Seconds that work takes, done once. */
    static double once(Runnable work) {
        long start = System.nanoTime();
        work.run();
        return (System.nanoTime() - start) / NANOS;
    }

    /**
     * The median of nine times after five that do not count; fewer where they take longer than twenty seconds together, but at least one of
     * each.
     *
     * @param work is told how often it was done before, so that it can ask something else each time
     */
    static double median(IntConsumer work) {
        int done = 0;
        double warming = 0;
        while (done < WARM_UPS && warming < PATIENCE_SECONDS) {
            int turn = done++;
            warming += once(() -> work.accept(turn));
        }
        double[] seconds = new double[TIMES];
        int counted = 0;
        double spent = 0;
        while (counted < TIMES && spent < PATIENCE_SECONDS) {
            int turn = done++;
            seconds[counted] = once(() -> work.accept(turn));
            spent += seconds[counted++];
        }
        return median(Arrays.copyOf(seconds, counted));
    }

    /** Pre: at least one value. Post: the middle one, or the mean of the two in the middle. */
    static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }
}
