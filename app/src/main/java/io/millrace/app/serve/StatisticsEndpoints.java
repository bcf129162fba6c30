// SPDX-License-Identifier: Apache-2.0
package io.millrace.app.serve;

import io.millrace.app.page.JsonDocument;
import io.millrace.app.page.JsonParts;
import io.millrace.event.EventLog;
import io.millrace.measure.FollowStatistics;
import io.millrace.measure.LogStatistics;
import io.millrace.measure.Rework;
import io.millrace.measure.Variant;
import io.millrace.run.MillraceRun;
import java.util.Map;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Full statistics of the cases in view as JSON: pairs of touchpoints, variants, rework. */
@RestController
final class StatisticsEndpoints {

    @GetMapping(path = "/api/v1/statistics", produces = MapEndpoints.JSON)
    String statistics(AskedView asked) {
        MillraceRun run = asked.run();
        EventLog words = run.words();
        LogStatistics statistics = run.statistics(asked.view());
        return JsonDocument.of(JsonParts.object(
                "cases", statistics.cases().cases(),
                "selection", statistics.cases().selection(),
                "events", statistics.events(),
                "distinctVariants", statistics.distinctVariants(),
                "variants",
                        statistics.variants().stream()
                                .map(variant -> variant(variant, run))
                                .toList(),
                "rework",
                        statistics.rework().stream()
                                .map(rework -> rework(rework, words))
                                .toList(),
                "follows",
                        statistics.follows().stream()
                                .map(follow -> follow(follow, words))
                                .toList()));
    }

    private static Map<String, Object> variant(Variant variant, MillraceRun run) {
        return JsonParts.object(
                "touchpoints", run.touchpoints(variant),
                "cases", variant.cases().cases(),
                "selection", variant.cases().selection());
    }

    private static Map<String, Object> rework(Rework rework, EventLog words) {
        return JsonParts.object(
                "index",
                rework.touchpoint(),
                "touchpoint",
                name(rework.touchpoint(), words),
                "cases",
                rework.cases().cases(),
                "selection",
                rework.cases().selection(),
                "again",
                rework.again(),
                "atOnce",
                rework.atOnce(),
                "casesAtOnce",
                rework.atOnce() == 0 ? null : JsonParts.of(rework.casesAtOnce()));
    }

    private static Map<String, Object> follow(FollowStatistics follow, EventLog words) {
        return JsonParts.object(
                "from", name(follow.from(), words),
                "to", name(follow.to(), words),
                "cases", follow.time().n(),
                "selection", follow.time().selection(),
                "times", follow.times(),
                "meanSeconds", follow.meanSeconds(),
                "deviationSeconds", follow.deviationSeconds(),
                "p50Seconds", follow.time().p50().seconds(),
                "p90Seconds", follow.time().p90().seconds());
    }

    private static String name(int touchpoint, EventLog words) {
        return words.touchpoints().get(touchpoint).name();
    }
}
