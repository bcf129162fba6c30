// SPDX-License-Identifier: Apache-2.0
package io.millrace.segment.cluster;

import io.millrace.journey.TraceCursor;
import io.millrace.measure.VariantHash;
import io.millrace.segment.Closing;
import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/** Tells which cluster a case is of, by its variant. Safe for several threads. */
public final class ClusterMembers {
    private static final long OPEN = 0x9E3779B97F4A7C15L;

    private final Closing closing;
    private final long[] hashes;
    private final byte[] cluster;

    ClusterMembers(Clustering clustering, Closing closing) {
        this.closing = closing;
        JourneyVariants variants = clustering.variants();
        long[] unsorted = IntStream.range(0, variants.size())
                .mapToLong(variant -> hash(VariantHash.of(variants.met(variant)), variants.over(variant)))
                .toArray();
        int[] order = IntStream.range(0, unsorted.length)
                .boxed()
                .sorted(Comparator.comparingLong(variant -> unsorted[variant]))
                .mapToInt(variant -> variant)
                .toArray();
        this.hashes = new long[order.length];
        this.cluster = new byte[order.length];
        for (int i = 0; i < order.length; i++) {
            hashes[i] = unsorted[order[i]];
            cluster[i] = (byte) clustering.cluster(order[i]);
        }
    }

    private static long hash(long met, boolean over) {
        return over ? met : met ^ OPEN;
    }

    /** Number of the cluster of the case that the cursor stands on, or -1 when its variant was not among those put into clusters. */
    public int cluster(TraceCursor trace) {
        int at = Arrays.binarySearch(hashes, hash(VariantHash.of(trace), closing.over(trace.ending())));
        return at < 0 ? -1 : cluster[at];
    }

    /** Memory that it takes, in bytes. */
    public long bytes() {
        return 9L * hashes.length;
    }
}
