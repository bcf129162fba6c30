// SPDX-License-Identifier: Apache-2.0
package io.millrace.run;

import io.millrace.measure.CaseCount;
import io.millrace.measure.DurationEstimate;
import io.millrace.measure.Share;
import java.lang.reflect.RecordComponent;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Walks records and gathers every number that names a list of cases, with the length that the list should have. */
final class SelectionWalk {
    private final Map<String, Long> found = new LinkedHashMap<>();

    private SelectionWalk() {}

    static Map<String, Long> over(Object measures) {
        SelectionWalk walk = new SelectionWalk();
        walk.visit(measures);
        return walk.found;
    }

    private void visit(Object value) {
        if (value instanceof CaseCount count) {
            note(count.selection(), count.cases());
        } else if (value instanceof DurationEstimate estimate) {
            note(estimate.selection(), estimate.n());
        } else if (value instanceof Share share) {
            note(share.selection(), share.n());
        } else if (value instanceof List<?> list) {
            list.forEach(this::visit);
        } else if (value instanceof Record node) {
            for (RecordComponent component : node.getClass().getRecordComponents()) {
                visit(read(component, node));
            }
        }
    }

    private static Object read(RecordComponent component, Record node) {
        try {
            Object value = component.getAccessor().invoke(node);
            return value == null ? "" : value;
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(component.getName(), e);
        }
    }

    private void note(String key, long n) {
        Long known = found.putIfAbsent(key, n);
        if (known != null && known != n) {
            throw new AssertionError(key + " is said to have " + known + " and " + n + " cases");
        }
    }
}
