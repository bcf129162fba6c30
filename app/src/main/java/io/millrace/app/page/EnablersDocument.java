// SPDX-License-Identifier: Apache-2.0
package io.millrace.app.page;

import io.millrace.map.enabler.Enabler;
import io.millrace.map.enabler.EnablerFindings;
import io.millrace.map.enabler.EnablerGap;
import io.millrace.map.enabler.Lift;
import io.millrace.map.enabler.Passage;
import io.millrace.map.enabler.StreamMove;
import io.millrace.measure.CaseCount;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What moves customers on as one JSON object. Selections list their cases in a view of the stream that is named beside them. */
public final class EnablersDocument {
    private EnablersDocument() {}

    public static Map<String, Object> of(EnablerFindings findings) {
        return JsonParts.object(
                "headline", findings.headline(),
                "gapSentence", findings.gapSentence(),
                "streams", findings.streams(),
                "enablers",
                        findings.enablers().stream()
                                .map(EnablersDocument::enabler)
                                .toList(),
                "gaps", findings.gaps().stream().map(EnablersDocument::gap).toList(),
                "shortcuts",
                        findings.shortcuts().stream()
                                .map(EnablersDocument::passage)
                                .toList(),
                "detours",
                        findings.detours().stream()
                                .map(EnablersDocument::passage)
                                .toList());
    }

    private static Map<String, Object> enabler(Enabler one) {
        StreamMove move = one.move();
        return JsonParts.object(
                "enabler", one.name(),
                "touchpoint", one.touchpoint(),
                "stream", move.stream(),
                "from", move.fromKey(),
                "to", move.toKey(),
                "declared", one.declared(),
                "cases", move.cases().cases(),
                "casesSelection", move.cases().selection(),
                "moved", move.moved().cases(),
                "movedSelection", move.moved().selection(),
                "met", one.met().cases(),
                "selection", one.met().selection(),
                "reach", one.reach().value(),
                "latency", JsonParts.of(one.latency()),
                "windowSeconds", move.windowSeconds() > 0 ? move.windowSeconds() : null,
                "followed", count(one.followed()),
                "lift", lift(one.lift()),
                "badge", one.badge().word());
    }

    private static Map<String, Object> gap(EnablerGap gap) {
        Enabler best = gap.best();
        return JsonParts.object(
                "stream", gap.move().stream(),
                "from", gap.move().fromKey(),
                "to", gap.move().toKey(),
                "cases", gap.move().cases().cases(),
                "selection", gap.move().cases().selection(),
                "moved", gap.move().moved().cases(),
                "movedSelection", gap.move().moved().selection(),
                "reason", EnablerLabels.gap(gap),
                "best", best == null ? null : best.name(),
                "bestReach", best == null ? null : best.reach().value());
    }

    private static Map<String, Object> passage(Passage way) {
        return JsonParts.object(
                "stream", way.stream(),
                "from", way.fromKey(),
                "to", way.toKey(),
                "cases", way.cases().cases(),
                "selection", way.cases().selection(),
                "followed", count(way.followed()),
                "withinSeconds", way.spanSeconds() > 0 ? way.spanSeconds() : null,
                "lift", lift(way.lift()),
                "verdict", way.verdict());
    }

    private static @Nullable Map<String, Object> count(@Nullable CaseCount count) {
        return count == null ? null : JsonParts.of(count);
    }

    private static Map<String, Object> lift(Lift lift) {
        return JsonParts.object(
                "value", lift.value(),
                "low", lift.low(),
                "high", lift.high(),
                "share", lift.share(),
                "peerShare", lift.peerShare(),
                "n", lift.compared(),
                "chance", lift.chance(),
                "kept", lift.value() == null ? null : lift.kept(),
                "reason", lift.reason());
    }
}
