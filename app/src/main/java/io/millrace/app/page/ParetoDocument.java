// SPDX-License-Identifier: Apache-2.0
package io.millrace.app.page;

import io.millrace.map.pareto.Pareto;
import java.util.Map;

/** A Pareto chart as one JSON object. */
public final class ParetoDocument {
    private ParetoDocument() {}

    public static Map<String, Object> of(Pareto pareto) {
        return JsonParts.object(
                "headline",
                pareto.headline(),
                "basis",
                pareto.basis(),
                "by",
                pareto.by(),
                "of",
                pareto.of().word(),
                "cases",
                pareto.cases().cases(),
                "without",
                JsonParts.of(pareto.without()),
                "keys",
                pareto.keys(),
                "few",
                pareto.few(),
                "total",
                pareto.total(),
                "currency",
                pareto.currency(),
                "mapThese",
                pareto.mapThese(),
                "mapTheseReason",
                pareto.reason(),
                "pareto",
                pareto.rows().stream().map(ParetoDocument::row).toList());
    }

    private static Map<String, Object> row(Pareto.Row row) {
        return JsonParts.object(
                "key", row.key(),
                "cases", row.cases().cases(),
                "selection", row.cases().selection(),
                "amount", row.amount(),
                "share", row.share(),
                "cumulativeShare", row.cumulativeShare());
    }
}
