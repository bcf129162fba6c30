// SPDX-License-Identifier: Apache-2.0
package io.millrace.app.page;

import io.millrace.map.comparison.ComparedGroup;
import io.millrace.map.comparison.Comparison;
import io.millrace.map.comparison.SharePair;
import io.millrace.map.comparison.TimePair;
import io.millrace.stats.ShareDifference;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A comparison as one JSON object: every difference that was looked at, tested or not. */
public final class ComparisonDocument {
    private ComparisonDocument() {}

    public static Map<String, Object> of(Comparison comparison) {
        return JsonParts.object(
                "headline", comparison.headline(),
                "caution", comparison.caution(),
                "left", group(comparison.left()),
                "right", group(comparison.right()),
                "times",
                        comparison.times().stream()
                                .map(ComparisonDocument::time)
                                .toList(),
                "rates", pairs(comparison.rates()),
                "choices", pairs(comparison.choices()),
                "orders", pairs(comparison.orders()));
    }

    /** What could be put side by side, where nothing was chosen yet. */
    public static Map<String, Object> suggestions(ComparisonFrame frame) {
        return JsonParts.object(
                "headline",
                "Choose what to put side by side.",
                "suggestions",
                frame.suggestions().stream()
                        .map(one -> JsonParts.object("name", one.name(), "page", one.href()))
                        .toList());
    }

    private static Map<String, Object> group(ComparedGroup group) {
        return JsonParts.object(
                "name", group.name(),
                "cases", JsonParts.of(group.measures().cases()),
                "open", JsonParts.of(group.measures().totals().open()));
    }

    private static Map<String, Object> time(TimePair time) {
        return JsonParts.object(
                "what", time.what(),
                "left", JsonParts.of(time.left()),
                "right", JsonParts.of(time.right()),
                "verdict", time.verdict().word());
    }

    private static List<Map<String, Object>> pairs(List<SharePair> pairs) {
        return pairs.stream()
                .map(pair -> JsonParts.object(
                        "what", pair.what(),
                        "selection", pair.left().selection(),
                        "left", side(pair.left().cases(), pair.leftOf(), pair.leftShare()),
                        "right", side(pair.right().cases(), pair.rightOf(), pair.rightShare()),
                        "difference", difference(pair.difference()),
                        "p", pair.p(),
                        "verdict", pair.verdict().word()))
                .toList();
    }

    private static Map<String, Object> side(long cases, long of, @Nullable Double share) {
        return JsonParts.object(
                "cases", cases, "n", of, "share", share, "reason", share == null ? "no case could have" : null);
    }

    private static @Nullable Map<String, Object> difference(@Nullable ShareDifference difference) {
        return difference == null
                ? null
                : JsonParts.object(
                        "value", difference.difference(), "low", difference.low(), "high", difference.high());
    }
}
