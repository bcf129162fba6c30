// SPDX-License-Identifier: Apache-2.0
package io.millrace.map.comparison;

import io.millrace.measure.StreamMeasures;
import java.util.List;

/**
 * One side of a comparison.
 *
 * @param name what tells it from the other side, such as "store" or "1 Jan 2025 to 31 Mar 2025"
 * @param measures its numbers
 * @param choices what its cases did next
 * @param precedences what its cases met first
 */
public record ComparedGroup(String name, StreamMeasures measures, List<Choice> choices, List<Precedence> precedences) {

    /** Share of its cases that are still under way. */
    double open() {
        long cases = measures.cases().cases();
        return cases == 0 ? 0 : (double) measures.totals().open().cases() / cases;
    }
}
