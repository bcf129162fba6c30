// SPDX-License-Identifier: Apache-2.0
package io.millrace.map;

import io.millrace.event.EventLog;
import io.millrace.measure.StreamMeasures;
import java.util.Comparator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What the cases of a stream begin with. */
final class FirstTouches {
    private static final int NAMED = 3;

    private final EventLog log;

    FirstTouches(EventLog log) {
        this.log = log;
    }

    /** The most frequent first touchpoints by name, most frequent first; empty without cases. */
    String of(StreamMeasures measures) {
        int[] counts = counts(measures);
        return IntStream.range(0, counts.length)
                .filter(i -> counts[i] > 0)
                .boxed()
                .sorted(Comparator.comparingInt((Integer i) -> -counts[i]).thenComparing(i -> i))
                .map(i -> log.touchpoints().get(i).name())
                .distinct()
                .limit(NAMED)
                .collect(Collectors.joining(", "));
    }

    private int[] counts(StreamMeasures measures) {
        int[] counts = new int[log.touchpoints().size()];
        int channel = log.channels().find(measures.name());
        for (int trace = 0; trace < log.cases(); trace++) {
            int first = log.caseOffsets()[trace];
            boolean mine = measures.all() || log.channel()[trace] == channel;
            if (mine && first < log.caseOffsets()[trace + 1]) {
                counts[log.touchpoint()[first]]++;
            }
        }
        return counts;
    }
}
