// SPDX-License-Identifier: Apache-2.0
package io.millrace.app.page;

import io.millrace.map.Level;
import io.millrace.run.View;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What stands around every page: whose it is, what is looked at, and how its links are written.
 *
 * @param section path of the section that the navigation marks, such as "/streams"
 * @param path path of the page itself, to which stream tabs and period return
 * @param filter the terms of the view
 * @param streams names of the streams besides all together
 * @param live false in a report: there is nobody to follow a link to
 * @param theme light, dark, or null for what the reader's system prefers
 */
public record PageFrame(
        String company,
        String section,
        String path,
        View view,
        FilterBar filter,
        List<String> streams,
        String caseRule,
        long asOf,
        ZoneId zone,
        boolean live,
        @Nullable String theme) {
    private static final long MICROS = 1_000_000L;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ROOT);
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("d MMM uuuu HH:mm:ss", Locale.ROOT);

    /** A stretch of time that one click chooses. */
    public record Preset(String name, View view) {}

    /** The same page around another view. */
    public PageFrame of(View other) {
        return new PageFrame(company, section, path, other, filter, streams, caseRule, asOf, zone, live, theme);
    }

    /** The address of a page for what is looked at now. */
    public String href(String target) {
        return PageAddress.of(target, view).toString();
    }

    /** The address of this page for another view. */
    public String here(View other) {
        return PageAddress.of(path, other).toString();
    }

    /** What the address of this page holds besides the view; forms on it send it along. */
    public List<Choice> held() {
        int mark = path.indexOf('?');
        return mark < 0
                ? List.of()
                : Arrays.stream(path.substring(mark + 1).split("&", -1))
                        .map(part -> part.split("=", 2))
                        .map(part -> new Choice(part[0], URLDecoder.decode(part[1], StandardCharsets.UTF_8)))
                        .filter(part -> !part.word().equals("level"))
                        .toList();
    }

    /** The address of this page for another stream and the same period. */
    public String stream(@Nullable String name) {
        return here(view.ofStream(name));
    }

    /** The address of this page without a term of the view. */
    public String without(FilterBar.Chip chip) {
        return here(view.without(chip.term()));
    }

    /** Why there is nothing to see: what left no case. */
    public String nothing() {
        return filter.chips().isEmpty()
                ? "No case of this stream began in this period."
                : "No case of this stream and period answers to all of the filter.";
    }

    /** The address of the list of cases behind a number. */
    public String cases(String selection) {
        return PageAddress.of("/cases", view).with("show", selection).toString();
    }

    /** The address of the map with its boxes opened to a level. */
    public String levelHref(Level level) {
        return PageAddress.of("/", view)
                .with("level", level == Level.STREAM ? null : level.word())
                .toString();
    }

    /**
     * The address of a drawing as a file.
     *
     * @param drawing "map" or "tangle"
     * @param paper of a PDF, else null
     * @param name of a parameter of the drawing, or null for none
     */
    public String saved(
            String drawing,
            DrawingFormat format,
            @Nullable String paper,
            @Nullable String name,
            @Nullable String value) {
        PageAddress address = PageAddress.of("/api/v1/" + drawing + "." + format.ending(), view);
        return (name == null ? address : address.with(name, value))
                .with("paper", paper)
                .toString();
    }

    public String stageHref(String key) {
        return href("/stage/" + PageAddress.segment(key));
    }

    public String touchpointHref(int index) {
        return href("/touchpoint/" + index);
    }

    /** All of time, the last twelve months and the last three, counted back from the day up to which everything is known. */
    public List<Preset> presets() {
        LocalDate last = date(asOf);
        return List.of(
                new Preset("All time", view.between(null, null)),
                new Preset("Last year", view.between(last.minusYears(1).plusDays(1), last)),
                new Preset("Last quarter", view.between(last.minusMonths(3).plusDays(1), last)));
    }

    /** What is looked at, in words. */
    public String period() {
        if (view.from() == null && view.to() == null) {
            return "all time until " + day(asOf) + filter.sentence();
        }
        return "cases that began "
                + (view.from() == null ? "" : "from " + DAY.format(view.from()) + " ")
                + (view.to() == null ? "on" : "to " + DAY.format(view.to()))
                + filter.sentence();
    }

    /** A day as people write it, in the company's zone. */
    public String day(long micros) {
        return DAY.format(date(micros));
    }

    /** A moment to the second, in the company's zone. */
    public String moment(long micros) {
        return MOMENT.format(instant(micros).atZone(zone));
    }

    /** A moment for machines, ISO 8601. */
    public String iso(long micros) {
        return instant(micros).toString();
    }

    /** A moment with the offset of the company's zone, ISO 8601. */
    public String offset(long micros) {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(instant(micros).atZone(zone));
    }

    private LocalDate date(long micros) {
        return LocalDate.ofInstant(instant(micros), zone);
    }

    private static Instant instant(long micros) {
        return Instant.EPOCH
                .plus(Math.floorDiv(micros, MICROS), ChronoUnit.SECONDS)
                .plus(Math.floorMod(micros, MICROS), ChronoUnit.MICROS);
    }
}
