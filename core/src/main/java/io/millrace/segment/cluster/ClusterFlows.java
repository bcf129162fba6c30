// SPDX-License-Identifier: Apache-2.0
package io.millrace.segment.cluster;

import io.millrace.segment.RowCode;

/** The flow of each cluster: how often its journeys take which step. Costs are in bits. Not for two threads at once. */
final class ClusterFlows {
    private static final double LN_2 = Math.log(2);
    private static final double FAR = 1e200;
    private static final double[] WEIGHTED = weighted(1 << 16);

    private final JourneyVariants variants;
    private final long[][] times;
    private final long[][] out;
    private final long[] cases;

    ClusterFlows(JourneyVariants variants, int clusters) {
        this.variants = variants;
        this.times = new long[clusters][variants.differentSteps()];
        this.out = new long[clusters][variants.touchpoints() + 1];
        this.cases = new long[clusters];
    }

    private static double[] weighted(int size) {
        double[] table = new double[size];
        for (int i = 2; i < size; i++) {
            table[i] = i * Math.log((double) i) / LN_2;
        }
        return table;
    }

    int clusters() {
        return times.length;
    }

    long cases(int cluster) {
        return cases[cluster];
    }

    void add(int cluster, int variant) {
        add(cluster, variant, 1);
    }

    void remove(int cluster, int variant) {
        add(cluster, variant, -1);
    }

    private void add(int cluster, int variant, int sign) {
        long journeys = (long) sign * variants.cases(variant);
        cases[cluster] += journeys;
        for (int entry = variants.start(variant); entry < variants.start(variant + 1); entry++) {
            times[cluster][variants.step(entry)] += journeys * variants.times(entry);
            out[cluster][variants.row(entry)] += journeys * variants.times(entry);
        }
    }

    /** What a journey of the variant costs under the flow as it stands; infinite when it takes a step that the flow does not know. */
    double bits(int cluster, int variant) {
        return bits(cluster, variant, 0, 0);
    }

    /** What a journey would cost if each step had been seen half a time before: finite for every variant. */
    double expectedBits(int cluster, int variant) {
        return bits(cluster, variant, 0.5, (variants.touchpoints() + 1) / 2.0);
    }

    private double bits(int cluster, int variant, double ofStep, double ofRow) {
        long[] known = times[cluster];
        long[] rows = out[cluster];
        double nats = 0;
        // one logarithm for many steps: as long as the product is far from the largest double
        double product = 1;
        for (int entry = variants.start(variant); entry < variants.start(variant + 1); entry++) {
            double chances = (rows[variants.row(entry)] + ofRow) / (known[variants.step(entry)] + ofStep);
            if (Double.isInfinite(chances) || Double.isNaN(chances)) {
                return Double.POSITIVE_INFINITY;
            }
            for (int left = variants.times(entry); left > 0; left--) {
                product *= chances;
                if (product > FAR) {
                    nats += Math.log(product);
                    product = 1;
                }
            }
        }
        return (nats + Math.log(product)) / LN_2;
    }

    /** By how much all journeys of the cluster get dearer when the variant, which is not in it, joins. */
    double joining(int cluster, int variant) {
        long[] known = times[cluster];
        long[] rows = out[cluster];
        int journeys = variants.cases(variant);
        double bits = 0;
        for (int entry = variants.start(variant); entry < variants.start(variant + 1); entry++) {
            long more = (long) journeys * variants.times(entry);
            int step = variants.step(entry);
            int row = variants.row(entry);
            bits += weighted(known[step]) - weighted(known[step] + more);
            bits += weighted(rows[row] + more) - weighted(rows[row]);
            // several steps of a variant may begin at one touchpoint
            rows[row] += more;
        }
        for (int entry = variants.start(variant); entry < variants.start(variant + 1); entry++) {
            rows[variants.row(entry)] -= (long) journeys * variants.times(entry);
        }
        return bits;
    }

    private static double weighted(long count) {
        return count < WEIGHTED.length ? WEIGHTED[(int) count] : count * Math.log((double) count) / LN_2;
    }

    /**
     * Bits to write down the journeys of all clusters when nobody knows the flows beforehand, and which journey is of which cluster: rows with
     * a Dirichlet(1/2) prior (Krichevsky and Trofimov 1981) over the touchpoints and the end, and over the clusters.
     */
    double codeLength() {
        int outcomes = variants.touchpoints() + 1;
        double bits = code(clusters(), cases);
        for (int cluster = 0; cluster < clusters(); cluster++) {
            for (long count : times[cluster]) {
                bits -= RowCode.cell(count);
            }
            for (long sum : out[cluster]) {
                bits += RowCode.row(outcomes, sum);
            }
        }
        return bits;
    }

    private static double code(int outcomes, long[] counts) {
        double bits = 0;
        long sum = 0;
        for (long count : counts) {
            bits -= RowCode.cell(count);
            sum += count;
        }
        return bits + RowCode.row(outcomes, sum);
    }
}
