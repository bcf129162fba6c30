// SPDX-License-Identifier: Apache-2.0
package io.millrace.app.page;

import io.millrace.map.handoff.ExcessLoss;
import io.millrace.map.handoff.Factor;
import io.millrace.map.handoff.HandOff;
import io.millrace.map.handoff.HandOffs;
import io.millrace.map.handoff.Strength;
import io.millrace.measure.waiting.CauseTotals;
import io.millrace.measure.waiting.WaitingCause;
import java.util.Map;

/** Hand-offs as one JSON object, weakest first. */
public final class HandOffDocument {
    private HandOffDocument() {}

    public static Map<String, Object> of(HandOffs found) {
        return JsonParts.object(
                "stream", found.stream(),
                "by", found.level().word(),
                "headline", found.headline(),
                "rules", found.rules(),
                "cases", found.cases().cases(),
                "selection", found.cases().selection(),
                "reason", found.reason(),
                "handOffs", found.handOffs().stream().map(HandOffDocument::of).toList());
    }

    private static Map<String, Object> of(HandOff one) {
        return JsonParts.object(
                "from", one.giver(),
                "to", one.taker(),
                "fromIndex", one.from(),
                "toIndex", one.to(),
                "cases", one.cases().cases(),
                "selection", one.cases().selection(),
                "moves", one.moves(),
                "sameParty", one.sameParty(),
                "handedOff", JsonParts.of(one.handedOff()),
                "wait", JsonParts.of(one.waitTime()),
                "acceptance", of(one.acceptance()),
                "bounce", of(one.bounce()),
                "excessLoss", of(one.excessLoss()),
                "completeness", of(one.completeness()),
                "strength", of(one.strength()),
                "causes", causes(one.causes()),
                "likeNext", one.likeNext());
    }

    private static Map<String, Object> causes(CauseTotals causes) {
        return JsonParts.object(
                "batchingSeconds", causes.seconds(WaitingCause.BATCHING),
                "contentionSeconds", causes.seconds(WaitingCause.CONTENTION),
                "prioritisationSeconds", causes.seconds(WaitingCause.PRIORITISATION),
                "unavailabilitySeconds", causes.seconds(WaitingCause.UNAVAILABILITY),
                "extraneousSeconds", causes.seconds(WaitingCause.EXTRANEOUS),
                "customerSeconds", causes.seconds(WaitingCause.CUSTOMER),
                "moves", causes.moves(),
                "explained", causes.explained(),
                "reason", causes.missing());
    }

    private static Map<String, Object> of(Factor factor) {
        return JsonParts.object(
                "value", factor.value(),
                "low", factor.low(),
                "high", factor.high(),
                "counted", JsonParts.of(factor.part()),
                "n", factor.of().cases(),
                "selection", factor.of().selection(),
                "reason", factor.reason());
    }

    private static Map<String, Object> of(ExcessLoss loss) {
        return JsonParts.object(
                "value", loss.value(),
                "low", loss.low(),
                "high", loss.high(),
                "lost", JsonParts.of(loss.lost()),
                "n", loss.of().cases(),
                "selection", loss.of().selection(),
                "lostOtherwise", loss.otherwise(),
                "reason", loss.reason(),
                "strata", loss.strata().stream().map(HandOffDocument::of).toList());
    }

    private static Map<String, Object> of(ExcessLoss.Stratum stratum) {
        return JsonParts.object(
                "stage", stratum.stage(),
                "stream", stratum.stream(),
                "lost", JsonParts.of(stratum.lost()),
                "handedOff", JsonParts.of(stratum.of()),
                "lostOtherwise", JsonParts.of(stratum.lostOtherwise()),
                "comparable", JsonParts.of(stratum.comparable()));
    }

    private static Map<String, Object> of(Strength strength) {
        return JsonParts.object(
                "value", strength.value(),
                "low", strength.low(),
                "high", strength.high(),
                "missing", strength.missing(),
                "reason", strength.reason());
    }
}
