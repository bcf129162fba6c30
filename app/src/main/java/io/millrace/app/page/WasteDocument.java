// SPDX-License-Identifier: Apache-2.0
package io.millrace.app.page;

import io.millrace.run.FindingShelf.Decision;
import io.millrace.waste.Estimate;
import io.millrace.waste.Finding;
import io.millrace.waste.FormulaInput;
import io.millrace.waste.MoneyPerYear;
import io.millrace.waste.WasteReport;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Waste as one JSON object, the dearest first. */
public final class WasteDocument {
    private WasteDocument() {}

    /**
     * The document.
     *
     * @param decisions the latest by id of the finding
     */
    public static Map<String, Object> of(WasteReport report, Map<String, Decision> decisions) {
        return JsonParts.object(
                "headline", report.headline(),
                "days", report.span().days(),
                "findings",
                        report.findings().stream()
                                .map(one -> of(one, decisions.getOrDefault(one.id(), Decision.NONE)))
                                .toList(),
                "notLookedFor",
                        report.notLookedFor().stream()
                                .map(absent -> JsonParts.object(
                                        "type", absent.type().name(),
                                        "title", absent.type().title(),
                                        "reason", absent.reason()))
                                .toList());
    }

    private static Map<String, Object> of(Finding one, Decision decision) {
        return JsonParts.object(
                "id", one.id(),
                "type", one.type().name(),
                "title", one.type().title(),
                "plantWaste", one.type().plant(),
                "serviceWaste", one.type().service(),
                "stream", one.stream(),
                "place", one.place(),
                "cases", one.cases().cases(),
                "selection", one.cases().selection(),
                "n", one.looked(),
                "effect", of(one.effect(), "unit", one.unit()),
                "moneyPerYear", of(one.money()),
                "basis", basis(one.money()),
                "owner", one.owner().isEmpty() ? null : one.owner(),
                "state", decision.state().words(),
                "because", decision.reason().isEmpty() ? null : decision.reason());
    }

    private static Map<String, Object> of(MoneyPerYear money) {
        Estimate amount = money.amount();
        Map<String, Object> told = amount == null
                ? JsonParts.object("reason", money.reason())
                : JsonParts.object(
                        "amount", amount.value(),
                        "currency", money.currency(),
                        "low", amount.low(),
                        "high", amount.high());
        told.put("formula", money.formula());
        told.put("inputs", money.inputs().stream().map(WasteDocument::of).toList());
        return told;
    }

    private static Map<String, Object> of(FormulaInput input) {
        return JsonParts.object(
                "name", input.name(),
                "value", input.value(),
                "basis", input.basis().name().toLowerCase(Locale.ROOT));
    }

    private static Map<String, Object> of(Estimate estimate, String name, String value) {
        return JsonParts.object("value", estimate.value(), "low", estimate.low(), "high", estimate.high(), name, value);
    }

    /** The weakest of what the money rests on: estimated before declared before measured. */
    private static @Nullable String basis(MoneyPerYear money) {
        return money.amount() == null
                ? "measured"
                : money.inputs().stream()
                        .map(FormulaInput::basis)
                        .max(java.util.Comparator.naturalOrder())
                        .map(basis -> basis.name().toLowerCase(Locale.ROOT))
                        .orElse(null);
    }
}
