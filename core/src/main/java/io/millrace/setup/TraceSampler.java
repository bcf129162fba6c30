// SPDX-License-Identifier: Apache-2.0
package io.millrace.setup;

import io.millrace.event.RawEvent;
import io.millrace.gather.Gatherer;
import io.millrace.gather.RowProgress;
import io.millrace.gather.SourceSpec;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads the first events of each source and puts them together case by case. Cases at the edge of what was read may be cut short. */
final class TraceSampler {
    /** Enough to order a handful of stages; about a second of reading. */
    private static final int MOST_EVENTS = 300_000;

    private TraceSampler() {}

    record Step(String type, long time, int sequence) {}

    private static final class Enough extends RuntimeException {
        private static final long serialVersionUID = 1;

        Enough() {
            super(null, null, false, false);
        }
    }

    /** The events of each case in the order of their times, by the id of the case. */
    static Map<String, List<Step>> traces(List<SourceSpec> sources) {
        Map<String, List<Step>> traces = new LinkedHashMap<>();
        int[] sequence = {0};
        for (SourceSpec source : sources) {
            int[] taken = {0};
            try {
                new Gatherer()
                        .gather(
                                List.of(source),
                                event -> {
                                    take(event, traces, sequence[0]++);
                                    if (++taken[0] >= MOST_EVENTS) {
                                        throw new Enough();
                                    }
                                    return null;
                                },
                                RowProgress.NONE);
            } catch (Enough enough) {
                taken[0] = 0;
            }
        }
        traces.values()
                .forEach(
                        steps -> steps.sort(Comparator.comparingLong(Step::time).thenComparing(Step::sequence)));
        return traces;
    }

    /** The words for what happened. */
    static Set<String> types(Map<String, List<Step>> traces) {
        return traces.values().stream().flatMap(List::stream).map(Step::type).collect(Collectors.toSet());
    }

    private static void take(RawEvent event, Map<String, List<Step>> traces, int sequence) {
        String id = event.caseId() == null ? event.order() : event.caseId();
        if (id != null) {
            traces.computeIfAbsent(id, name -> new ArrayList<>()).add(new Step(event.type(), event.time(), sequence));
        }
    }
}
