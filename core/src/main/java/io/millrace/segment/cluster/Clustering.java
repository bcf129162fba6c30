// SPDX-License-Identifier: Apache-2.0
package io.millrace.segment.cluster;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/** Variants in clusters. The clusters are numbered from the one with most journeys on; none is empty. Does not change. */
final class Clustering {
    private static final double MOST_BITS = -Math.log(1e-10) / Math.log(2);

    private final JourneyVariants variants;
    private final int asked;
    private final long seed;
    private final int[] home;
    private final ClusterFlows flows;

    /**
     * Numbers clusters anew.
     *
     * @param asked how many were to be found
     * @param home number of the cluster of each variant; is written over
     */
    Clustering(JourneyVariants variants, int asked, long seed, int[] home, ClusterFlows found) {
        this.variants = variants;
        this.asked = asked;
        this.seed = seed;
        this.home = home;
        int[] first = new int[found.clusters()];
        for (int variant = variants.size() - 1; variant >= 0; variant--) {
            first[home[variant]] = variant;
        }
        int[] order = IntStream.range(0, found.clusters())
                .filter(cluster -> found.cases(cluster) > 0)
                .boxed()
                .sorted(Comparator.comparingLong((Integer cluster) -> -found.cases(cluster))
                        .thenComparingInt(cluster -> first[cluster]))
                .mapToInt(cluster -> cluster)
                .toArray();
        int[] number = new int[found.clusters()];
        for (int i = 0; i < order.length; i++) {
            number[order[i]] = i;
        }
        this.flows = new ClusterFlows(variants, order.length);
        for (int variant = 0; variant < variants.size(); variant++) {
            home[variant] = number[home[variant]];
            flows.add(home[variant], variant);
        }
    }

    JourneyVariants variants() {
        return variants;
    }

    /** How many were to be found: with the seed it finds the same again. */
    int asked() {
        return asked;
    }

    long seed() {
        return seed;
    }

    int clusters() {
        return flows.clusters();
    }

    int cluster(int variant) {
        return home[variant];
    }

    long cases(int cluster) {
        return flows.cases(cluster);
    }

    double codeLength() {
        return flows.codeLength();
    }

    /** Bits of all journeys of a cluster under its flow. */
    double bits(int cluster) {
        return bits(cluster, Double.POSITIVE_INFINITY);
    }

    /** The same, where none costs more than 33.2 bits. */
    double clampedBits(int cluster) {
        return bits(cluster, MOST_BITS);
    }

    double bits() {
        return IntStream.range(0, clusters()).mapToDouble(this::bits).sum();
    }

    double clampedBits() {
        return IntStream.range(0, clusters()).mapToDouble(this::clampedBits).sum();
    }

    /** Bits to say of each journey which cluster it is of, when their shares are known. */
    double bitsToName() {
        double bits = 0;
        for (int cluster = 0; cluster < clusters(); cluster++) {
            bits += cases(cluster) * Math.log((double) variants.cases() / cases(cluster)) / Math.log(2);
        }
        return bits;
    }

    /** Variants of a cluster. */
    int variants(int cluster) {
        return (int) Arrays.stream(home).filter(mine -> mine == cluster).count();
    }

    private double bits(int cluster, double most) {
        double bits = 0;
        for (int variant = 0; variant < variants.size(); variant++) {
            if (home[variant] == cluster) {
                bits += variants.cases(variant) * Math.min(most, flows.bits(cluster, variant));
            }
        }
        return bits;
    }
}
