// SPDX-License-Identifier: Apache-2.0
package io.millrace.run;

import io.millrace.journey.StreamRule;
import io.millrace.journey.StreamRule.Range;
import io.millrace.journey.StreamRule.Term;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Writes declared streams into the text of a configuration; every other line and every comment stays as it is. */
final class StreamsText {
    private static final String ARE = "are";

    private final String text;
    private final List<String> lines;
    private final String lineEnd;

    /** Takes the text of a configuration that can be read. */
    StreamsText(String text) {
        this.text = text;
        this.lineEnd = text.contains("\r\n") ? "\r\n" : "\n";
        this.lines = new ArrayList<>(List.of(text.split("\\R", -1)));
    }

    /** The text with these streams in the place of those that it declares. */
    String with(List<StreamRule> rules) {
        YamlSection root = YamlFile.parse(text, "text").openSection();
        YamlValue streams = root.find("streams");
        if (streams == null) {
            return appended(rules);
        }
        YamlSection section = streams.openSection();
        YamlValue are = section.find(ARE);
        if (streams.inBrackets()) {
            if (are != null) {
                return inBrackets(are, rules);
            }
            YamlValue.Place end = streams.end();
            int brace = offset(end.line(), end.column()) - 1;
            String comma = section.keys().isEmpty() ? "" : ", ";
            return text.substring(0, brace) + comma + ARE + ": " + bracketed(rules) + text.substring(brace);
        }
        YamlValue key = section.key(ARE);
        if (are != null && key != null) {
            int first = key.start().line();
            return replaced(first, lastLine(first, are.end()), block(key.start().column(), rules));
        }
        int first = streams.start().line();
        int last = lastLine(first, streams.end());
        return replaced(last + 1, last, block(streams.start().column(), rules));
    }

    private String appended(List<StreamRule> rules) {
        String between = text.isEmpty() || text.endsWith("\n") ? "" : lineEnd;
        return text + between + lineEnd + "streams:" + lineEnd + String.join(lineEnd, block(2, rules)) + lineEnd;
    }

    private String inBrackets(YamlValue are, List<StreamRule> rules) {
        return text.substring(0, offset(are.start().line(), are.start().column()))
                + bracketed(rules)
                + text.substring(offset(are.end().line(), are.end().column()));
    }

    /** The last line of a value that says something: blanks and comments behind it belong to what follows. */
    private int lastLine(int first, YamlValue.Place end) {
        int last = Math.min(end.column() == 0 ? end.line() - 1 : end.line(), lines.size() - 1);
        while (last > first && silent(lines.get(last), end, last)) {
            last--;
        }
        return last;
    }

    private static boolean silent(String line, YamlValue.Place end, int number) {
        String said = number == end.line() ? line.substring(0, Math.min(end.column(), line.length())) : line;
        return said.isBlank() || said.strip().startsWith("#");
    }

    /** The lines from {@code first} to {@code last} give way to others; none do where the last stands before the first. */
    private String replaced(int first, int last, List<String> others) {
        List<String> written = new ArrayList<>(lines.subList(0, first));
        written.addAll(others);
        written.addAll(lines.subList(last + 1, lines.size()));
        String joined = String.join(lineEnd, written);
        return joined.endsWith(lineEnd) ? joined : joined + lineEnd;
    }

    private int offset(int line, int column) {
        int at = 0;
        for (int i = 0; i < line; i++) {
            at = text.indexOf('\n', at) + 1;
        }
        return text.offsetByCodePoints(at, column);
    }

    private static List<String> block(int indent, List<StreamRule> rules) {
        List<String> block = new ArrayList<>();
        block.add(" ".repeat(indent) + ARE + ":");
        rules.forEach(rule -> block.add(" ".repeat(indent + 2) + "- " + written(rule)));
        return block;
    }

    private static String bracketed(List<StreamRule> rules) {
        return rules.stream().map(StreamsText::written).collect(Collectors.joining(", ", "[", "]"));
    }

    private static String written(StreamRule rule) {
        String when = rule.when().stream()
                .map(term -> YamlText.word(term.attribute()) + ": " + written(term))
                .collect(Collectors.joining(", ", "{", "}"));
        return "{name: " + YamlText.word(rule.name()) + ", when: " + when + "}";
    }

    private static String written(Term term) {
        Range range = term.range();
        if (range == null) {
            return YamlText.words(term.values());
        }
        List<String> parts = new ArrayList<>();
        add(parts, "from", range.from());
        add(parts, "to", range.to());
        add(parts, "or", term.values().contains(StreamRule.NONE) ? StreamRule.NONE : null);
        return "{" + String.join(", ", parts) + "}";
    }

    private static void add(List<String> parts, String key, @Nullable String value) {
        if (value != null) {
            parts.add(key + ": " + value);
        }
    }
}
