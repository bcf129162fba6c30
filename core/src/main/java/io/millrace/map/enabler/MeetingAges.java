// SPDX-License-Identifier: Apache-2.0
package io.millrace.map.enabler;

import java.util.stream.IntStream;

/** At which ages of a stay something was first met: how often in each of the {@link AgeBuckets}, and the mean age there. */
final class MeetingAges {
    private static final long MILLI = 1_000L;

    private final long[] count = new long[AgeBuckets.COUNT];
    private final long[] millis = new long[AgeBuckets.COUNT];

    void add(long micros) {
        int bucket = AgeBuckets.of(micros);
        count[bucket]++;
        millis[bucket] += (micros - AgeBuckets.start(bucket)) / MILLI;
    }

    void addAll(MeetingAges other) {
        Sums.add(count, other.count);
        Sums.add(millis, other.millis);
    }

    /** The steps at which anything was met, ascending. */
    int[] buckets() {
        return IntStream.range(0, count.length).filter(b -> count[b] > 0).toArray();
    }

    /** The mean age in micros at which things were met in a step, rounded down to a thousandth of a second. */
    long mean(int bucket) {
        return AgeBuckets.start(bucket) + millis[bucket] / count[bucket] * MILLI;
    }
}
