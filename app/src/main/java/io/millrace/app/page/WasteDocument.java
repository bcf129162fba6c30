// SPDX-License-Identifier: Apache-2.0
package io.millrace.app.page;

import io.millrace.run.FindingShelf.Decision;
import io.millrace.waste.Effect;
import io.millrace.waste.Finding;
import io.millrace.waste.PriceInput;
import io.millrace.waste.Waste;
import io.millrace.waste.WasteType;
import io.millrace.waste.YearlyMoney;
import java.util.Map;

/** Wastes as one JSON object, dearest first. */
public final class WasteDocument {
    private WasteDocument() {}

    /**
     * The document.
     *
     * @param decisions the latest by id of the finding
     */
    public static Map<String, Object> of(Waste waste, Map<String, Decision> decisions) {
        return JsonParts.object(
                "headline", waste.headline(),
                "currency", waste.currency(),
                "findings",
                        waste.findings().stream()
                                .map(finding -> of(finding, decisions.getOrDefault(finding.id(), Decision.NONE)))
                                .toList(),
                "notLookedFor",
                        waste.unseen().stream()
                                .map(unseen -> JsonParts.object(
                                        "type", unseen.type().code(),
                                        "name", unseen.type().words(),
                                        "reason", unseen.reason()))
                                .toList());
    }

    private static Map<String, Object> of(Finding finding, Decision decision) {
        WasteType type = finding.type();
        return JsonParts.object(
                "id", finding.id(),
                "type", type.code(),
                "name", type.words(),
                "leanWaste", type.lean(),
                "serviceWaste", type.service(),
                "stream", finding.stream(),
                "place", finding.place(),
                "sentence", finding.sentence(),
                "cases", finding.cases().cases(),
                "selection", finding.cases().selection(),
                "effect", of(finding.effect()),
                "moneyPerYear", of(finding.moneyPerYear()),
                "basis", finding.moneyPerYear().basis(),
                "associated", finding.associated(),
                "owner", finding.owner().isEmpty() ? null : finding.owner(),
                "state", decision.state().words(),
                "because", decision.reason().isEmpty() ? null : decision.reason());
    }

    private static Map<String, Object> of(Effect effect) {
        return JsonParts.object(
                "value", effect.value(), "low", effect.low(), "high", effect.high(), "unit", effect.unit());
    }

    private static Map<String, Object> of(YearlyMoney money) {
        return JsonParts.object(
                "amount", money.amount(),
                "currency", money.currency(),
                "low", money.low(),
                "high", money.high(),
                "formula", money.formula().isEmpty() ? null : money.formula(),
                "inputs", money.inputs().stream().map(WasteDocument::of).toList(),
                "reason", money.reason());
    }

    private static Map<String, Object> of(PriceInput input) {
        return JsonParts.object("name", input.name(), "value", input.value(), "basis", input.basis());
    }
}
