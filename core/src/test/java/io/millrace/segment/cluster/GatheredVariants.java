// SPDX-License-Identifier: Apache-2.0
package io.millrace.segment.cluster;

import io.millrace.event.EventLog;
import io.millrace.journey.TraceCursor;
import io.millrace.segment.Closing;
import io.millrace.segment.PrefixTree;

/** The variants of a log in which every journey is over. */
final class GatheredVariants {
    private GatheredVariants() {}

    static JourneyVariants of(EventLog log) {
        ClusterAggregate aggregate = ClusterAggregate.fixed(log, Closing.EVERY, 1, (seed, clusters, number) -> "");
        PrefixTree tree = aggregate.create();
        TraceCursor trace = new TraceCursor(log);
        for (int i = 0; i < log.cases(); i++) {
            aggregate.accumulate(tree, trace.moveTo(i));
        }
        return new JourneyVariants(tree, log.touchpoints().size());
    }
}
