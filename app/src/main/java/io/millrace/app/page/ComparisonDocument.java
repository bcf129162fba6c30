// SPDX-License-Identifier: Apache-2.0
package io.millrace.app.page;

import io.millrace.map.comparison.Comparison;
import io.millrace.measure.Share;
import io.millrace.measure.StreamMeasures;
import io.millrace.run.ComparisonReader.Sides;
import io.millrace.run.View;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Two sides as one JSON object. */
public final class ComparisonDocument {
    private ComparisonDocument() {}

    public static Map<String, Object> of(Comparison comparison, Sides sides) {
        return JsonParts.object(
                "headline",
                comparison.headline(),
                "one",
                side(comparison.one(), sides.one()),
                "other",
                side(comparison.other(), sides.other()),
                "differences",
                comparison.shares(true).stream().map(ComparisonDocument::share).toList(),
                "times",
                comparison.times().stream().map(ComparisonDocument::time).toList(),
                "choices",
                comparison.rows().stream().map(ComparisonDocument::row).toList(),
                "noise",
                comparison.shares(false).stream().map(ComparisonDocument::share).toList());
    }

    private static Map<String, Object> side(StreamMeasures side, View view) {
        Share rolled = side.totals().rolledPercentCompleteAndAccurate();
        return JsonParts.object(
                "where",
                List.copyOf(view.where()),
                "cases",
                side.cases().cases(),
                "leadTime",
                JsonParts.of(side.totals().leadTime()),
                "rolledPercentCompleteAndAccurate",
                rolled.value(),
                "rolledPercentCompleteAndAccurateReason",
                rolled.reason());
    }

    private static Map<String, Object> share(Comparison.ShareDifference share) {
        return JsonParts.object(
                "kind", share.kind().name().toLowerCase(Locale.ROOT),
                "title", share.title(),
                "one", part(share.one()),
                "other", part(share.other()),
                "p", share.p(),
                "adjustedP", share.adjusted(),
                "reason", share.reason());
    }

    private static Map<String, Object> part(Comparison.Side side) {
        return JsonParts.object(
                "share", side.share(),
                "cases", side.part().cases(),
                "selection", side.part().selection(),
                "of", JsonParts.of(side.of()));
    }

    private static Map<String, Object> row(Comparison.RowDifference row) {
        return JsonParts.object(
                "from", row.from(),
                "one", JsonParts.of(row.one()),
                "other", JsonParts.of(row.other()),
                "g", row.g(),
                "degrees", row.degrees(),
                "p", row.p(),
                "adjustedP", row.adjusted(),
                "reason", row.reason());
    }

    private static Map<String, Object> time(Comparison.TimeDifference time) {
        return JsonParts.object(
                "title", time.title(),
                "one", JsonParts.of(time.one()),
                "other", JsonParts.of(time.other()),
                "differenceSeconds", time.seconds(),
                "differenceLowSeconds", time.low(),
                "differenceHighSeconds", time.high(),
                "differs", time.differs());
    }
}
