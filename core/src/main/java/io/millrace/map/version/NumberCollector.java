// SPDX-License-Identifier: Apache-2.0
package io.millrace.map.version;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Collects the numbers of the map out of the document of a run: streams, stages, transitions, back loops, exits and rows. */
public final class NumberCollector {
    private final List<MapNumber> numbers = new ArrayList<>();

    private NumberCollector() {}

    /**
     * The numbers, in the order of the document. Bounds of intervals are left out: they move with their number.
     *
     * @param document of all streams, as the command line and the API give it
     */
    public static List<MapNumber> collect(Map<String, Object> document) {
        NumberCollector collector = new NumberCollector();
        collector.values("", "", "rows", document.get("rows"));
        for (Object one : list(document.get("streams"))) {
            Map<?, ?> stream = (Map<?, ?>) one;
            String name = String.valueOf(stream.get("name"));
            collector.values(name, "", "cases", stream.get("cases"));
            collector.values(name, "", "", stream.get("totals"));
            parts(stream, "stages").forEach(stage -> collector.values(name, text(stage, "name"), "", stage));
            for (String pairs : List.of("transitions", "backLoops")) {
                String arrow = pairs.equals("backLoops") ? " back to " : " to ";
                parts(stream, pairs)
                        .forEach(pair ->
                                collector.values(name, text(pair, "from") + arrow + text(pair, "to"), "", pair));
            }
            parts(stream, "exits").forEach(exit -> collector.values(name, "left as " + text(exit, "name"), "", exit));
        }
        return collector.numbers;
    }

    private void values(String stream, String part, String measure, @Nullable Object value) {
        if (value instanceof Number number) {
            numbers.add(new MapNumber(stream, part, measure, number.doubleValue()));
        } else if (value instanceof Map<?, ?> object) {
            object.forEach((name, inner) -> {
                String word = String.valueOf(name);
                if (!word.startsWith("selection") && !word.endsWith("LowSeconds") && !word.endsWith("HighSeconds")) {
                    values(stream, part, measure.isEmpty() ? word : measure + "." + word, inner);
                }
            });
        }
    }

    private static List<Map<?, ?>> parts(Map<?, ?> stream, String name) {
        List<Map<?, ?>> parts = new ArrayList<>();
        list(stream.get(name)).forEach(part -> parts.add((Map<?, ?>) part));
        return parts;
    }

    private static List<?> list(@Nullable Object value) {
        return value instanceof List<?> list ? list : List.of();
    }

    private static String text(Map<?, ?> part, String name) {
        return String.valueOf(part.get(name));
    }
}
