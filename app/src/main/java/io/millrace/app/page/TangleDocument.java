// SPDX-License-Identifier: Apache-2.0
package io.millrace.app.page;

import io.millrace.map.Tangle;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A tangle as one JSON object: every touchpoint that is drawn and every connection, drawn or not. */
public final class TangleDocument {
    private TangleDocument() {}

    public static Map<String, Object> of(Tangle tangle) {
        return JsonParts.object(
                "stream", tangle.stream(),
                "headline", tangle.headline(),
                "basis", tangle.basis(),
                "shown", tangle.shown(),
                "cases", tangle.cases().cases(),
                "moves", tangle.moves(),
                "least", tangle.least(),
                "steps", tangle.steps(),
                "touchpointsNotDrawn", tangle.rare(),
                "touchpoints", tangle.spots().stream().map(TangleDocument::spot).toList(),
                "connections",
                        tangle.connections().stream()
                                .map(TangleDocument::connection)
                                .toList());
    }

    private static Map<String, Object> spot(Tangle.Spot spot) {
        return JsonParts.object(
                "index", spot.touchpoint(),
                "name", spot.name(),
                "lane", spot.lane(),
                "row", word(spot.row()),
                "by", word(spot.by()),
                "cases", spot.met().cases().cases(),
                "selection", spot.met().cases().selection(),
                "events", spot.met().events(),
                "first", JsonParts.of(spot.met().first()),
                "latest", JsonParts.of(spot.met().latest()));
    }

    private static Map<String, Object> connection(Tangle.Connection one) {
        return JsonParts.object(
                "from", index(one.from()),
                "to", index(one.to()),
                "cases", one.cases().cases(),
                "selection", one.cases().selection(),
                "times", one.times(),
                "untilNext", one.untilNext() == null ? null : JsonParts.of(one.untilNext()),
                "loop", one.loop(),
                "drawn", word(one.standing()));
    }

    /** Start and end have no index: a connection from the start has no {@code from}, one to the end no {@code to}. */
    private static @Nullable Integer index(int end) {
        return end < 0 ? null : end;
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
