// SPDX-License-Identifier: Apache-2.0
package io.millrace.journey;

import java.util.stream.IntStream;

/**
 * Does the same to stretches of an array on all cores. Whatever it does touches its own stretch alone, so the outcome does not depend on
 * how many there are.
 */
final class Slices {
    private static final int LENGTH = 1 << 16;

    private Slices() {}

    /** Work on the places {@code from} to {@code to - 1}. */
    @FunctionalInterface
    interface Work {
        void at(int from, int to);
    }

    /** Calls the work for all stretches of the places 0 to {@code size - 1}. */
    static void of(int size, Work work) {
        int slices = (int) (((long) size + LENGTH - 1) / LENGTH);
        IntStream.range(0, slices)
                .parallel()
                .forEach(slice -> work.at(slice * LENGTH, (int) Math.min(size, (slice + 1L) * LENGTH)));
    }
}
