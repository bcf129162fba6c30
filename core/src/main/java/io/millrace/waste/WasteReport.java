// SPDX-License-Identifier: Apache-2.0
package io.millrace.waste;

import java.util.List;

/**
 * The waste of a view.
 *
 * @param headline the finding in one sentence
 * @param findings the dearest first, then those without a price, most cases first
 * @param notLookedFor what could not be looked for and why
 * @param span when the cases began
 */
public record WasteReport(String headline, List<Finding> findings, List<Absence> notLookedFor, Span span) {
    /** A kind of waste that could not be looked for; the reason follows "because". */
    public record Absence(WasteType type, String reason) {}
}
