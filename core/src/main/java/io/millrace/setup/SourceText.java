// SPDX-License-Identifier: Apache-2.0
package io.millrace.setup;

import io.millrace.gather.SourceSpec;
import io.millrace.gather.SourceSpec.CsvFormat;
import io.millrace.gather.SourceSpec.EventSpec;
import io.millrace.gather.SourceSpec.GroupSpec;
import io.millrace.gather.SourceSpec.JoinSpec;
import io.millrace.run.YamlText;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Writes one source as YAML. */
final class SourceText {
    private final StringBuilder text = new StringBuilder();
    private final Path home;
    private final ZoneId zone;

    private SourceText(Path home, ZoneId zone) {
        this.home = home;
        this.zone = zone;
    }

    /**
     * The entry, with a comment beside its name.
     *
     * @param home folder of the configuration: files in it are named without it
     * @param zone zone of the configuration: a source in the same zone does not repeat it
     */
    static String of(SourceSpec source, @Nullable String comment, Path home, ZoneId zone) {
        return new SourceText(home, zone).write(source, comment);
    }

    private String write(SourceSpec source, @Nullable String comment) {
        text.append("  - name: ").append(YamlText.word(source.name()));
        text.append(comment == null ? "" : "     # " + comment).append('\n');
        line("kind", source.kind() == null ? null : YamlText.word(source.kind()));
        line("file", YamlText.word(path(source.file())));
        line("format", format(source.format()));
        line("columns", source.columns().isEmpty() ? null : YamlText.map(source.columns()));
        line("type", source.type() == null ? null : YamlText.word(source.type()));
        line("channel", source.channel() == null ? null : YamlText.word(source.channel()));
        events(source.events());
        joins(source.joins());
        line("group", group(source.group()));
        if (!source.ended().isEmpty()) {
            List<String> ended = new ArrayList<>();
            source.ended().forEach((column, words) -> ended.add(YamlText.word(column) + ": " + YamlText.words(words)));
            line("ended", "{" + String.join(", ", ended) + "}");
        }
        return text.toString();
    }

    private void line(String key, @Nullable String value) {
        if (value != null) {
            text.append("    ").append(key).append(": ").append(value).append('\n');
        }
    }

    private String path(Path file) {
        Path absolute = file.toAbsolutePath().normalize();
        Path folder = home.toAbsolutePath().normalize();
        return (absolute.startsWith(folder) ? folder.relativize(absolute) : absolute)
                .toString()
                .replace('\\', '/');
    }

    private @Nullable String format(CsvFormat format) {
        List<String> parts = new ArrayList<>();
        Character delimiter = format.delimiter();
        if (delimiter != null && delimiter != ',') {
            parts.add(
                    "delimiter: " + (delimiter == '\t' ? "tab" : delimiter == ' ' ? "space" : "\"" + delimiter + "\""));
        }
        if (format.charset() != null && !format.charset().equals(StandardCharsets.UTF_8.name())) {
            parts.add("charset: " + format.charset());
        }
        if (format.decimal() != '.') {
            parts.add("decimal: \"" + format.decimal() + "\"");
        }
        if (format.time() != null) {
            parts.add("time: \"" + format.time() + "\"");
        }
        if (!format.zone().equals(zone)) {
            parts.add("zone: " + format.zone().getId());
        }
        return parts.isEmpty() ? null : "{" + String.join(", ", parts) + "}";
    }

    private void events(List<EventSpec> events) {
        if (!events.isEmpty()) {
            text.append("    events:\n");
        }
        for (EventSpec event : events) {
            text.append("      - {type: ").append(YamlText.word(event.type()));
            text.append(", time: ").append(YamlText.word(event.time()));
            text.append(event.end() == null ? "" : ", end: " + YamlText.word(event.end()))
                    .append("}\n");
        }
    }

    private void joins(List<JoinSpec> joins) {
        if (!joins.isEmpty()) {
            text.append("    join:\n");
        }
        for (JoinSpec join : joins) {
            text.append("      - {file: ").append(YamlText.word(path(join.file())));
            text.append(", on: ").append(YamlText.word(join.on()));
            text.append(join.key().equals(join.on()) ? "" : ", key: " + YamlText.word(join.key()));
            text.append(", take: ").append(YamlText.map(join.take()));
            String format = format(join.format());
            text.append(format == null ? "" : ", format: " + format).append("}\n");
        }
    }

    private static @Nullable String group(@Nullable GroupSpec group) {
        if (group == null) {
            return null;
        }
        String value = switch (group.value().size()) {
            case 0 -> "";
            case 1 -> ", value: {sum: " + YamlText.word(group.value().get(0)) + "}";
            default -> ", value: {sum: {product: " + YamlText.list(group.value()) + "}}";
        };
        return "{by: " + YamlText.word(group.by()) + ", time: "
                + group.time().name().toLowerCase(Locale.ROOT) + value + "}";
    }
}
