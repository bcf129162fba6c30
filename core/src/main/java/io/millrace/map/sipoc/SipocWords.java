// SPDX-License-Identifier: Apache-2.0
package io.millrace.map.sipoc;

import io.millrace.map.PlainNumbers;
import io.millrace.map.Tangle;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a SIPOC says, as sentences. */
final class SipocWords {
    private SipocWords() {}

    static String headline(Tangle tangle, List<SipocEntry> entries) {
        List<SipocEntry> steps = in(SipocColumn.PROCESS, entries);
        if (tangle.cases().cases() == 0 || steps.isEmpty()) {
            return "No case was seen: choose a longer period or another stream.";
        }
        List<SipocEntry> outputs = in(SipocColumn.OUTPUTS, entries);
        String way = steps.size() == 1
                ? "One step, " + steps.get(0).text() + ", serves "
                : "From " + steps.get(0).text() + " to "
                        + steps.get(steps.size() - 1).text() + " " + steps.size() + " steps serve ";
        return way
                + PlainNumbers.count(tangle.cases().cases())
                + (tangle.all() ? "" : " " + tangle.stream())
                + (tangle.cases().cases() == 1 ? " case" : " cases")
                + (outputs.isEmpty()
                        ? "."
                        : "; what most of them get is " + outputs.get(0).text() + ".");
    }

    private static List<SipocEntry> in(SipocColumn column, List<SipocEntry> entries) {
        return entries.stream().filter(entry -> entry.column() == column).toList();
    }

    /** Why there are not five to seven steps. */
    static @Nullable String remark(int steps) {
        return steps >= StepChooser.FEWEST || steps == 0
                ? null
                : "A SIPOC has five to seven steps; the data has no more than " + steps
                        + (steps == 1 ? " touchpoint" : " touchpoints")
                        + " to make them of. Add lines where you know of more.";
    }
}
