// SPDX-License-Identifier: Apache-2.0
package io.millrace.gather;

import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One source as the configuration describes it.
 *
 * @param name unique
 * @param kind shop, crm, carrier ... or null
 * @param file absolute path; its format is told from its name, else from its first letters
 * @param where file and line of the configuration that name the source, for messages
 * @param columns our word -> column of the file; our words are id, time, end, customer, case, order, channel, agent, value, type, and any
 *     other word is a field of that name for the mapping rules
 * @param type constant or template such as {@code ${status}}; null when {@code columns.type} or {@code events} name it
 * @param channel constant channel, or null
 * @param events several events a row, one per time column; empty when the row is one event
 * @param joins look-up files
 * @param group many rows, one event; null when each row stands for itself
 * @param ended column -> values that say that the case ended, without a date; empty when none
 */
public record SourceSpec(
        String name,
        @Nullable String kind,
        Path file,
        String where,
        CsvFormat format,
        Map<String, String> columns,
        @Nullable String type,
        @Nullable String channel,
        List<EventSpec> events,
        List<JoinSpec> joins,
        @Nullable GroupSpec group,
        Map<String, List<String>> ended,
        int currencyDigits) {
    /** The same source, read from another file and with other look-up files. */
    public SourceSpec reading(Path other, List<JoinSpec> otherJoins) {
        return new SourceSpec(
                name,
                kind,
                other,
                where,
                format,
                columns,
                type,
                channel,
                events,
                otherJoins,
                group,
                ended,
                currencyDigits);
    }

    /**
     * How a text file is written. Null means: find out.
     *
     * @param delimiter one character, or null to tell from the header
     * @param charset such as UTF-8 or windows-1252; null is UTF-8, a byte order mark wins
     * @param decimal decimal sign, '.' or ','
     * @param time date pattern in java.time letters; null tries ISO forms
     * @param zone zone of times without offset
     */
    public record CsvFormat(
            @Nullable Character delimiter,
            @Nullable String charset,
            char decimal,
            @Nullable String time,
            ZoneId zone) {}

    /** One of several events of a row. {@code time} and {@code end} are columns; an empty cell means that it has not happened. */
    public record EventSpec(
            String type, String time, @Nullable String end) {}

    /**
     * A small look-up file joined by key.
     *
     * @param on column of the row
     * @param key column of the look-up file; the same name when the configuration gives none
     * @param take our word -> column of the look-up file
     */
    public record JoinSpec(Path file, String where, CsvFormat format, String on, String key, Map<String, String> take) {
        /** The same look-up, read from another file. */
        public JoinSpec reading(Path other) {
            return new JoinSpec(other, where, format, on, key, take);
        }
    }

    /**
     * Many rows, one event.
     *
     * @param by column whose equal values make a group
     * @param time first or last
     * @param value columns to multiply in each row before the products are summed; one column is a plain sum; empty for no value
     */
    public record GroupSpec(String by, TimePick time, List<String> value) {
        /** Which row's time stands for the group. */
        public enum TimePick {
            FIRST,
            LAST
        }
    }
}
