// SPDX-License-Identifier: Apache-2.0
package io.millrace.measure;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;

/** Every number of a record that carries a selection, found by looking, so that none is forgotten. */
final class NumbersOf {
    record Told(String path, String selection, long n) {}

    private NumbersOf() {}

    static List<Told> stream(StreamMeasures stream) {
        List<Told> numbers = new ArrayList<>();
        collect(stream.name(), stream, numbers);
        return numbers;
    }

    private static void collect(String path, Object value, List<Told> numbers) {
        if (value instanceof CaseCount count) {
            numbers.add(new Told(path, count.selection(), count.cases()));
        } else if (value instanceof DurationEstimate estimate) {
            numbers.add(new Told(path, estimate.selection(), estimate.n()));
        } else if (value instanceof Share share) {
            numbers.add(new Told(path, share.selection(), share.n()));
        } else if (value instanceof List<?> list) {
            list.forEach(element -> collect(path, element, numbers));
        } else if (value instanceof Record) {
            for (RecordComponent component : value.getClass().getRecordComponents()) {
                collect(path + "." + component.getName(), read(component, value), numbers);
            }
        }
    }

    private static Object read(RecordComponent component, Object value) {
        try {
            return component.getAccessor().invoke(value);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(e.getMessage(), e);
        }
    }
}
