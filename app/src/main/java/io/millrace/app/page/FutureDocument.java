// SPDX-License-Identifier: Apache-2.0
package io.millrace.app.page;

import io.millrace.event.Money;
import io.millrace.map.future.FutureStage;
import io.millrace.map.future.FutureState;
import io.millrace.map.future.StepValues;
import io.millrace.map.future.Target;
import io.millrace.map.future.TargetKind;
import io.millrace.measure.StreamMeasures;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A future state as one JSON object: each stage today, with targets, and the gap between the two. */
public final class FutureDocument {
    private FutureDocument() {}

    /**
     * The document.
     *
     * @param name under which it is kept, or null when it is only tried
     */
    public static Map<String, Object> of(FutureState future, @Nullable String name) {
        StreamMeasures stream = future.drawn().measures();
        return JsonParts.object(
                "stream", stream.name(),
                "name", name,
                "headline", future.headline(),
                "targets", future.targets().stream().map(Target::text).toList(),
                "leadTime",
                        JsonParts.object(
                                "nowSeconds", future.lead().now(),
                                "thenSeconds", future.lead().then(),
                                "leftOut", future.leftOut()),
                "activityRatio", change(future.activity()),
                "rolledPercentCompleteAndAccurate", change(future.rolled()),
                "outcome",
                        JsonParts.object(
                                "what", future.outcome().what(),
                                "now", future.outcome().now(),
                                "then", future.outcome().then()),
                "orderValue", worth(future.worth()),
                "stages", future.stages().stream().map(FutureDocument::stage).toList(),
                "assumptions", future.assumptions());
    }

    private static Map<String, Object> worth(FutureState.Worth worth) {
        return JsonParts.object("now", money(worth.now()), "then", money(worth.then()), "reason", worth.reason());
    }

    private static @Nullable Map<String, Object> money(@Nullable Money money) {
        return money == null ? null : JsonParts.object("amount", money.amount(), "currency", money.currency());
    }

    private static Map<String, Object> change(FutureState.Change change) {
        return JsonParts.object("now", change.now(), "then", change.then());
    }

    private static Map<String, Object> stage(FutureStage stage) {
        Map<String, Object> gap = new LinkedHashMap<>();
        Map<String, Object> reasons = new LinkedHashMap<>();
        for (TargetKind kind : TargetKind.values()) {
            Double less = stage.gap(kind);
            if (less != null && less != 0) {
                gap.put(field(kind), less);
            }
            String reason = stage.reasons().get(kind);
            if (reason != null) {
                reasons.put(field(kind), reason);
            }
        }
        return JsonParts.object(
                "key", stage.key(),
                "name", stage.name(),
                "targets", stage.targets().stream().map(Target::text).toList(),
                "now", values(stage.now()),
                "then", values(stage.then()),
                "gap", gap.isEmpty() ? null : gap,
                "reasons", reasons.isEmpty() ? null : reasons);
    }

    private static Map<String, Object> values(StepValues values) {
        Map<String, Object> object = new LinkedHashMap<>();
        for (TargetKind kind : TargetKind.values()) {
            Double value = values.of(kind);
            if (value != null) {
                object.put(field(kind), value);
            }
        }
        object.put("cases", values.cases());
        object.put("wip", values.wip());
        return object;
    }

    private static String field(TargetKind kind) {
        return switch (kind) {
            case LEAD -> "leadTimeSeconds";
            case WAIT -> "waitSeconds";
            case PROCESS -> "processTimeSeconds";
            case NEXT -> "nextStageRate";
            case COMPLETE -> "percentCompleteAndAccurate";
        };
    }
}
