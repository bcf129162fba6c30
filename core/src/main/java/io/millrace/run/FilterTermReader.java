// SPDX-License-Identifier: Apache-2.0
package io.millrace.run;

import io.millrace.event.CaseAttribute;
import io.millrace.event.EventLog;
import io.millrace.event.MillraceException;
import io.millrace.event.MillraceException.Blame;
import io.millrace.event.Touchpoint;
import io.millrace.journey.CaseFilter;
import io.millrace.journey.CaseFilters;
import io.millrace.measure.CaseSelection;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Reads terms of a filter: {@code contains:TOUCHPOINT}, {@code starts:TOUCHPOINT}, {@code ends:TOUCHPOINT}, {@code lasts:2d..10d} with
 * either end left out, {@code began:2025-01-01..2025-03-31} likewise, {@code stream:NAME}, {@code customer:NAME}, {@code selection:KEY} as
 * {@link CaseSelection} lists them, and {@code ATTRIBUTE:VALUE}, where no value means that the case has none.
 */
final class FilterTermReader {
    static final List<String> KINDS =
            List.of("contains", "starts", "ends", "lasts", "began", "stream", "customer", "selection");

    private final EventLog words;
    private final SelectionReader selections;
    private final ZoneId zone;

    FilterTermReader(EventLog words, SelectionReader selections, ZoneId zone) {
        this.words = words;
        this.selections = selections;
        this.zone = zone;
    }

    /**
     * Reads one term.
     *
     * @throws MillraceException when it says nothing that can be understood
     */
    FilterTerm read(String text) {
        int colon = text.indexOf(':');
        if (colon < 0) {
            throw wrong(text, "it has no colon: write it like contains:NAME");
        }
        String kind = text.substring(0, colon);
        String rest = text.substring(colon + 1);
        return switch (kind) {
            case "contains" -> touchpoint(text, "contains ", rest, CaseFilters::meeting);
            case "starts" -> touchpoint(text, "starts with ", rest, CaseFilters::beginningWith);
            case "ends" -> touchpoint(text, "ends with ", rest, CaseFilters::endingWith);
            case "lasts" -> lasting(text, rest);
            case "began" -> beginning(text, rest);
            case "stream" -> stream(text, rest);
            case "customer" -> customer(text, rest);
            case "selection" -> selection(rest);
            default -> attribute(text, kind, rest);
        };
    }

    private FilterTerm touchpoint(String text, String says, String name, Function<boolean[], CaseFilter> filter) {
        List<String> names = words.touchpoints().stream().map(Touchpoint::name).toList();
        if (!names.contains(name)) {
            throw wrong(
                    text,
                    "no touchpoint is called '" + name + "'"
                            + YamlValue.meantOf(name, names, "take a name from the touchpoints page"));
        }
        boolean[] matches = new boolean[names.size()];
        for (int i = 0; i < matches.length; i++) {
            matches[i] = names.get(i).equals(name);
        }
        CaseFilter matching = filter.apply(matches);
        return new FilterTerm(says + name, () -> matching);
    }

    private FilterTerm lasting(String text, String rest) {
        String[] ends = ends(text, rest, "lasts:2d..10d, lasts:2d.. or lasts:..10d");
        long least = ends[0].isEmpty() ? 0 : micros(text, ends[0]);
        long most = ends[1].isEmpty() ? Long.MAX_VALUE : micros(text, ends[1]);
        if (least > most) {
            throw wrong(text, "it ends before it begins: swap the two");
        }
        String title = ends[0].isEmpty()
                ? "lasts at most " + ends[1]
                : "lasts " + (ends[1].isEmpty() ? "at least " + ends[0] : ends[0] + " to " + ends[1]);
        CaseFilter lasting = CaseFilters.lasting(least, most);
        return new FilterTerm(title, () -> lasting);
    }

    private static long micros(String text, String duration) {
        Optional<Duration> read = DurationReader.read(duration);
        return read.orElseThrow(() ->
                                wrong(text, "'" + duration + "' is not a duration: write it like 2d, 36h or 30 min"))
                        .toSeconds()
                * 1_000_000L;
    }

    private FilterTerm beginning(String text, String rest) {
        String[] ends = ends(text, rest, "began:2025-01-01..2025-03-31, or leave out one of the days");
        long from = ends[0].isEmpty() ? Long.MIN_VALUE : micros(day(text, ends[0]));
        long to = ends[1].isEmpty() ? Long.MAX_VALUE : micros(day(text, ends[1]).plusDays(1));
        if (from >= to) {
            throw wrong(text, "it ends before it begins: swap the two days");
        }
        String title =
                "began" + (ends[0].isEmpty() ? "" : " from " + ends[0]) + (ends[1].isEmpty() ? "" : " to " + ends[1]);
        CaseFilter beginning = CaseFilters.startingBetween(from, to);
        return new FilterTerm(title, () -> beginning);
    }

    private static LocalDate day(String text, String day) {
        try {
            return LocalDate.parse(day);
        } catch (DateTimeParseException notADay) {
            throw wrong(text, "'" + day + "' is no day: write it as 2025-01-31");
        }
    }

    private long micros(LocalDate day) {
        return ChronoUnit.MICROS.between(Instant.EPOCH, day.atStartOfDay(zone).toInstant());
    }

    private static String[] ends(String text, String rest, String form) {
        String[] ends = rest.split("\\.\\.", -1);
        if (ends.length != 2 || (ends[0].isBlank() && ends[1].isBlank())) {
            throw wrong(text, "write it like " + form);
        }
        return new String[] {ends[0].strip(), ends[1].strip()};
    }

    private FilterTerm stream(String text, String name) {
        int code = words.channels().find(name);
        if (code < 0) {
            throw wrong(text, "there is no stream '" + name + "': take a name from the streams page");
        }
        CaseFilter inChannel = CaseFilters.inChannel(code);
        return new FilterTerm("stream " + name, () -> inChannel);
    }

    private FilterTerm customer(String text, String name) {
        int code = words.customers().find(name);
        if (code < 0) {
            throw wrong(text, "no case has the customer '" + name + "': take the name from a list of cases");
        }
        CaseFilter ofCustomer = CaseFilters.ofCustomer(code);
        return new FilterTerm("customer " + name, () -> ofCustomer);
    }

    private FilterTerm selection(String key) {
        CaseSelection known = selections.read(key);
        // the filter of a selection walks with a state of its own
        return new FilterTerm(known.title(), () -> selections.read(key).filter());
    }

    private FilterTerm attribute(String text, String name, String value) {
        List<String> names =
                words.attributes().stream().map(CaseAttribute::name).toList();
        int attribute = names.indexOf(name);
        if (attribute < 0) {
            List<String> known = new ArrayList<>(KINDS);
            known.addAll(names);
            throw wrong(text, "there is no filter '" + name + "'" + YamlValue.meant(name, known));
        }
        int code =
                value.isEmpty() ? -1 : words.attributes().get(attribute).words().find(value);
        if (code < 0 && !value.isEmpty()) {
            throw wrong(text, "no case has " + name + " '" + value + "': take a value from the source");
        }
        CaseFilter having = CaseFilters.having(attribute, code);
        return new FilterTerm(value.isEmpty() ? "without " + name : name + " " + value, () -> having);
    }

    private static MillraceException wrong(String text, String why) {
        return new MillraceException(Blame.USAGE, "where: '" + text + "' is no filter: " + why);
    }
}
