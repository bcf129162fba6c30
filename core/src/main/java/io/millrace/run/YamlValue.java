// SPDX-License-Identifier: Apache-2.0
package io.millrace.run;

import io.millrace.event.MillraceException;
import io.millrace.event.MillraceException.Blame;
import io.millrace.gather.NearestWord;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.common.FlowStyle;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.nodes.CollectionNode;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** A value of a YAML file that knows where it stands, so that every complaint can point at it. */
final class YamlValue {
    // what Double.parseDouble takes beyond this, such as NaN or 1d, nobody means
    private static final Pattern NUMBER = Pattern.compile("[-+]?\\d+(\\.\\d+)?");

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

    /** Where it begins in the text. */
    Place start() {
        return node.getStartMark().map(Place::of).orElseThrow(YamlValue::unmarked);
    }

    /** Where it ends in the text: behind its last character, or where what follows begins. */
    Place end() {
        return node.getEndMark().map(Place::of).orElseThrow(YamlValue::unmarked);
    }

    private static IllegalStateException unmarked() {
        return new IllegalStateException("a text that was read has places");
    }

    /** A place in a text. */
    record Place(int line, int column) {
        private static Place of(Mark mark) {
            return new Place(mark.getLine(), mark.getColumn());
        }
    }

    /** Whether it is written in braces or brackets. */
    boolean inBrackets() {
        return node instanceof CollectionNode<?> collection && collection.getFlowStyle() == FlowStyle.FLOW;
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
        throw wrong("'" + name + "' must be a single word or number: write it behind the colon");
    }

    /** Several words; one word is a list of one. */
    List<String> words() {
        return entries().stream().map(YamlValue::text).toList();
    }

    /** The entries of a list; a single word is a list of one. */
    List<YamlValue> entries() {
        return isList() ? list() : List.of(this);
    }

    List<YamlValue> list() {
        if (!(node instanceof SequenceNode sequence)) {
            throw wrong("'" + name + "' must be a list: begin each entry with '- '");
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
        throw wrong("'" + name + "' must have keys and values: write them as 'key: value'");
    }

    double number() {
        if (!NUMBER.matcher(text()).matches()) {
            throw wrong("'" + name + "' must be a number, but is '" + text() + "': write it like 4 or 2.5");
        }
        return Double.parseDouble(text());
    }

    /** A whole number from 1 on. */
    int count() {
        if (!text().matches("[1-9]\\d{0,8}")) {
            throw wrong("'" + name + "' must be a whole number from 1 on, but is '" + text() + "': write it like 1");
        }
        return Integer.parseInt(text());
    }

    boolean flag() {
        return switch (text()) {
            case "true" -> true;
            case "false" -> false;
            default ->
                throw wrong("'" + name + "' must be true or false, but is '" + text() + "': write one of the two");
        };
    }

    /** The value, which must be one of the words. */
    String oneOf(List<String> words) {
        String word = text();
        if (!words.contains(word)) {
            throw wrong("'" + name + "' cannot be '" + word + "'" + meant(word, words));
        }
        return word;
    }

    /** How to mend a word that is not one of the words: the nearest when one is near, and all of them. */
    static String meant(String word, List<String> words) {
        return meantOf(word, words, "known are " + String.join(", ", words));
    }

    /** The nearest word when one is near, and else the remedy alone. */
    static String meantOf(String word, Collection<String> words, String remedy) {
        return NearestWord.of(word, words.stream().sorted().toList())
                .map(nearest -> ", did you mean '" + nearest + "'? (" + remedy + ")")
                .orElse(": " + remedy);
    }

    MillraceException wrong(String sentence) {
        return new MillraceException(Blame.CONFIGURATION, where() + ": " + sentence);
    }
}
