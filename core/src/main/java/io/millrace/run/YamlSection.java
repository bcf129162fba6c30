// SPDX-License-Identifier: Apache-2.0
package io.millrace.run;

import io.millrace.event.MillraceException;
import io.millrace.gather.NearestWord;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;

/** Keys and values at one level of a YAML file, strictly read. */
final class YamlSection {
    private final Map<String, YamlValue> values = new LinkedHashMap<>();
    private final Map<String, YamlValue> keys = new LinkedHashMap<>();
    private final YamlValue self;

    YamlSection(String file, MappingNode node, String name, YamlValue self) {
        this.self = self;
        for (NodeTuple tuple : node.getValue()) {
            String key = tuple.getKeyNode() instanceof ScalarNode scalar ? scalar.getValue() : "";
            YamlValue keyValue = new YamlValue(file, tuple.getKeyNode(), key);
            if (values.put(key, new YamlValue(file, tuple.getValueNode(), key)) != null) {
                throw keyValue.wrong("'" + key + "' stands twice under '" + name + "'; keep one");
            }
            keys.put(key, keyValue);
        }
    }

    YamlSection allowing(Set<String> allowed) {
        for (Map.Entry<String, YamlValue> key : keys.entrySet()) {
            if (!allowed.contains(key.getKey())) {
                List<String> words = allowed.stream().sorted().toList();
                throw key.getValue()
                        .wrong("unknown key '" + key.getKey() + "'; did you mean '"
                                + NearestWord.of(key.getKey(), words).orElse(words.get(0)) + "'? Known here: "
                                + String.join(", ", words));
            }
        }
        return this;
    }

    Map<String, YamlValue> values() {
        return values;
    }

    @Nullable
    YamlValue find(String key) {
        return values.get(key);
    }

    YamlValue require(String key) {
        YamlValue value = values.get(key);
        if (value == null) {
            throw self.wrong("'" + key + "' is missing; add '" + key + ": ...'");
        }
        return value;
    }

    @Nullable
    String text(String key) {
        YamlValue value = values.get(key);
        return value == null ? null : value.text();
    }

    List<YamlValue> list(String key) {
        YamlValue value = values.get(key);
        return value == null ? List.of() : value.list();
    }

    boolean flag(String key) {
        YamlValue value = values.get(key);
        return value != null && value.flag();
    }

    MillraceException wrong(String sentence) {
        return self.wrong(sentence);
    }

    String where() {
        return self.where();
    }
}
