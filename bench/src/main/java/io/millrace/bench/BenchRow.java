// SPDX-License-Identifier: Apache-2.0
package io.millrace.bench;

import org.jspecify.annotations.Nullable;

/**
 * One work beside one peer.
 *
 * @param work what was done
 * @param seconds how long we took
 * @param peakMegabytes the most memory our process ever held, 10^6 bytes, loading included
 * @param peer who did the same, or null where nobody did
 * @param peerSeconds how long the peer took, or null
 * @param ratio seconds / peerSeconds; below 1 we are faster; or null
 */
record BenchRow(
        String work,
        double seconds,
        long peakMegabytes,
        @Nullable String peer,
        @Nullable Double peerSeconds,
        @Nullable Double ratio) {
    private static final double BYTES = 1e6;
    private static final double MILLIONTH = 1e6;

    static BenchRow alone(String work, Measured ours) {
        return new BenchRow(work, rounded(ours.seconds()), Math.round(ours.peakBytes() / BYTES), null, null, null);
    }

    BenchRow beside(String name, double theirSeconds) {
        return new BenchRow(
                work, seconds, peakMegabytes, name, rounded(theirSeconds), rounded(seconds / rounded(theirSeconds)));
    }

    private static double rounded(double value) {
        return Math.max(1, Math.round(value * MILLIONTH)) / MILLIONTH;
    }
}
