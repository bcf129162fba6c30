// SPDX-License-Identifier: Apache-2.0
package io.millrace.map.enabler;

import io.millrace.journey.TraceCursor;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * The segments within which cases are compared: same channel and same attributes. Those of too few cases are taken together, channel by
 * channel.
 */
final class Segments {
    /** Fewer cases say too little of how many move on. */
    private static final long LEAST = 100;

    private static final int MOST_OF_CHANNEL = 32;

    private final SegmentCode code;
    private final long[] codes;
    private final int[] channel;
    private final int channels;

    private Segments(SegmentCode code, long[] codes) {
        this.code = code;
        this.codes = codes;
        this.channels = code.channels();
        this.channel = new int[channels + codes.length];
        for (int i = 0; i < channel.length; i++) {
            channel[i] = i < channels ? i : code.channel(codes[i - channels]);
        }
    }

    /**
     * The segments with most cases.
     *
     * @param most so many at most besides one a channel
     */
    static Segments of(SegmentCode code, SegmentTally tally, long most) {
        int[] taken = new int[code.channels()];
        List<Long> order = new ArrayList<>(Arrays.stream(tally.codes()).boxed().toList());
        order.sort(Comparator.comparingLong((Long one) -> -tally.cases(one)).thenComparing(Comparator.naturalOrder()));
        long[] own = order.stream()
                .filter(one -> tally.cases(one) >= LEAST && taken[code.channel(one)]++ < MOST_OF_CHANNEL)
                .limit(most)
                .mapToLong(Long::longValue)
                .sorted()
                .toArray();
        return new Segments(code, own);
    }

    int size() {
        return channel.length;
    }

    int channels() {
        return channels;
    }

    /** Channel of a segment. */
    int channel(int segment) {
        return channel[segment];
    }

    /** The segment of the case that the cursor stands on. */
    int of(TraceCursor trace) {
        long segment = code.of(trace);
        int place = Arrays.binarySearch(codes, segment);
        return place >= 0 ? channels + place : code.channel(segment);
    }
}
