// SPDX-License-Identifier: Apache-2.0
package io.millrace.measure;

import io.millrace.journey.TraceCursor;

/**
 * A variant in 64 bits: cases with the same touchpoints in the same order have the same hash. Two of ten million different variants share
 * one with a probability below one in 300,000.
 */
public final class VariantHash {
    static final long START = 0x51_7c_c1_b7_27_22_0a_95L;
    private static final long SPREAD = 0x9E3779B97F4A7C15L;

    private VariantHash() {}

    /** The hash of a case that goes on to a touchpoint. */
    static long next(long hash, int touchpoint) {
        long mixed = (hash + touchpoint) * SPREAD;
        return mixed ^ (mixed >>> 29);
    }

    /** The hash of a whole case; never 0, which marks a free place in a table. */
    static long end(long hash) {
        return hash == 0 ? 1 : hash;
    }

    /** The hash of a case with these touchpoints. */
    public static long of(int[] touchpoints) {
        long hash = START;
        for (int touchpoint : touchpoints) {
            hash = next(hash, touchpoint);
        }
        return end(hash);
    }

    /** The hash of the case that the cursor stands on. */
    public static long of(TraceCursor trace) {
        long hash = START;
        for (int i = 0; i < trace.size(); i++) {
            hash = next(hash, trace.touchpoint(i));
        }
        return end(hash);
    }
}
