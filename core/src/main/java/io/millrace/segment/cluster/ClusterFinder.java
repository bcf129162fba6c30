// SPDX-License-Identifier: Apache-2.0
package io.millrace.segment.cluster;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.LongStream;

/**
 * Finds how many clusters pay for themselves, and the best of several starts. A number of clusters pays when the journeys, the flows and the
 * name of each journey's cluster take fewer bits together than with any other number; so it stops by itself at one cluster for journeys of
 * one flow.
 */
final class ClusterFinder {
    private static final int STARTS = 10;
    private static final int STARTS_OF_A_TRIAL = 3;
    private static final int FRUITLESS = 2;

    private ClusterFinder() {}

    /**
     * What was found.
     *
     * @param best the clusters
     * @param trials code length by number of clusters, as far as they were tried; of one number alone when it was asked for
     */
    record Found(Clustering best, List<Clusters.Trial> trials) {}

    /** As many clusters as asked for, or fewer when there are not as many variants. */
    static Found fixed(JourneyVariants variants, int clusters) {
        Clustering best = best(variants, clusters, STARTS);
        return new Found(best, List.of(new Clusters.Trial(best.clusters(), best.codeLength())));
    }

    /** As many clusters as pay, up to {@link Clusters#MOST}. */
    static Found paying(JourneyVariants variants) {
        List<Clusters.Trial> trials = new ArrayList<>();
        int best = 1;
        double least = Double.POSITIVE_INFINITY;
        for (int clusters = 1; clusters <= Math.min(Clusters.MOST, Math.max(1, variants.size())); clusters++) {
            double bits = best(variants, clusters, STARTS_OF_A_TRIAL).codeLength();
            trials.add(new Clusters.Trial(clusters, bits));
            if (bits < least) {
                least = bits;
                best = clusters;
            } else if (clusters - best >= FRUITLESS) {
                break;
            }
        }
        return new Found(best(variants, best, STARTS), List.copyOf(trials));
    }

    /** Of seeds 1 and up; of several as good the one with the lowest seed. */
    private static Clustering best(JourneyVariants variants, int clusters, int starts) {
        return LongStream.rangeClosed(1, clusters == 1 ? 1 : starts)
                .parallel()
                .mapToObj(seed -> ClusterSearch.run(variants, clusters, seed))
                .min(Comparator.comparingDouble(Clustering::codeLength).thenComparingLong(Clustering::seed))
                .orElseThrow();
    }
}
