// SPDX-License-Identifier: Apache-2.0
package io.millrace.waste;

/**
 * Where the sums of a counter lie in one array: by stream, place, sum and group of cases.
 *
 * @param places per stream
 * @param sums per place
 */
record SumShape(int channels, int places, int sums) {
    /** Enough for an interval, few enough to be kept for every place. */
    static final int GROUPS = 128;

    int size() {
        return channels * places * sums * GROUPS;
    }

    /** The group of a case, by lot, whatever slice it stands in. */
    static int group(int caseNumber) {
        long mixed = (caseNumber + 1) * 0x9E3779B97F4A7C15L;
        mixed = (mixed ^ (mixed >>> 32)) * 0xD6E8FEB86659FD93L;
        return (int) (mixed >>> 57);
    }

    int index(int channel, int place, int sum) {
        return ((channel * places + place) * sums + sum) * GROUPS;
    }

    long total(long[] values, int channel, int place, int sum) {
        int at = index(channel, place, sum);
        long total = 0;
        for (int g = 0; g < GROUPS; g++) {
            total += values[at + g];
        }
        return total;
    }

    double[] weighted(long[] values, int channel, int place, int[] weights) {
        double[] weighted = new double[sums];
        for (int sum = 0; sum < sums; sum++) {
            int at = index(channel, place, sum);
            long total = 0;
            for (int g = 0; g < GROUPS; g++) {
                total += weights[g] * values[at + g];
            }
            weighted[sum] = total;
        }
        return weighted;
    }
}
