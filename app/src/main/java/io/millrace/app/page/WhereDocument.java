// SPDX-License-Identifier: Apache-2.0
package io.millrace.app.page;

import io.millrace.map.whereabouts.NormalRange;
import io.millrace.map.whereabouts.Place;
import io.millrace.map.whereabouts.Whereabouts;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Where everybody is, as one JSON object. */
public final class WhereDocument {
    private WhereDocument() {}

    /** The stages, and the stuck cases that are longest beyond their limit. */
    public static Map<String, Object> of(Whereabouts where, List<Place> longest, PageFrame frame) {
        return JsonParts.object(
                "headline", where.headline(),
                "open", JsonParts.of(where.open()),
                "enteredNoStage", JsonParts.of(where.nowhere()),
                "stuck", JsonParts.of(where.stuck()),
                "stages", where.stages().stream().map(WhereDocument::stand).toList(),
                "places", places(longest, frame));
    }

    /** The cases of a customer, or one case. */
    public static Map<String, Object> of(List<Place> places, PageFrame frame) {
        return JsonParts.object("places", places(places, frame));
    }

    private static List<Map<String, Object>> places(List<Place> places, PageFrame frame) {
        return places.stream().map(place -> place(place, frame)).toList();
    }

    private static Map<String, Object> stand(Whereabouts.Stand stand) {
        NormalRange range = stand.range();
        return JsonParts.object(
                "stream",
                stand.stream(),
                "stage",
                stand.stage(),
                "open",
                JsonParts.of(stand.open()),
                "normal",
                normal(range),
                "winners",
                range.winners(),
                "stuckAfterSeconds",
                range.stuckAfter(),
                "stuck",
                stand.stuck() == null ? null : JsonParts.of(stand.stuck()),
                "stuckReason",
                stand.reason());
    }

    private static Map<String, Object> normal(NormalRange range) {
        return JsonParts.object(
                "n", range.n(),
                "p25Seconds", range.p25(),
                "p50Seconds", range.p50(),
                "p75Seconds", range.p75(),
                "p90Seconds", range.p90());
    }

    private static Map<String, Object> place(Place place, PageFrame frame) {
        Long since = place.since();
        NormalRange range = place.range();
        @Nullable
        String standing = place.standing() == null ? null : place.standing().word();
        return JsonParts.object(
                "index",
                place.index(),
                "id",
                place.id(),
                "customer",
                place.customer(),
                "stream",
                place.stream(),
                "state",
                place.state(),
                "stage",
                place.stage(),
                "since",
                since == null ? null : frame.offset(since),
                "inStageSeconds",
                place.seconds(),
                "normal",
                range == null ? null : normal(range),
                "stuckAfterSeconds",
                range == null ? null : range.stuckAfter(),
                "standing",
                standing,
                "owner",
                place.owner(),
                "ownerIs",
                place.owner() == null ? null : place.byAgent() ? "agent" : "lane",
                "nextBestEnabler",
                place.nextBestEnabler());
    }
}
