// SPDX-License-Identifier: Apache-2.0
package io.millrace.run;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Holds what {@code after} says of each stage against the order in which the stages stand. */
final class StageOrder {
    private final Map<String, YamlValue> keys = new LinkedHashMap<>();
    private final Map<String, List<YamlValue>> after = new LinkedHashMap<>();
    private final Set<String> checked = new HashSet<>();

    void add(YamlValue key, List<YamlValue> follows) {
        if (keys.putIfAbsent(key.text(), key) != null) {
            throw key.wrong("two stages have the key '" + key.text() + "': every stage needs its own");
        }
        after.put(key.text(), follows);
    }

    /** Refuses stages that wait for each other in a circle, for an unknown stage, or for one that stands behind them. */
    void check() {
        after.values().forEach(words -> words.forEach(word -> word.oneOf(List.copyOf(keys.keySet()))));
        keys.keySet().forEach(key -> walk(key, new ArrayList<>()));
        List<String> order = List.copyOf(keys.keySet());
        after.forEach((key, words) -> words.forEach(word -> {
            if (order.indexOf(word.text()) > order.indexOf(key)) {
                throw word.wrong(
                        "'" + key + "' comes after '" + word.text() + "' but stands before it: move it behind");
            }
        }));
    }

    private void walk(String key, List<String> path) {
        if (checked.contains(key)) {
            return;
        }
        int seen = path.indexOf(key);
        path.add(key);
        if (seen >= 0) {
            throw Objects.requireNonNull(keys.get(key))
                    .wrong("the stages wait for each other in a circle, "
                            + String.join(" after ", path.subList(seen, path.size())) + ": take one 'after' out");
        }
        after.getOrDefault(key, List.of()).forEach(word -> walk(word.text(), path));
        path.remove(path.size() - 1);
        checked.add(key);
    }
}
