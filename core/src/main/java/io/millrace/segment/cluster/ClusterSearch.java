// SPDX-License-Identifier: Apache-2.0
package io.millrace.segment.cluster;

import java.util.Arrays;
import java.util.Random;
import java.util.function.IntToDoubleFunction;

/**
 * Puts variants into clusters whose flows tell them in few bits: entropic clustering after Peeperkorn, De Weerdt and De Smedt 2025, arXiv
 * 2506.23776, with local moves.
 *
 * <p>Seeds are drawn like those of k-means++ (Arthur and Vassilvitskii 2007): the more journeys a variant has, and the more bits the seeds so
 * far need for it, the likelier it is. Then each variant goes to the cluster whose flow needs the fewest bits for it, until nothing changes;
 * then each in turn moves where the bits of all journeys together fall most, until none wants to move. Each step lowers the total, so it ends.
 *
 * <p>Pre: 1 or more clusters. Post: the same for the same variants, number and seed. Of more than {@value #MOST_SEARCHED} variants the most
 * frequent decide what the clusters are; the others join the one that expects them most.
 */
final class ClusterSearch {
    /** So many variants, the most frequent, are moved about. */
    static final int MOST_SEARCHED = 10_000;

    private static final int FREE = -1;
    private static final int MOST_SWEEPS = 100;
    private static final int SWEEPS_OF_REST = 2;

    /** A smaller change is rounding. */
    private static final double LEAST_GAIN = 1e-6;

    private final JourneyVariants variants;
    private final int searched;
    private final Random random;
    private final ClusterFlows flows;
    private final int[] home;

    private ClusterSearch(JourneyVariants variants, int clusters, long seed) {
        this.variants = variants;
        this.searched = Math.min(MOST_SEARCHED, variants.size());
        this.random = new Random(seed);
        this.flows = new ClusterFlows(variants, clusters);
        this.home = new int[variants.size()];
        Arrays.fill(home, FREE);
    }

    static Clustering run(JourneyVariants variants, int clusters, long seed) {
        ClusterSearch search = new ClusterSearch(variants, Math.min(clusters, Math.max(1, variants.size())), seed);
        if (variants.size() > 0) {
            search.seed();
            search.join(0, search.searched);
            search.settle();
            search.joinRest();
        }
        return new Clustering(variants, clusters, seed, search.home, search.flows);
    }

    private void seed() {
        double[] dear = new double[searched];
        Arrays.fill(dear, 1);
        for (int cluster = 0; cluster < flows.clusters(); cluster++) {
            int drawn = draw(variant -> home[variant] == FREE ? variants.cases(variant) * dear[variant] : 0);
            home[drawn] = cluster;
            flows.add(cluster, drawn);
            for (int variant = 0; variant < searched; variant++) {
                double bits = flows.expectedBits(cluster, variant);
                dear[variant] = cluster == 0 ? bits : Math.min(dear[variant], bits);
            }
        }
    }

    private int draw(IntToDoubleFunction weight) {
        double all = 0;
        for (int variant = 0; variant < searched; variant++) {
            all += weight.applyAsDouble(variant);
        }
        double left = random.nextDouble() * all;
        int last = 0;
        for (int variant = 0; variant < searched; variant++) {
            double mine = weight.applyAsDouble(variant);
            if (mine > 0) {
                last = variant;
                left -= mine;
                if (left < 0) {
                    break;
                }
            }
        }
        return last;
    }

    /** Those that are nowhere go where they are expected most. */
    private void join(int from, int to) {
        for (int variant = from; variant < to; variant++) {
            if (home[variant] == FREE) {
                int best = 0;
                double least = Double.POSITIVE_INFINITY;
                for (int cluster = 0; cluster < flows.clusters(); cluster++) {
                    double bits = flows.expectedBits(cluster, variant);
                    if (bits < least) {
                        least = bits;
                        best = cluster;
                    }
                }
                home[variant] = best;
                flows.add(best, variant);
            }
        }
    }

    private void joinRest() {
        join(searched, variants.size());
        // the flows know all journeys only now
        for (int sweep = 0; sweep < SWEEPS_OF_REST && searched < variants.size(); sweep++) {
            reassign(variants.size());
        }
    }

    private void settle() {
        for (int sweep = 0; sweep < MOST_SWEEPS && reassign(searched); sweep++) {}
        for (int sweep = 0; sweep < MOST_SWEEPS && improve(); sweep++) {}
    }

    /** All at once, each to the flow that needs the fewest bits for it. */
    private boolean reassign(int to) {
        int[] best = new int[to];
        for (int variant = 0; variant < to; variant++) {
            best[variant] = home[variant];
            double least = flows.bits(home[variant], variant) - LEAST_GAIN;
            for (int cluster = 0; cluster < flows.clusters(); cluster++) {
                double bits = flows.bits(cluster, variant);
                if (bits < least) {
                    least = bits;
                    best[variant] = cluster;
                }
            }
        }
        boolean moved = false;
        for (int variant = 0; variant < to; variant++) {
            if (best[variant] != home[variant]) {
                flows.remove(home[variant], variant);
                flows.add(best[variant], variant);
                home[variant] = best[variant];
                moved = true;
            }
        }
        return moved;
    }

    /** One after the other, each to where all journeys together cost least. */
    private boolean improve() {
        boolean moved = false;
        for (int variant = 0; variant < searched; variant++) {
            int from = home[variant];
            flows.remove(from, variant);
            int best = from;
            double least = flows.joining(from, variant) - LEAST_GAIN;
            for (int cluster = 0; cluster < flows.clusters(); cluster++) {
                double bits = cluster == from ? Double.POSITIVE_INFINITY : flows.joining(cluster, variant);
                if (bits < least) {
                    least = bits;
                    best = cluster;
                }
            }
            flows.add(best, variant);
            home[variant] = best;
            moved |= best != from;
        }
        return moved;
    }
}
