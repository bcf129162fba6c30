// SPDX-License-Identifier: Apache-2.0
package io.millrace.gather;

import io.millrace.event.RawEvent;
import io.millrace.event.RawEventSink;
import io.millrace.gather.SourceSpec.CsvFormat;
import io.millrace.gather.SourceSpec.EventSpec;
import io.millrace.gather.SourceSpec.GroupSpec;
import io.millrace.gather.SourceSpec.JoinSpec;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A source description in the making, and what came out of reading it. */
final class Source {
    private final Path file;
    private final Map<String, String> columns = new LinkedHashMap<>();
    private final List<EventSpec> events = new ArrayList<>();
    private final List<JoinSpec> joins = new ArrayList<>();
    private final Map<String, List<String>> ended = new LinkedHashMap<>();
    private @Nullable String type;
    private @Nullable String channel;
    private @Nullable GroupSpec group;
    private CsvFormat format = new CsvFormat(null, null, '.', null, ZoneId.of("UTC"));

    private Source(Path file) {
        this.file = file;
    }

    static Source of(Path file) {
        return new Source(file);
    }

    Source column(String word, String column) {
        columns.put(word, column);
        return this;
    }

    Source type(String constant) {
        type = constant;
        return this;
    }

    Source channel(String constant) {
        channel = constant;
        return this;
    }

    Source event(String name, String time) {
        events.add(new EventSpec(name, time, null));
        return this;
    }

    Source join(JoinSpec join) {
        joins.add(join);
        return this;
    }

    Source group(GroupSpec spec) {
        group = spec;
        return this;
    }

    Source ended(String column, String... values) {
        ended.put(column, List.of(values));
        return this;
    }

    Source time(String pattern) {
        format = new CsvFormat(format.delimiter(), format.charset(), format.decimal(), pattern, format.zone());
        return this;
    }

    Source charset(String charset) {
        format = new CsvFormat(format.delimiter(), charset, format.decimal(), format.time(), format.zone());
        return this;
    }

    Source decimal(char sign) {
        format = new CsvFormat(format.delimiter(), format.charset(), sign, format.time(), format.zone());
        return this;
    }

    Source delimiter(char delimiter) {
        format = new CsvFormat(delimiter, format.charset(), format.decimal(), format.time(), format.zone());
        return this;
    }

    Source zone(String zone) {
        format = new CsvFormat(format.delimiter(), format.charset(), format.decimal(), format.time(), ZoneId.of(zone));
        return this;
    }

    CsvFormat format() {
        return format;
    }

    SourceSpec spec() {
        return new SourceSpec(
                "source",
                null,
                file,
                "millrace.yaml:7",
                format,
                columns,
                type,
                channel,
                events,
                joins,
                group,
                ended,
                2);
    }

    /** What was read. */
    record Harvest(RowCounts counts, List<RawEvent> events) {
        RawEvent only() {
            if (events.size() != 1) {
                throw new AssertionError("one event expected: " + events + " " + counts);
            }
            return events.get(0);
        }
    }

    Harvest read() {
        List<RawEvent> taken = new ArrayList<>();
        return new Harvest(
                read(event -> {
                    taken.add(event);
                    return null;
                }),
                taken);
    }

    RowCounts read(RawEventSink sink) {
        return new Gatherer().gather(List.of(spec()), sink, RowProgress.NONE);
    }

    /** Reads the file in parts of so many bytes where it can be read in parts. */
    RowCounts readInParts(int bytes, RawEventSink sink) {
        return new Gatherer(bytes).gather(List.of(spec()), sink, RowProgress.NONE);
    }
}
