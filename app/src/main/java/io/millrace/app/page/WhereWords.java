// SPDX-License-Identifier: Apache-2.0
package io.millrace.app.page;

import io.millrace.map.whereabouts.NormalRange;
import io.millrace.map.whereabouts.Place;
import io.millrace.map.whereabouts.Standing;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Where cases stand, in words and as CSV. */
public final class WhereWords {
    private WhereWords() {}

    /** What is normal, from the time by which a quarter has left to that by which three quarters have. */
    public static String range(@Nullable NormalRange range) {
        if (range == null || range.p25() == null) {
            return "–";
        }
        return PlainWords.duration(range.p25())
                + (range.p75() == null ? " or longer" : " to " + PlainWords.duration(range.p75()));
    }

    /** From when on a case is stuck; a dash where nobody can tell. */
    public static String limit(@Nullable NormalRange range) {
        Long limit = range == null ? null : range.stuckAfter();
        return limit == null ? "–" : PlainWords.duration((double) limit);
    }

    /** The class of the colour that a standing has; none for the usual. */
    public static @Nullable String colour(Place place) {
        Standing standing = place.standing();
        return standing == null || standing == Standing.AS_USUAL ? null : standing == Standing.STUCK ? "waste" : "wait";
    }

    /** How a case stands, in a word or two. */
    public static String standing(Place place) {
        Standing standing = place.standing();
        return standing == null ? place.state() : standing.word();
    }

    /** A case in one line. */
    public static String line(Place place, PageFrame frame) {
        Long since = place.since();
        String where = place.stage() == null
                ? place.id() + " (" + place.stream() + "): " + place.state() + ", in no stage yet"
                : place.id() + " (" + place.stream() + "): " + place.state() + ", "
                        + (place.seconds() == null ? "came as far as " : "in ") + place.stage()
                        + (since == null ? "" : " since " + frame.day(since));
        if (place.seconds() == null) {
            return where;
        }
        return where + ", for " + PlainWords.sentence(place.seconds()) + "; normal is " + range(place.range())
                + ", stuck after " + limit(place.range()) + ": " + standing(place)
                + (place.owner() == null ? "" : "; owner " + place.owner());
    }

    /** Header and one line a case, RFC 4180; times are written in the zone of the frame. */
    public static String csv(List<Place> places, PageFrame frame) {
        String header = "case,customer,stream,state,stage,since,in_stage_seconds,p25_seconds,p75_seconds,p90_seconds,"
                + "stuck_after_seconds,standing,owner,next_best_enabler\r\n";
        return places.stream().map(place -> row(place, frame)).collect(Collectors.joining("", header, ""));
    }

    private static String row(Place place, PageFrame frame) {
        NormalRange range = place.range();
        Long since = place.since();
        Long limit = range == null ? null : range.stuckAfter();
        return Stream.of(
                                place.id(),
                                text(place.customer()),
                                place.stream(),
                                place.state(),
                                text(place.stage()),
                                since == null ? "" : frame.offset(since),
                                seconds(place.seconds()),
                                range == null ? "" : seconds(range.p25()),
                                range == null ? "" : seconds(range.p75()),
                                range == null ? "" : seconds(range.p90()),
                                limit == null ? "" : limit.toString(),
                                standing(place),
                                text(place.owner()),
                                text(place.nextBestEnabler()))
                        .map(CaseCsv::cell)
                        .collect(Collectors.joining(","))
                + "\r\n";
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text;
    }

    private static String seconds(@Nullable Double seconds) {
        return seconds == null ? "" : String.format(Locale.ROOT, "%.0f", seconds);
    }
}
