// SPDX-License-Identifier: Apache-2.0
package io.millrace.map;

import io.millrace.event.EventLog;
import io.millrace.measure.StreamMeasures;
import io.millrace.measure.TouchpointMeasures;
import java.util.Comparator;
import java.util.stream.Collectors;

/** What the cases of a stream begin with. */
final class FirstTouches {
    private static final int NAMED = 3;

    private final EventLog log;

    FirstTouches(EventLog log) {
        this.log = log;
    }

    /** The most frequent first touchpoints by name, most frequent first; empty without cases. */
    String of(StreamMeasures measures) {
        return measures.touchpoints().stream()
                .filter(touchpoint -> touchpoint.beginnings() > 0)
                .sorted(Comparator.comparingLong(TouchpointMeasures::beginnings)
                        .reversed()
                        .thenComparing(TouchpointMeasures::touchpoint))
                .map(touchpoint ->
                        log.touchpoints().get(touchpoint.touchpoint()).name())
                .distinct()
                .limit(NAMED)
                .collect(Collectors.joining(", "));
    }
}
