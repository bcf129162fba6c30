// SPDX-License-Identifier: Apache-2.0
package io.millrace.setup;

import io.millrace.gather.TimeParser;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Looks at one column value by value and says in the end what it holds. */
final class ColumnSurvey {
    private static final int SAMPLES = 8;
    /** Different values that are counted one by one; a column with more has no frequent ones worth a list. */
    private static final int COUNTED = 2_000;
    /** Values after which the patterns of times are settled. */
    private static final int TIMES_TRIED = 20_000;

    private static final Pattern POINT = Pattern.compile("[-+]?\\d*\\.?\\d+([eE][-+]?\\d{1,2})?");
    private static final Pattern COMMA = Pattern.compile("[-+]?\\d{1,3}(\\.\\d{3})+(,\\d+)?|[-+]?\\d+,\\d+");
    private static final Pattern OFFSET = Pattern.compile(".*\\d\\d:?\\d\\d.*(Z|[-+]\\d\\d:?(\\d\\d)?)");
    /** A count of seconds, milliseconds or microseconds since 1970 that lies between 2001 and 2033. */
    private static final Pattern EPOCH = Pattern.compile("1\\d{9}(\\d{3}|\\d{6})?");

    private static final Pattern WHOLE = Pattern.compile("\\d+");
    private static final double NEARLY_ALL = 0.98;

    private final String name;
    private final ValueSketch sketch = new ValueSketch();
    private final TimePatternFinder times = new TimePatternFinder();
    private final List<String> samples = new ArrayList<>();
    private final Map<String, Long> counts = new HashMap<>();
    private long rows;
    private long filled;
    private long withPoint;
    private long withComma;
    private long whole;
    private long words;
    private long letters;
    private long withOffset;
    private long sinceEpoch;

    ColumnSurvey(String name) {
        this.name = name;
    }

    void missing() {
        rows++;
    }

    void add(String value) {
        rows++;
        if (TimeParser.isMissing(value)) {
            return;
        }
        filled++;
        sketch.add(value);
        if (samples.size() < SAMPLES && !samples.contains(value)) {
            samples.add(value);
        }
        Long count = counts.get(value);
        if (count != null || counts.size() < COUNTED) {
            counts.put(value, count == null ? 1 : count + 1);
        }
        if (filled <= TIMES_TRIED) {
            look(value);
        }
    }

    private void look(String value) {
        times.add(value);
        boolean isWhole = WHOLE.matcher(value).matches();
        whole += isWhole ? 1 : 0;
        sinceEpoch += isWhole && EPOCH.matcher(value).matches() ? 1 : 0;
        withPoint += isWhole || POINT.matcher(value).matches() ? 1 : 0;
        withComma += isWhole || COMMA.matcher(value).matches() ? 1 : 0;
        letters += value.length();
        words += value.chars().filter(c -> c == ' ').count() + 1;
        withOffset += OFFSET.matcher(value).matches() ? 1 : 0;
    }

    /** Whether most of its numbers are written with a decimal comma. */
    boolean writesComma() {
        return isNumber() && withComma > withPoint;
    }

    /** The patterns that read nearly all of its values as times. */
    List<String> timePatterns() {
        List<String> patterns = times.patterns();
        boolean counts =
                patterns.isEmpty() && filled > 0 && ColumnWords.isClock(name) && sinceEpoch >= looked() * NEARLY_ALL;
        return counts ? List.of(sinceEpoch(samples.get(0))) : patterns;
    }

    private static String sinceEpoch(String sample) {
        return switch (sample.length()) {
            case 10 -> "epoch-seconds";
            case 13 -> "epoch-millis";
            default -> "epoch-micros";
        };
    }

    private boolean isNumber() {
        return filled > 0 && Math.max(withPoint, withComma) >= looked() * NEARLY_ALL;
    }

    private long looked() {
        return Math.min(filled, TIMES_TRIED);
    }

    /** @param order a pattern that other columns of the file speak for, or the empty string */
    ColumnProfile profile(String order) {
        long distinct = sketch.distinct();
        List<String> patterns = new ArrayList<>(timePatterns());
        if (patterns.remove(order)) {
            patterns.add(0, order);
        }
        ColumnKind kind = kind(distinct, !patterns.isEmpty());
        boolean time = kind == ColumnKind.TIME;
        String pattern = time ? patterns.get(0) : "";
        return new ColumnProfile(
                name,
                kind,
                rows == 0 ? 0 : filled / (double) rows,
                distinct,
                List.copyOf(samples),
                time ? Map.of() : frequent(distinct),
                pattern.isEmpty() ? null : pattern,
                time ? TimePatternFinder.otherReadings(patterns) : List.of(),
                time ? times.earliest(pattern) : null,
                time ? times.latest(pattern) : null,
                time && withOffset >= looked() * NEARLY_ALL,
                sketch);
    }

    private ColumnKind kind(long distinct, boolean time) {
        if (filled == 0) {
            return ColumnKind.EMPTY;
        }
        if (time) {
            return ColumnKind.TIME;
        }
        boolean namesThings = ColumnWords.isIdentifier(name);
        if (isNumber()) {
            boolean bare = whole == looked();
            boolean single = distinct >= filled * 0.9 && distinct > 20;
            return bare && (namesThings || (single && !ColumnWords.isAmount(name))) ? ColumnKind.ID : ColumnKind.NUMBER;
        }
        double spaces = words / (double) looked();
        double length = letters / (double) looked();
        if (namesThings && length < 60 && distinct > 20) {
            return ColumnKind.ID;
        }
        if (distinct <= 20 || (distinct <= COUNTED && distinct <= filled * 0.2 && length < 60)) {
            return length < 80 ? ColumnKind.CATEGORY : ColumnKind.TEXT;
        }
        return spaces < 2.5 && length < 60 ? ColumnKind.ID : ColumnKind.TEXT;
    }

    private Map<String, Long> frequent(long distinct) {
        Map<String, Long> frequent = new LinkedHashMap<>();
        if (distinct <= COUNTED && (distinct <= 50 || distinct <= filled * 0.5)) {
            counts.entrySet().stream()
                    .sorted(Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder())
                            .thenComparing(Map.Entry.comparingByKey()))
                    .forEach(entry -> frequent.put(entry.getKey(), entry.getValue()));
        }
        return frequent;
    }
}
