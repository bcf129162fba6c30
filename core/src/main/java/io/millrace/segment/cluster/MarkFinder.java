// SPDX-License-Identifier: Apache-2.0
package io.millrace.segment.cluster;

import io.millrace.measure.PairSlots;
import io.millrace.segment.cluster.Clusters.Mark;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds what the journeys of a cluster do more often than the others: touchpoints that they meet; where none stands out, steps. */
final class MarkFinder {
    private static final int TOLD = 3;

    /** A smaller difference tells nobody anything. */
    private static final double LEAST = 0.1;

    private final Clustering clustering;
    private final JourneyVariants variants;
    private final long[][] meets;
    private final PairSlots pairs;
    private final List<int[]> steps = new ArrayList<>();
    private final List<long[]> walks = new ArrayList<>();

    MarkFinder(Clustering clustering) {
        this.clustering = clustering;
        this.variants = clustering.variants();
        this.meets = new long[variants.touchpoints()][clustering.clusters()];
        this.pairs = new PairSlots(variants.touchpoints());
        for (int variant = 0; variant < variants.size(); variant++) {
            count(variant);
        }
    }

    private void count(int variant) {
        int cluster = clustering.cluster(variant);
        int[] met = variants.met(variant);
        int journeys = variants.cases(variant);
        Arrays.stream(met).distinct().forEach(touchpoint -> meets[touchpoint][cluster] += journeys);
        int[] walked = new int[Math.max(0, met.length - 1)];
        for (int i = 0; i < walked.length; i++) {
            walked[i] = pairs.slot(met[i], met[i + 1]);
            if (walked[i] == steps.size()) {
                steps.add(new int[] {met[i], met[i + 1]});
                walks.add(new long[clustering.clusters()]);
            }
        }
        Arrays.stream(walked).distinct().forEach(step -> walks.get(step)[cluster] += journeys);
    }

    /** At most three, the largest difference first. */
    List<Mark> marks(int cluster) {
        List<Mark> found = new ArrayList<>();
        for (int touchpoint = 0; touchpoint < meets.length; touchpoint++) {
            add(found, null, touchpoint, meets[touchpoint], cluster);
        }
        if (found.isEmpty()) {
            for (int step = 0; step < steps.size(); step++) {
                add(found, steps.get(step)[0], steps.get(step)[1], walks.get(step), cluster);
            }
        }
        found.sort(Comparator.comparingDouble((Mark mark) -> mark.otherwise() - mark.share())
                .thenComparingInt(Mark::touchpoint)
                .thenComparing(mark -> mark.from() == null ? -1 : mark.from()));
        return List.copyOf(found.subList(0, Math.min(TOLD, found.size())));
    }

    private void add(List<Mark> found, @Nullable Integer from, int to, long[] journeys, int cluster) {
        long others = variants.cases() - clustering.cases(cluster);
        if (others > 0) {
            double share = (double) journeys[cluster] / clustering.cases(cluster);
            double otherwise = (double) (Arrays.stream(journeys).sum() - journeys[cluster]) / others;
            if (share - otherwise >= LEAST) {
                found.add(new Mark(from, to, share, otherwise));
            }
        }
    }
}
