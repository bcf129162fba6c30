// SPDX-License-Identifier: Apache-2.0
package io.millrace.setup;

import io.millrace.gather.SourceSpec.CsvFormat;
import io.millrace.gather.TimeParser;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds the patterns by which the values of a column can be read as times. Values are added one by one; what does not read them drops out. */
final class TimePatternFinder {
    /** Text with the digits and marks of a date. A bare number counts only when it has the eight or fourteen digits of one. */
    private static final Pattern SHAPE = Pattern.compile("(?=.*\\d).{6,40}", Pattern.DOTALL);

    private static final Pattern BARE = Pattern.compile("(19|20)\\d\\d(0[1-9]|1[0-2])([0-2]\\d|3[01])(\\d{6})?");
    private static final Pattern NUMBER = Pattern.compile("[-+]?\\d*[.,]?\\d+");
    private static final List<String> DATES = List.of(
            "d.M.yyyy",
            "d.M.yy",
            "M/d/yyyy",
            "d/M/yyyy",
            "M/d/yy",
            "d/M/yy",
            "d-M-yyyy",
            "M-d-yyyy",
            "d-M-yy",
            "M-d-yy",
            "yyyy/M/d",
            "yyyy.M.d",
            "yyyy-M-d",
            "d MMM yyyy",
            "d-MMM-yyyy",
            "d-MMM-yy",
            "d MMMM yyyy",
            "MMM d, yyyy",
            "MMM d yyyy",
            "MMMM d, yyyy");
    private static final List<String> CLOCKS = List.of(
            "", " H:mm", " H:mm:ss", " H:mm:ss.SSS", " h:mm a", " h:mm:ss a", ", H:mm", ", H:mm:ss", "'T'H:mm:ss");
    /** Reads everything that needs no pattern. */
    private static final String ISO = "";

    private static final List<String> ALL = all();
    private static final double MOST_MISSES = 0.02;

    private final Map<String, Candidate> candidates = new LinkedHashMap<>();
    private long seen;
    private boolean hopeless;

    private static final class Candidate {
        private final TimeParser parser;
        private long hits;
        private long earliest = Long.MAX_VALUE;
        private long latest = Long.MIN_VALUE;

        Candidate(TimeParser parser) {
            this.parser = parser;
        }

        boolean take(String value) {
            long time = parser.micros(value);
            if (time == TimeParser.NOT_A_TIME) {
                return false;
            }
            hits++;
            earliest = Math.min(earliest, time);
            latest = Math.max(latest, time);
            return true;
        }
    }

    private static List<String> all() {
        List<String> all = new ArrayList<>(List.of(ISO, "yyyyMMdd", "yyyyMMddHHmmss"));
        for (String clock : CLOCKS) {
            DATES.forEach(date -> all.add(date + clock));
        }
        DATES.forEach(date -> all.add(date + "[ H:mm]"));
        DATES.forEach(date -> all.add(date + "[ H:mm:ss]"));
        return all;
    }

    /** Takes a value that is not empty. */
    void add(String value) {
        if (hopeless) {
            return;
        }
        seen++;
        if (!SHAPE.matcher(value).matches()
                || (NUMBER.matcher(value).matches() && !BARE.matcher(value).matches())) {
            judge();
            return;
        }
        if (candidates.isEmpty()) {
            begin(value);
        } else if (candidates.values().stream().filter(one -> one.take(value)).count() == 0) {
            begin(value);
        }
        judge();
    }

    /** A value that nothing so far reads may be the first of a better pattern. */
    private void begin(String value) {
        if (candidates.size() > ALL.size() / 2) {
            return;
        }
        for (String pattern : ALL) {
            if (!candidates.containsKey(pattern)) {
                Candidate candidate = new Candidate(new TimeParser(
                        new CsvFormat(null, null, '.', pattern.equals(ISO) ? null : pattern, ZoneOffset.UTC),
                        "a file"));
                if (candidate.take(value)) {
                    candidates.put(pattern, candidate);
                }
            }
        }
    }

    private void judge() {
        if (seen == 50 || seen % 1_000 == 0) {
            candidates.values().removeIf(one -> one.hits < seen * (1 - MOST_MISSES) - 1);
            hopeless = candidates.isEmpty();
        }
    }

    /** The patterns that read nearly every value, the best first; the empty pattern stands for ISO forms. */
    List<String> patterns() {
        if (hopeless || seen == 0) {
            return List.of();
        }
        long most =
                candidates.values().stream().mapToLong(one -> one.hits).max().orElse(0);
        if (most < seen * (1 - MOST_MISSES)) {
            return List.of();
        }
        return candidates.entrySet().stream()
                .filter(entry -> entry.getValue().hits == most)
                .map(Map.Entry::getKey)
                .toList();
    }

    /** Patterns that tell the day from the month the other way round than the first. */
    static List<String> otherReadings(List<String> patterns) {
        return patterns.stream()
                .skip(1)
                .filter(pattern -> dayFirst(pattern) != dayFirst(patterns.get(0)))
                .filter(pattern -> pattern.length() == patterns.get(0).length())
                .toList();
    }

    /** Whether a pattern has the day before the month. */
    static boolean dayFirst(String pattern) {
        int day = pattern.indexOf('d');
        return day >= 0 && day < pattern.indexOf('M');
    }

    @Nullable
    Long earliest(String pattern) {
        Candidate candidate = candidates.get(pattern);
        return candidate == null ? null : candidate.earliest;
    }

    @Nullable
    Long latest(String pattern) {
        Candidate candidate = candidates.get(pattern);
        return candidate == null ? null : candidate.latest;
    }

    /** The patterns still in play, for the order of a whole file. */
    Collection<String> inPlay() {
        return candidates.keySet();
    }
}
