// SPDX-License-Identifier: Apache-2.0
package io.millrace.map.version;

import io.millrace.map.PlainNumbers;
import java.util.ArrayList;
import java.util.List;

/** What changed, as one sentence. */
public final class DiffHeadline {
    private DiffHeadline() {}

    public static String of(MapDiff diff) {
        if (diff.empty()) {
            return "Nothing changed: the inputs and every number are the same.";
        }
        int changed = diff.numbers().size();
        String numbers = changed == 0
                ? "No number changed"
                : PlainNumbers.count(changed) + (changed == 1 ? " number changed" : " numbers changed");
        if (diff.sameInputs()) {
            return numbers + ", although no input did: another version of Millrace computed them.";
        }
        return numbers
                + (changed == 0 ? ", although " : "; different are ")
                + inputs(diff)
                + (changed == 0 ? " are different." : ".");
    }

    private static String inputs(MapDiff diff) {
        List<String> inputs = new ArrayList<>();
        add(inputs, diff.files().size(), "file");
        add(inputs, diff.configuration().size(), "line of the configuration");
        add(inputs, diff.stages().size(), "line of the stage model");
        if (!diff.asOfBefore().equals(diff.asOfAfter())) {
            inputs.add("the day up to which something is known");
        }
        String last = inputs.remove(inputs.size() - 1);
        return inputs.isEmpty() ? last : String.join(", ", inputs) + " and " + last;
    }

    private static void add(List<String> inputs, int count, String what) {
        if (count > 0) {
            String many = what.startsWith("line") ? what.replaceFirst("line", "lines") : what + "s";
            inputs.add(PlainNumbers.count(count) + " " + (count == 1 ? what : many));
        }
    }
}
