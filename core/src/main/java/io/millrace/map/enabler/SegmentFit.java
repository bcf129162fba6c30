// SPDX-License-Identifier: Apache-2.0
package io.millrace.map.enabler;

import java.util.Arrays;

/**
 * How often it goes well, in one segment, for those who had not met something, at each place at which others met it.
 *
 * <p>A place has support when at least {@value #LEAST_PEERS} cases are at risk there that had not met it, and each stands for at most
 * {@value #MOST_STOOD_FOR} that met it.
 */
final class SegmentFit {
    private static final int LEAST_PEERS = 2;
    private static final int MOST_STOOD_FOR = 50;

    private final boolean[] support;
    private final double[][] peerShare;

    /** Sum, over the places below one, of how many meetings one case stands for. */
    private final double[] weight;

    /** The same times the share for which it goes well, way by way. */
    private final double[][] weighted;

    private long met;
    private long compared;
    private final double[] excess;
    private final long[] well;

    SegmentFit(RiskColumns all, MeetingColumns meeting, int places, int ways) {
        this.support = new boolean[places];
        this.peerShare = new double[ways][places];
        this.weight = new double[places + 1];
        this.weighted = new double[ways][places + 1];
        this.excess = new double[ways];
        this.well = new long[ways];
        for (int k = 0; k < places; k++) {
            long here = meeting.cases(k);
            long peers = all.cases(k) - meeting.after().cases(k);
            met += here;
            support[k] = here > 0 && peers >= LEAST_PEERS && here <= MOST_STOOD_FOR * peers;
            double stoodFor = 0;
            if (support[k]) {
                compared += here;
                // Bessel: the share that peers are held against is their own
                stoodFor = (double) here / peers * Math.sqrt((double) peers / (peers - 1));
            }
            weight[k + 1] = weight[k] + stoodFor;
            for (int w = 0; w < ways; w++) {
                double share =
                        support[k] ? (double) (all.well(w, k) - meeting.after().well(w, k)) / peers : 0;
                peerShare[w][k] = share;
                weighted[w][k + 1] = weighted[w][k] + stoodFor * share;
                if (support[k]) {
                    well[w] += meeting.well(w, k);
                    excess[w] += meeting.well(w, k) - here * share;
                }
            }
        }
    }

    /** Cases that met it and were followed for the whole window. */
    long met() {
        return met;
    }

    /** Those among them with peers. */
    long compared() {
        return compared;
    }

    /** For how many more of those compared it went well than for as many peers. */
    double excess(int way) {
        return excess[way];
    }

    /** For how many of those compared it went well. */
    long well(int way) {
        return well[way];
    }

    boolean support(int place) {
        return support[place];
    }

    double peerShare(int way, int place) {
        return peerShare[way][place];
    }

    /** What a peer adds to the peers' side of the comparison beyond what was expected, from a place until before another. */
    double asPeer(int way, int from, int until, boolean well, int wellFrom) {
        double expected = weighted[way][until] - weighted[way][from];
        return well && wellFrom < until ? weight[until] - weight[Math.max(from, wellFrom)] - expected : -expected;
    }

    /** About so many bytes in memory. */
    long bytes() {
        return 9L * support.length
                + 16L * Arrays.stream(peerShare).mapToLong(way -> way.length).sum();
    }
}
