// SPDX-License-Identifier: Apache-2.0
package io.millrace.waste;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is wasteful in the cases of a view.
 *
 * @param currency of all amounts; null where none is declared, and nothing is priced
 * @param findings dearest first; those without a price follow, by kind and number of cases
 * @param unseen kinds that could not be looked for
 */
public record Waste(@Nullable String currency, List<Finding> findings, List<Unseen> unseen) {
    public Waste {
        findings = List.copyOf(findings);
        unseen = List.copyOf(unseen);
    }

    /** A kind of waste that the data or the configuration cannot show. */
    public record Unseen(WasteType type, String reason) {}

    /** The finding in one sentence. */
    public String headline() {
        return WasteWords.headline(this);
    }

    /** Sum of all that is priced, in major units; findings may overlap, so it is an upper estimate. */
    public double priced() {
        return findings.stream()
                .map(finding -> finding.moneyPerYear().amount())
                .mapToDouble(amount -> amount == null ? 0 : amount)
                .sum();
    }
}
