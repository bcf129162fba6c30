// SPDX-License-Identifier: Apache-2.0
package io.millrace.run;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.regex.Pattern;

/** Reads up to when the company's files know what happened. */
final class AsOfReader {
    private static final Pattern OFFSET = Pattern.compile(".*(Z|[-+]\\d\\d:?\\d\\d)");

    private AsOfReader() {}

    /**
     * Micros since the epoch. A bare date means its last micro in the zone: the whole day is known, and the map still names that day. A time
     * without offset is read in the zone.
     */
    static long read(YamlValue value, ZoneId zone) {
        String text = value.text();
        try {
            return micros(text.replace(' ', 'T'), zone);
        } catch (DateTimeException e) {
            throw value.wrong("'" + text + "' is not a date: write it like 2025-12-31 or 2025-12-31T18:00:00Z");
        }
    }

    private static long micros(String text, ZoneId zone) {
        int time = text.indexOf('T');
        if (time < 0) {
            return micros(LocalDate.parse(text).plusDays(1).atStartOfDay(zone).toInstant()) - 1;
        }
        boolean offset = OFFSET.matcher(text.substring(time)).matches();
        return micros(
                offset
                        ? OffsetDateTime.parse(text).toInstant()
                        : LocalDateTime.parse(text).atZone(zone).toInstant());
    }

    private static long micros(Instant instant) {
        return ChronoUnit.MICROS.between(Instant.EPOCH, instant);
    }
}
