// SPDX-License-Identifier: Apache-2.0
package io.millrace.run;

import io.millrace.event.MillraceException;
import io.millrace.event.MillraceException.Blame;
import io.millrace.gather.NearestWord;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** A value of a YAML file that knows where it stands, so that every complaint can point at it. */
final class YamlValue {
    private final String file;
    private final Node node;
    private final String name;

    YamlValue(String file, Node node, String name) {
        this.file = file;
        this.node = node;
        this.name = name;
    }

    /** File, line and column, counted from 1. */
    String where() {
        return node.getStartMark()
                .map(mark -> file + ":" + (mark.getLine() + 1) + ":" + (mark.getColumn() + 1))
                .orElse(file);
    }

    String name() {
        return name;
    }

    boolean isSection() {
        return node instanceof MappingNode;
    }

    boolean isList() {
        return node instanceof SequenceNode;
    }

    /** The word, number or date as it is written. */
    String text() {
        if (node instanceof ScalarNode scalar && !scalar.getValue().isEmpty()) {
            return scalar.getValue();
        }
        throw wrong("'" + name + "' must be a single word or number; write it behind the colon");
    }

    /** Several words; one word is a list of one. */
    List<String> words() {
        return isList() ? list().stream().map(YamlValue::text).toList() : List.of(text());
    }

    List<YamlValue> list() {
        if (!(node instanceof SequenceNode sequence)) {
            throw wrong("'" + name + "' must be a list; begin each entry with '- '");
        }
        List<YamlValue> values = new ArrayList<>();
        for (Node entry : sequence.getValue()) {
            values.add(new YamlValue(file, entry, name));
        }
        return values;
    }

    /** The keys below this one; any key but the allowed is refused. */
    YamlSection section(Set<String> allowed) {
        return new YamlSection(file, mapping(), name, this).allowing(allowed);
    }

    /** The keys below this one, whatever they are called. */
    YamlSection openSection() {
        return new YamlSection(file, mapping(), name, this);
    }

    private MappingNode mapping() {
        if (node instanceof MappingNode mapping) {
            return mapping;
        }
        throw wrong("'" + name + "' must have keys below it, such as '" + name + ": {key: value}'");
    }

    double number() {
        try {
            return Double.parseDouble(text());
        } catch (NumberFormatException notANumber) {
            throw wrong("'" + name + "' must be a number, but is '" + text() + "'; write it with a decimal point");
        }
    }

    boolean flag() {
        return switch (text()) {
            case "true" -> true;
            case "false" -> false;
            default -> throw wrong("'" + name + "' must be true or false, but is '" + text() + "'");
        };
    }

    /** The value, which must be one of the words. */
    String oneOf(List<String> words) {
        String word = text();
        if (!words.contains(word)) {
            throw wrong("'" + name + "' cannot be '" + word + "'; did you mean '"
                    + NearestWord.of(word, words).orElse(words.get(0)) + "'? It takes " + String.join(", ", words));
        }
        return word;
    }

    MillraceException wrong(String sentence) {
        return new MillraceException(Blame.CONFIGURATION, where() + ": " + sentence + ".");
    }
}
