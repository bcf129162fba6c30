// SPDX-License-Identifier: Apache-2.0
package io.millrace.run;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Writes words, lists and small maps as YAML: plain where they read back as themselves, else in double quotes. */
public final class YamlText {
    private static final Pattern PLAIN = Pattern.compile("[\\p{L}_./][\\p{L}\\p{N} _./+()-]*");
    private static final Set<String> RESERVED =
            Set.of("true", "false", "null", "yes", "no", "on", "off", "y", "n", "~", ".", "..");

    private YamlText() {}

    /** One word. */
    public static String word(String text) {
        boolean plain = PLAIN.matcher(text).matches()
                && text.equals(text.strip())
                && !RESERVED.contains(text.toLowerCase(Locale.ROOT));
        return plain ? text : quoted(text);
    }

    private static String quoted(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        text.codePoints().forEach(c -> {
            switch (c) {
                case '"' -> quoted.append("\\\"");
                case '\\' -> quoted.append("\\\\");
                case '\t' -> quoted.append("\\t");
                case '\n' -> quoted.append("\\n");
                case '\r' -> quoted.append("\\r");
                default -> {
                    if (c < ' ' || c == 0x7f || c == 0xfeff || (c >= 0x80 && c < 0xa0)) {
                        quoted.append("\\u%04x".formatted(c));
                    } else {
                        quoted.appendCodePoint(c);
                    }
                }
            }
        });
        return quoted.append('"').toString();
    }

    /** One word as itself, several in brackets. */
    public static String words(List<String> words) {
        return words.size() == 1 ? word(words.get(0)) : list(words);
    }

    /** Words in brackets. */
    public static String list(List<String> words) {
        return words.stream().map(YamlText::word).collect(Collectors.joining(", ", "[", "]"));
    }

    /** Names and words in braces. */
    public static String map(Map<String, String> words) {
        return words.entrySet().stream()
                .map(entry -> word(entry.getKey()) + ": " + word(entry.getValue()))
                .collect(Collectors.joining(", ", "{", "}"));
    }
}
