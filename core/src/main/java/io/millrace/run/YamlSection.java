// SPDX-License-Identifier: Apache-2.0
package io.millrace.run;

import io.millrace.event.MillraceException;
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
                throw keyValue.wrong("'" + key + "' stands twice under '" + name + "': keep one of them");
            }
            keys.put(key, keyValue);
        }
    }

    YamlSection allowing(Set<String> allowed) {
        for (Map.Entry<String, YamlValue> key : keys.entrySet()) {
            if (!allowed.contains(key.getKey())) {
                List<String> words = allowed.stream().sorted().toList();
                throw key.getValue()
                        .wrong("there is no key '" + key.getKey() + "' under '" + self.name() + "'"
                                + YamlValue.meant(key.getKey(), words));
            }
        }
        return this;
    }

    Set<String> keys() {
        return values.keySet();
    }

    Map<String, YamlValue> values() {
        return values;
    }

    @Nullable
    YamlValue find(String key) {
        return values.get(key);
    }

    /** The key itself, or null. */
    @Nullable
    YamlValue key(String key) {
        return keys.get(key);
    }

    YamlValue require(String key) {
        YamlValue value = values.get(key);
        if (value == null) {
            throw self.wrong("'" + key + "' is missing under '" + self.name() + "': add '" + key + ": ...'");
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
