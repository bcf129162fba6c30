// SPDX-License-Identifier: Apache-2.0
package io.millrace.waste;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** How waste becomes money. */
public interface Worth {
    /** Why it cannot be priced, with what to declare; null when it can. */
    @Nullable
    String missing(WasteFacts facts, Sums sums);

    /** Major units of the company's currency in a year; only when nothing is missing. */
    double perYear(WasteFacts facts, Sums sums);

    /** The formula in words. */
    String formula();

    /** What went into it. */
    List<FormulaInput> inputs(WasteFacts facts, Sums sums);
}
