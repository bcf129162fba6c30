// SPDX-License-Identifier: Apache-2.0
package io.millrace.gather;

import io.millrace.event.MillraceException;
import io.millrace.event.MillraceException.Blame;
import io.millrace.gather.SourceSpec.CsvFormat;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads the times of one format: micros since the epoch, UTC. A time that carries an offset or zone keeps it, any other is on the clock of
 * the format's zone. Days that the calendar does not have are refused.
 */
public final class TimeParser {
    /** What {@link #micros} answers for text that is no time. */
    public static final long NOT_A_TIME = IsoTimeScanner.NOT_A_TIME;

    /** Patterns that the scanner reads the same way, and much faster. */
    private static final Set<String> ISO_PATTERNS = Set.of(
            "yyyy-MM-dd HH:mm:ss", "yyyy-MM-dd'T'HH:mm:ss", "yyyy-MM-dd HH:mm", "yyyy-MM-dd'T'HH:mm", "yyyy-MM-dd");

    private static final Pattern ISO_SHAPE = Pattern.compile("\\d{4}-\\d\\d-\\d\\d([ T]\\d\\d:\\d\\d(:\\d\\d)?)?");

    private static final Set<String> MISSING = Set.of("null", "none", "nan", "nat", "n/a", "na", "\\n");

    private final @Nullable String pattern;
    private final int isoLength;
    private final ZoneOffsetCache zone;
    private final IsoTimeScanner scanner;
    private final @Nullable EpochUnit epoch;
    private final @Nullable DateTimeFormatter formatter;
    private String lastText = "";
    private long lastTime = IsoTimeScanner.NOT_A_TIME;

    /**
     * Makes a parser for the time pattern and zone of a format.
     *
     * @param where what names the format, for messages
     * @throws MillraceException when the pattern is none
     */
    public TimeParser(CsvFormat format, String where) {
        this.pattern = format.time();
        this.zone = new ZoneOffsetCache(format.zone());
        this.scanner = new IsoTimeScanner(zone);
        this.epoch = pattern == null ? null : EpochUnit.of(pattern).orElse(null);
        this.formatter = pattern == null || epoch != null ? null : formatter(pattern, where);
        String iso = pattern == null ? "" : pattern.replace('u', 'y');
        this.isoLength = ISO_PATTERNS.contains(iso) ? iso.replace("'", "").length() : -1;
    }

    /** Parses a value. @throws RowFault when it is no time of this format */
    long parse(String column, String text) throws RowFault {
        if (text.equals(lastText)) {
            return lastTime;
        }
        long time = micros(text);
        if (time == IsoTimeScanner.NOT_A_TIME) {
            throw new RowFault(column, text, reason(text));
        }
        lastText = text;
        lastTime = time;
        return time;
    }

    /** Whether a time is missing, in the words by which databases and spreadsheets write that: NULL, NaT, 0000-00-00, 00/00/0000. */
    public static boolean isMissing(String text) {
        if (text.length() > 19) {
            return false;
        }
        char first = text.charAt(0);
        if (first != '0') {
            return (first == 'n' || first == 'N' || first == '\\') && MISSING.contains(text.toLowerCase(Locale.ROOT));
        }
        int zeros = 0;
        for (int i = 0; i < text.length(); i++) {
            zeros += text.charAt(i) == '0' ? 1 : 0;
            if (text.charAt(i) > '0' && text.charAt(i) <= '9') {
                return false;
            }
        }
        return zeros >= 8;
    }

    private String reason(String text) {
        if (pattern != null) {
            return "not a date of the form " + pattern;
        }
        return ISO_SHAPE.matcher(text).matches()
                ? "a date or time of day that does not exist"
                : "not a date in ISO form (2026-01-31 17:05:00); name its pattern in format.time";
    }

    /** Micros since the epoch, or {@link #NOT_A_TIME}. */
    public long micros(String text) {
        if (epoch != null) {
            long time = epoch.micros(text);
            // a column of dates may stand beside a column of counts
            return time == NOT_A_TIME ? scanner.scan(text) : time;
        }
        if (formatter == null) {
            return scanner.scan(text);
        }
        if (text.length() == isoLength) {
            long time = scanner.scan(text);
            if (time != IsoTimeScanner.NOT_A_TIME) {
                return time;
            }
        }
        try {
            return micros(formatter.parse(text));
        } catch (DateTimeException | ArithmeticException e) {
            return IsoTimeScanner.NOT_A_TIME;
        }
    }

    private long micros(TemporalAccessor parsed) {
        if (parsed.isSupported(ChronoField.INSTANT_SECONDS)) {
            ZonedDateTime zoned = ZonedDateTime.from(parsed);
            return micros(zoned.toEpochSecond(), zoned.getNano());
        }
        LocalDateTime local = parsed.isSupported(ChronoField.HOUR_OF_DAY)
                ? LocalDateTime.from(parsed)
                : LocalDate.from(parsed).atStartOfDay();
        if (local.getYear() < 1 || local.getYear() > 9999) {
            return IsoTimeScanner.NOT_A_TIME;
        }
        long localSecond = local.toEpochSecond(ZoneOffset.UTC);
        return micros(localSecond - zone.offset(localSecond), local.get(ChronoField.NANO_OF_SECOND));
    }

    private static long micros(long second, int nano) {
        return Math.addExact(Math.multiplyExact(second, 1_000_000L), nano / 1_000);
    }

    private static DateTimeFormatter formatter(String pattern, String where) {
        try {
            DateTimeFormatterBuilder builder =
                    new DateTimeFormatterBuilder().parseCaseInsensitive().appendPattern(withProlepticYear(pattern));
            // a year or a month stands for its first day
            String letters = pattern.replaceAll("'[^']*'", "");
            if (letters.matches("[^MLQDwW]*y[^MLQDwW]*")) {
                builder.parseDefaulting(ChronoField.MONTH_OF_YEAR, 1);
            }
            if (letters.matches("[^dDwWQe]*y[^dDwWQe]*")) {
                builder.parseDefaulting(ChronoField.DAY_OF_MONTH, 1);
            }
            return builder.toFormatter(Locale.ENGLISH).withResolverStyle(ResolverStyle.STRICT);
        } catch (IllegalArgumentException e) {
            throw new MillraceException(
                    Blame.CONFIGURATION,
                    "the date pattern '%s' of %s cannot be used (%s): write it like d.M.yyyy HH:mm"
                            .formatted(pattern, where, e.getMessage()),
                    e);
        }
    }

    /** Strict parsing refuses the 30th of February, but takes a year of an era ('y') only together with the era. */
    private static String withProlepticYear(String pattern) {
        if (pattern.indexOf('G') >= 0) {
            return pattern;
        }
        StringBuilder proleptic = new StringBuilder(pattern);
        boolean quoted = false;
        for (int i = 0; i < pattern.length(); i++) {
            quoted ^= pattern.charAt(i) == '\'';
            if (!quoted && pattern.charAt(i) == 'y') {
                proleptic.setCharAt(i, 'u');
            }
        }
        return proleptic.toString();
    }
}
