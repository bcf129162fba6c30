// SPDX-License-Identifier: Apache-2.0
package io.millrace.run;

import io.millrace.gather.EpochUnit;
import io.millrace.gather.SourceSpec;
import io.millrace.gather.SourceSpec.CsvFormat;
import io.millrace.gather.SourceSpec.EventSpec;
import io.millrace.gather.SourceSpec.GroupSpec;
import io.millrace.gather.SourceSpec.JoinSpec;
import java.nio.charset.Charset;
import java.time.ZoneId;
import java.time.format.DateTimeFormatterBuilder;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads one entry of {@code sources}. */
final class SourceReader {
    private static final Set<String> KEYS = Set.of(
            "name", "kind", "file", "type", "channel", "columns", "events", "format", "join", "group", "ended",
            "scale");
    private static final Set<String> FORMAT = Set.of("delimiter", "charset", "decimal", "time", "zone");

    private final DataFolder files;
    private final ZoneId zone;
    private final int currencyDigits;
    private final ConfigurationReader.Notes notes;

    SourceReader(DataFolder files, ZoneId zone, int currencyDigits, ConfigurationReader.Notes notes) {
        this.files = files;
        this.zone = zone;
        this.currencyDigits = currencyDigits;
        this.notes = notes;
    }

    SourceSpec read(YamlValue entry) {
        YamlSection source = entry.section(KEYS);
        YamlValue columns = source.find("columns");
        notes.notUsed(source.find("scale"));
        return new SourceSpec(
                source.require("name").text(),
                source.text("kind"),
                files.find(source.require("file")),
                source.where(),
                format(source.find("format")),
                columns == null ? Map.of() : words(columns.openSection()),
                source.text("type"),
                source.text("channel"),
                source.list("events").stream().map(SourceReader::event).toList(),
                source.list("join").stream().map(this::join).toList(),
                group(source.find("group")),
                ended(source.find("ended")),
                currencyDigits);
    }

    private static Map<String, String> words(YamlSection section) {
        Map<String, String> words = new LinkedHashMap<>();
        section.values().forEach((key, value) -> words.put(key, value.text()));
        return words;
    }

    private static EventSpec event(YamlValue entry) {
        YamlSection event = entry.section(Set.of("type", "time", "end"));
        return new EventSpec(event.require("type").text(), event.require("time").text(), event.text("end"));
    }

    private JoinSpec join(YamlValue entry) {
        YamlSection join = entry.section(Set.of("file", "on", "key", "take", "format"));
        String on = join.require("on").text();
        String key = join.text("key");
        return new JoinSpec(
                files.find(join.require("file")),
                join.where(),
                format(join.find("format")),
                on,
                key == null ? on : key,
                words(join.require("take").openSection()));
    }

    private static @Nullable GroupSpec group(@Nullable YamlValue value) {
        if (value == null) {
            return null;
        }
        YamlSection group = value.section(Set.of("by", "time", "value"));
        YamlValue time = group.find("time");
        String pick = time == null ? "first" : time.oneOf(List.of("first", "last"));
        return new GroupSpec(
                group.require("by").text(),
                GroupSpec.TimePick.valueOf(pick.toUpperCase(Locale.ROOT)),
                factors(group.find("value")));
    }

    private static List<String> factors(@Nullable YamlValue value) {
        if (value == null) {
            return List.of();
        }
        YamlValue sum = value.section(Set.of("sum")).require("sum");
        return sum.isSection()
                ? sum.section(Set.of("product")).require("product").words()
                : sum.words();
    }

    private static Map<String, List<String>> ended(@Nullable YamlValue value) {
        Map<String, List<String>> ended = new LinkedHashMap<>();
        if (value != null) {
            value.openSection().values().forEach((column, words) -> ended.put(column, words.words()));
        }
        return ended;
    }

    private CsvFormat format(@Nullable YamlValue value) {
        if (value == null) {
            return new CsvFormat(null, null, '.', null, zone);
        }
        YamlSection format = value.section(FORMAT);
        YamlValue decimal = format.find("decimal");
        YamlValue ownZone = format.find("zone");
        return new CsvFormat(
                delimiter(format.find("delimiter")),
                charset(format.find("charset")),
                decimal == null ? '.' : decimal.oneOf(List.of(".", ",")).charAt(0),
                pattern(format.find("time")),
                ownZone == null ? zone : ConfigurationReader.zone(ownZone));
    }

    private static @Nullable Character delimiter(@Nullable YamlValue value) {
        if (value == null) {
            return null;
        }
        String text = value.text();
        if (text.equals("\\t") || text.equals("tab")) {
            return '\t';
        }
        if (text.equals("space")) {
            return ' ';
        }
        if (text.length() != 1) {
            throw value.wrong("'delimiter' must be one character, but is '" + text + "': write ';' or tab");
        }
        return text.charAt(0);
    }

    private static @Nullable String charset(@Nullable YamlValue value) {
        if (value == null) {
            return null;
        }
        try {
            return Charset.forName(value.text()).name();
        } catch (IllegalArgumentException e) {
            throw value.wrong("there is no charset '" + value.text() + "': try UTF-8 or windows-1252");
        }
    }

    private static @Nullable String pattern(@Nullable YamlValue value) {
        if (value == null) {
            return null;
        }
        if (EpochUnit.of(value.text()).isPresent()) {
            return value.text();
        }
        try {
            new DateTimeFormatterBuilder().appendPattern(value.text());
            return value.text();
        } catch (IllegalArgumentException e) {
            throw value.wrong(
                    "'" + value.text()
                            + "' is no date pattern: write it like yyyy-MM-dd HH:mm:ss, or epoch-seconds for counts since 1970");
        }
    }

    /** Reads all entries; no two may share a name. */
    List<SourceSpec> readAll(YamlValue list) {
        List<SourceSpec> sources = new ArrayList<>();
        for (YamlValue entry : list.list()) {
            SourceSpec source = read(entry);
            if (sources.stream().anyMatch(known -> known.name().equals(source.name()))) {
                throw entry.wrong("two sources are called '" + source.name() + "': every source needs its own name");
            }
            sources.add(source);
        }
        if (sources.isEmpty()) {
            throw list.wrong("'sources' is empty: name at least one file to read");
        }
        return sources;
    }
}
