// SPDX-License-Identifier: Apache-2.0
package io.millrace.app.page;

import io.millrace.map.pareto.Pareto;
import java.util.Locale;

/** What a Pareto chart says in words, the same for pages and the terminal. */
public final class ParetoWords {
    private ParetoWords() {}

    /** What a row brings, with its unit where it is money. */
    public static String amount(Pareto pareto, double amount) {
        return pareto.currency() == null
                ? PlainWords.count(Math.round(amount))
                : String.format(Locale.ROOT, "%,.0f %s", amount, pareto.currency());
    }

    /** A row in one line. */
    public static String line(Pareto pareto, Pareto.Row row) {
        return row.key() + ": " + amount(pareto, row.amount())
                + (pareto.currency() == null ? " " + pareto.of().title() : "") + ", "
                + PlainWords.percent(row.share()) + ", together " + PlainWords.percent(row.cumulativeShare());
    }
}
